import COpenSSL

/// The digest algorithms that services and n8n nodes ask for.
package enum HashAlgorithm: String, CaseIterable, Sendable {
    case md5 = "MD5"
    case sha1 = "SHA1"
    case sha224 = "SHA224"
    case sha256 = "SHA256"
    case sha384 = "SHA384"
    case sha512 = "SHA512"
    case sha3Bits256 = "SHA3-256"
    case sha3Bits384 = "SHA3-384"
    case sha3Bits512 = "SHA3-512"
    case ripemd160 = "RIPEMD160"

    /// OpenSSL's description of the algorithm, nil where the library was built without it.
    var descriptor: OpaquePointer? {
        switch self {
        case .md5: crypto.EVP_md5()
        case .sha1: crypto.EVP_sha1()
        case .sha224: crypto.EVP_sha224()
        case .sha256: crypto.EVP_sha256()
        case .sha384: crypto.EVP_sha384()
        case .sha512: crypto.EVP_sha512()
        case .sha3Bits256: crypto.EVP_sha3_256()
        case .sha3Bits384: crypto.EVP_sha3_384()
        case .sha3Bits512: crypto.EVP_sha3_512()
        case .ripemd160: crypto.EVP_ripemd160()
        }
    }
}

/// Digests and keyed digests of bytes in memory.
package enum Hash {
    /// The digest of `bytes`.
    ///
    /// - Guarantees: never fails for the SHA family; MD5 and RIPEMD-160 exist in Debian's OpenSSL.
    package static func digest(_ algorithm: HashAlgorithm, _ bytes: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        let done = unsafe crypto.EVP_Digest(bytes, bytes.count, &output, &count, algorithm.descriptor, nil)
        precondition(done == 1, "OpenSSL was built without \(algorithm.rawValue)")
        return Array(output.prefix(Int(count)))
    }

    /// The keyed digest (HMAC, RFC 2104) of `bytes`.
    package static func hmac(_ algorithm: HashAlgorithm, key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        let done = unsafe crypto.HMAC(
            algorithm.descriptor, key, Int32(key.count), bytes, bytes.count, &output, &count)
        precondition(unsafe done != nil, "OpenSSL was built without \(algorithm.rawValue)")
        return Array(output.prefix(Int(count)))
    }

    /// The SHA-256 digest, 32 bytes.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] { digest(.sha256, bytes) }

    /// The SHA-256 digest of a text's UTF-8 bytes, in lower-case hexadecimal.
    package static func sha256Hex(_ text: String) -> String { Hex.encode(sha256(Array(text.utf8))) }

    /// The SHA-1 digest, 20 bytes; only for names and old signatures.
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] { digest(.sha1, bytes) }

    /// The MD5 digest, 16 bytes; only where a service asks for it.
    package static func md5(_ bytes: [UInt8]) -> [UInt8] { digest(.md5, bytes) }

    /// The SHA-512 digest, 64 bytes.
    package static func sha512(_ bytes: [UInt8]) -> [UInt8] { digest(.sha512, bytes) }

    /// Whether two byte strings are equal, in a time that depends on their length alone.
    package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return unsafe crypto.CRYPTO_memcmp(left, right, left.count) == 0
    }
}
