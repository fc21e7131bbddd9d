import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Sealing and signing")
struct CryptoTests {
    private let key = Secret([UInt8](repeating: 7, count: 32))

    @Test("a box opens with its key and context")
    func opens() throws {
        for count in [0, 1, 15, 16, 17, 1000] {
            let plain = SeededRandom(seed: 3).bytes(count)
            let box = try SealedBox.seal(plain, key: key, context: [1], random: SystemRandom())
            #expect(try SealedBox.open(box, key: key, context: [1]) == plain)
        }
    }

    @Test("two boxes of the same content differ")
    func nonces() throws {
        let first = try SealedBox.seal([1, 2, 3], key: key, random: SystemRandom())
        #expect(try SealedBox.seal([1, 2, 3], key: key, random: SystemRandom()) != first)
    }

    @Test("a box with any bit changed does not open")
    func changed() throws {
        let box = try SealedBox.seal([1, 2, 3], key: key, random: SeededRandom(seed: 1))
        for index in box.indices {
            var changed = box
            changed[index] ^= 1
            #expect(throws: CryptoError(.notAuthentic)) { try SealedBox.open(changed, key: key) }
        }
        #expect(throws: CryptoError(.notAuthentic)) { try SealedBox.open(box, key: key, context: [1]) }
        #expect(throws: CryptoError(.notAuthentic)) { try SealedBox.open(Array(box.prefix(28)), key: key) }
        let other = Secret([UInt8](repeating: 8, count: 32))
        #expect(throws: CryptoError(.notAuthentic)) { try SealedBox.open(box, key: other) }
        #expect(throws: CryptoError(.badKey)) { try SealedBox.open(box, key: Secret([1])) }
    }

    @Test("an RS256 signature equals the one the openssl command made")
    func signature() throws {
        let pem = String(decoding: try Files.read(Repository.path("Tests/Fixtures/keys/rs256-test.pem")), as: UTF8.self)
        let publicPEM = String(
            decoding: try Files.read(Repository.path("Tests/Fixtures/keys/rs256-test.pub")), as: UTF8.self)
        let expected = String(
            decoding: try Files.read(Repository.path("Tests/Fixtures/keys/rs256-test.sig")), as: UTF8.self)
        let message = Array("header.payload".utf8)
        let signature = try Signature.rs256(message, key: Secret(pem))
        #expect(Base64.encode(signature) == expected)
        #expect(try Signature.isValidRS256(signature, of: message, publicKey: publicPEM))
        #expect(try !Signature.isValidRS256(signature, of: Array("header.payloaD".utf8), publicKey: publicPEM))
    }

    @Test("text that is no key is refused")
    func badKey() {
        #expect(throws: CryptoError(.badKey)) { try Signature.rs256([], key: Secret("hello")) }
        #expect(throws: CryptoError(.badKey)) { try Signature.isValidRS256([], of: [], publicKey: "hello") }
    }

    @Test("a secret never shows in text, interpolation, debugging or reflection")
    func secret() {
        struct Holder { let token = Secret("hunter2") }
        var dumped = ""
        dump(Holder(), to: &dumped)
        let shown = "\(Secret("hunter2")) \(String(reflecting: Secret("hunter2"))) \(Holder()) \(dumped)"
        #expect(!shown.contains("hunter2"))
        #expect(shown.contains("•••"))
        #expect(Secret("hunter2").reveal() == "hunter2")
    }
}
