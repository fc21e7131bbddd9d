import FoggaraNodes
import Testing

@testable import FoggaraNodes

@Suite("Web addresses and hosts")
struct WebAddressTests {
    @Test(
        "one reading decides about the host",
        arguments: [
            ("http://example.com@127.0.0.1/x", "127.0.0.1"), ("https://Example.DZ:8443/a", "example.dz"),
            ("http:\\\\evil.dz\\@example.dz/", "evil.dz"), ("http://example.dz?@evil.dz", "example.dz"),
            ("http://[::FFFF:127.0.0.1]:80/", "[::ffff:127.0.0.1]"), ("http://example.dz.", "example.dz"),
        ])
    func hosts(_ text: String, _ host: String) {
        #expect(WebAddress(text)?.host == host)
    }

    @Test(
        "what is no address of the web is refused",
        arguments: [
            "file:///etc/passwd", "gopher://x", "http://", "http://a b/", "http://a:99999/", "x", "http://[x]/",
        ])
    func refused(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test("blanks and letters beyond ASCII are percent-encoded, what is encoded stays")
    func encoding() {
        #expect(
            WebAddress("http://a.dz/été du sud%20?q=é&x='1'")?.text
                == "http://a.dz/%C3%A9t%C3%A9%20du%20sud%20?q=%C3%A9&x=%271%27")
    }

    @Test(
        "redirects resolve against the address they came from",
        arguments: [
            ("/echo", "http://a.dz/echo"), ("../c?x=1", "http://a.dz/c?x=1"), ("//b.dz/y", "http://b.dz/y"),
            ("https://c.dz", "https://c.dz/"), ("?z=2", "http://a.dz/p/q?z=2"),
        ])
    func resolving(_ reference: String, _ expected: String) {
        #expect(WebAddress("http://a.dz/p/q?x=0")?.resolving(reference)?.text == expected)
    }

    @Test("a redirect to a file is no address", arguments: ["file:///etc/passwd", "ftp://a.dz/"])
    func badRedirects(_ reference: String) {
        #expect(WebAddress("http://a.dz/")?.resolving(reference) == nil)
    }

    @Test(
        "addresses that are not of the public internet",
        arguments: [
            "127.0.0.1", "10.0.0.1", "172.31.255.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
            "224.0.0.1", "198.18.0.1",
        ])
    func privateAddresses(_ text: String) {
        let four = text.split(separator: ".").compactMap { UInt8($0) }
        #expect(PeerAddress(bytes: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + four).isPrivate)
        #expect(PeerAddress(bytes: [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] + four).isPrivate)
        #expect(PeerAddress(bytes: [0x20, 0x02] + four + [UInt8](repeating: 0, count: 10)).isPrivate)
    }

    @Test("addresses of IPv6 that are special, and some that are not")
    func sixes() {
        func address(_ head: [UInt8]) -> PeerAddress {
            PeerAddress(bytes: head + [UInt8](repeating: 1, count: 16 - head.count))
        }
        #expect(address([0xFE, 0x80]).isPrivate)
        #expect(address([0xFD, 0x00]).isPrivate)
        #expect(PeerAddress(bytes: [UInt8](repeating: 0, count: 15) + [1]).isPrivate)
        #expect(!address([0x2A, 0x00]).isPrivate)
        #expect(!PeerAddress(bytes: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 41, 111, 10, 1]).isPrivate)
    }

    @Test("a policy names hosts and what lies below them")
    func policy() {
        let policy = HostPolicy(hosts: ["api.ouedkniss.com", "*.googleapis.com"])
        #expect(policy.allows("api.ouedkniss.com"))
        #expect(policy.allows("sheets.googleapis.com"))
        #expect(!policy.allows("googleapis.com"))
        #expect(!policy.allows("evilgoogleapis.com"))
    }
}
