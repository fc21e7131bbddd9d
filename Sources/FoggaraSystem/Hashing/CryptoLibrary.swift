import COpenSSL

/// libcrypto, loaded when first used.
final class CryptoLibrary: @unchecked Sendable {  // the table is filled once, before it is shared
    let api: fog_crypto

    /// The library. Without it there is no digest to go on with, so its absence ends the program.
    static let shared = CryptoLibrary()

    private init() {
        var table = fog_crypto()
        let isLoaded = unsafe fog_crypto_load(&table) == 1
        precondition(isLoaded, "libcrypto.so.3 is missing: install the Debian package libssl3")
        api = table
    }
}

/// The functions of libcrypto.
var crypto: fog_crypto { CryptoLibrary.shared.api }
