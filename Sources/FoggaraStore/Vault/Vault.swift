package import FoggaraJSON
package import FoggaraSystem

/// Secrets, sealed with AES-256-GCM before they reach the store.
///
/// - Guarantees: a sealed value opens only under the name it was sealed for and with the same key. The store never
///   sees a key or an open value.
package struct Vault: SecretReader {
    /// The sealed value that tells a wrong key before anything is opened or written with it.
    private static let check = "check"
    private let store: any Store
    private let key: Secret<[UInt8]>
    private let clock: any WallClock
    private let random: any RandomSource

    /// Opens the vault of a store.
    ///
    /// - Throws: ``StoreError`` `wrongKey` when the store was sealed with another key; nothing is written then.
    package init(
        store: any Store, key: Secret<[UInt8]>, clock: any WallClock, random: any RandomSource
    ) async throws(StoreError) {
        self.store = store
        self.key = key
        self.clock = clock
        self.random = random
        if try await secret(Self.check) == nil { try await keep(.bool(true), as: Self.check) }
    }

    /// Seals a value and keeps it under a name, in place of an earlier one.
    package func keep(_ value: JSONValue, as name: String) async throws(StoreError) {
        let plain = Array(JSONWriter.compact(value).utf8)
        let sealed: [UInt8]
        do throws(CryptoError) {
            sealed = try SealedBox.seal(plain, key: key, context: Array(name.utf8), random: random)
        } catch { throw StoreError(.wrongKey, name) }
        try await store.commit([.putSealed(VaultRecord(name: name, sealed: sealed, updatedAt: clock.now()))])
    }

    /// Takes a value out for good.
    package func remove(_ name: String) async throws(StoreError) {
        try await store.commit([.removeSealed(name: name)])
    }

    /// The names of what users keep, in byte order.
    package func names() async throws(StoreError) -> [String] {
        try await store.sealedNames().filter { $0 != Self.check && $0 != SecretName.doors }
    }

    /// Opens the value under a name; nil when there is none.
    package func secret(_ name: String) async throws(StoreError) -> JSONValue? {
        guard let record = try await store.sealed(name) else { return nil }
        do throws(CryptoError) {
            let plain = try SealedBox.open(record.sealed, key: key, context: Array(name.utf8))
            return JSONDocument.value(of: plain)
        } catch { throw StoreError(.wrongKey, name) }
    }
}
