import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Vault")
struct VaultTests {
    private let random = SeededRandom(seed: 3)
    private let clock = MockClock()

    @Test("a kept secret opens with the same key, and the store never holds it in the clear")
    func keeps() async throws {
        let store = MemoryStore()
        let key = Secret(random.bytes(32))
        let vault = try await Vault(store: store, key: key, clock: clock, random: random)
        try await vault.keep(["token": "xoxb-very-secret"], as: "credential/slack")
        #expect(try await vault.secret("credential/slack") == ["token": "xoxb-very-secret"])
        #expect(try await vault.names() == ["credential/slack"])
        let sealed = try #require(try await store.sealed("credential/slack")).sealed
        #expect(!String(decoding: sealed, as: UTF8.self).contains("secret"))
        try await vault.remove("credential/slack")
        #expect(try await vault.secret("credential/slack") == nil)
    }

    @Test("a wrong key is refused before anything is written with it")
    func wrongKey() async throws {
        let store = MemoryStore()
        _ = try await Vault(store: store, key: Secret(random.bytes(32)), clock: clock, random: random)
        await #expect {
            _ = try await Vault(store: store, key: Secret(random.bytes(32)), clock: clock, random: random)
        } throws: {
            ($0 as? StoreError)?.code == .wrongKey
        }
    }

    @Test("a sealed value does not open under another name")
    func boundToName() async throws {
        let store = MemoryStore()
        let vault = try await Vault(store: store, key: Secret(random.bytes(32)), clock: clock, random: random)
        try await vault.keep("s3cret", as: "one")
        var record = try #require(try await store.sealed("one"))
        record.name = "two"
        try await store.commit([.putSealed(record)])
        await #expect(throws: StoreError(.wrongKey, "two")) { try await vault.secret("two") }
    }

    @Test("a key file is written once, for its owner alone, and read again")
    func keyFile() throws {
        let folder = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(folder) }
        let first = try VaultKey.load(path: folder + "/key", random: random)
        #expect(try VaultKey.load(path: folder + "/key", random: random) == first)
        try Files.writeAtomically(Array("not a key".utf8), to: folder + "/key")
        #expect(throws: StoreError(.wrongKey, folder + "/key")) {
            try VaultKey.load(path: folder + "/key", random: random)
        }
    }
}
