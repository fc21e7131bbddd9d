/// Which hosts a transport may reach.
///
/// - Guarantees: the decision is made on the parsed host before a name is resolved, and again on the resolved address
///   of every connection, redirects included, so no spelling of an address and no answer of a name server gets round it.
package struct HostPolicy: Sendable, Hashable {
    /// Hosts that may be reached, in lower case; `*.example.dz` allows every name below. Nil allows any host.
    package var hosts: [String]?
    /// Hosts that may lie at private addresses: a server of the shop's own network.
    package var privateHosts: Set<String>
    /// Stand-ins: host (or `host:port`) to the address that answers for it, `http://127.0.0.1:8901`.
    package var standIns: [String: String]
    /// The stand-in for every mail server: `http://127.0.0.1:2525`; nil when mail goes to the real ones.
    package var mailStandIn: String?
    /// Whether every host may lie at a private address; for measuring against local servers only.
    package var allowsPrivateAddresses: Bool

    /// Describes a policy.
    package init(
        hosts: [String]?, privateHosts: Set<String> = [], standIns: [String: String] = [:],
        mailStandIn: String? = nil, allowsPrivateAddresses: Bool = false
    ) {
        self.hosts = hosts
        self.privateHosts = privateHosts
        self.standIns = standIns
        self.mailStandIn = mailStandIn
        self.allowsPrivateAddresses = allowsPrivateAddresses
    }

    /// The policy of a template: its hosts, of which this machine itself may be reached when the template names it.
    package init(declaring hosts: [String], standIns: [String: String] = [:]) {
        // A host may be declared with a port, as an address on this machine is written; the host alone decides.
        let names = hosts.map { declared in
            let parts = declared.split(separator: ":", omittingEmptySubsequences: false)
            return parts.count == 2 && UInt16(parts[1]) != nil ? String(parts[0]) : declared
        }
        self.init(
            hosts: names, privateHosts: Set(names.filter { $0 == "localhost" || $0 == "127.0.0.1" }),
            standIns: standIns)
    }

    /// Whether a host is declared.
    package func allows(_ host: String) -> Bool {
        guard let hosts else { return true }
        return hosts.contains { declared in
            declared.hasPrefix("*.") ? host.hasSuffix(declared.dropFirst()) : declared == host
        }
    }

    /// Whether a host may lie at a private address.
    package func allowsPrivate(_ host: String) -> Bool { allowsPrivateAddresses || privateHosts.contains(host) }
}
