import FoggaraNodes
import Testing

@Suite struct DeclaredHostsTests {
    @Test("this machine is reached only by a template that names it")
    func localhost() {
        let policy = HostPolicy(declaring: ["localhost", "shop.example.dz"])
        #expect(policy.allowsPrivate("localhost"))
        #expect(!policy.allowsPrivate("shop.example.dz"))
        #expect(!HostPolicy(declaring: ["shop.example.dz"]).allows("localhost"))
    }

    @Test("a host declared with a port is that host")
    func ports() {
        let policy = HostPolicy(declaring: ["localhost:11434", "[::1]:80"])
        #expect(policy.allows("localhost") && policy.allowsPrivate("localhost"))
        #expect(!policy.allows("11434") && !policy.allows("[::1]"))
    }
}
