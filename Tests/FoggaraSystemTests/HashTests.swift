import FoggaraSystem
import Testing

@Suite("Hashes and encodings")
struct HashTests {
    @Test(
        "digests equal the published ones of 'abc'",
        arguments: [
            (.md5, "900150983cd24fb0d6963f7d28e17f72"),
            (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (.sha224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
            (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (.sha3Bits256, "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
            (.ripemd160, "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc"),
        ] as [(HashAlgorithm, String)])
    func digests(algorithm: HashAlgorithm, hex: String) {
        #expect(Hex.encode(Hash.digest(algorithm, Array("abc".utf8))) == hex)
    }

    @Test("every algorithm is there and gives its own digest")
    func algorithms() {
        #expect(Set(HashAlgorithm.allCases.map { Hash.digest($0, []) }).count == HashAlgorithm.allCases.count)
    }

    @Test("HMAC-SHA-256 equals RFC 4231, test cases 1 and 2")
    func hmac() {
        let first = Hash.hmac(.sha256, key: [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8))
        #expect(Hex.encode(first) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        let second = Hash.hmac(.sha256, key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
        #expect(Hex.encode(second) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test(
        "base64 equals RFC 4648, section 10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
        #expect(Base64.decode(Base64.encodeURL(Array(text.utf8))) == Array(text.utf8))
    }

    @Test("base64 with a foreign letter, text after padding or a single letter over is refused")
    func badBase64() {
        #expect(Base64.decode("Zm9*") == nil)
        #expect(Base64.decode("Zg==Zg") == nil)
        #expect(Base64.decode("Zm9vZ") == nil)
        #expect(Base64.encodeURL([0xfb, 0xff]) == "-_8")
        #expect(Base64.decode("-_8\n") == [0xfb, 0xff])
    }

    @Test("hexadecimal reads what it wrote and refuses the rest")
    func hex() {
        let bytes = Array(UInt8.min...UInt8.max)
        #expect(Hex.decode(Hex.encode(bytes)) == bytes)
        #expect(Hex.decode("FFa0") == [255, 160])
        #expect(Hex.decode("abc") == nil)
        #expect(Hex.decode("zz") == nil)
    }

    @Test("equality in constant time tells equal from unequal")
    func equality() {
        #expect(Hash.areEqual([1, 2, 3], [1, 2, 3]))
        #expect(!Hash.areEqual([1, 2, 3], [1, 2, 4]))
        #expect(!Hash.areEqual([1, 2, 3], [1, 2]))
        #expect(Hash.areEqual([], []))
    }

    @Test("a name gives the same identifier each time, another namespace another one")
    func names() {
        let identifier = UUIDText.named("Schedule Trigger", namespace: "foggara/node")
        #expect(identifier == UUIDText.named("Schedule Trigger", namespace: "foggara/node"))
        #expect(identifier != UUIDText.named("Schedule Trigger", namespace: "foggara/edge"))
        #expect(Array(identifier)[14] == "5")
        #expect("89ab".contains(Array(identifier)[19]))
    }

    @Test("random identifiers have version 4 and follow their source")
    func random() {
        let identifier = UUIDText.random(from: SeededRandom(seed: 1))
        #expect(identifier == UUIDText.random(from: SeededRandom(seed: 1)))
        #expect(Array(identifier)[14] == "4")
        #expect(identifier.count == 36)
        #expect(UUIDText.random(from: SystemRandom()) != UUIDText.random(from: SystemRandom()))
    }
}
