import FoggaraEngine

/// Where a request to an address really goes, and which peers it may be connected to.
struct Route: Sendable {
    /// The address the caller named.
    let address: WebAddress
    /// The address to connect to: the same, or a stand-in.
    let target: WebAddress
    /// Whether a stand-in answers.
    let isStandIn: Bool
    private let allowsPrivate: Bool

    /// Looks an address up in a policy.
    ///
    /// - Errors: a host that is not declared.
    init(_ address: WebAddress, _ policy: HostPolicy) throws(NodeError) {
        self.address = address
        guard policy.allows(address.host) else {
            throw NodeError(
                "NodeApiError", "The host '\(address.host)' is not declared",
                description: "Add it to the hosts of the template, or correct the address.", httpCode: "EHOSTUNDECLARED"
            )
        }
        let withPort = address.host + (address.port.map { ":\($0)" } ?? "")
        if let text = policy.standIns[withPort] ?? policy.standIns[address.host], let standIn = WebAddress(text) {
            var target = address
            target.scheme = standIn.scheme
            target.host = standIn.host
            target.port = standIn.port
            self.target = target
            isStandIn = true
        } else {
            target = address
            isStandIn = false
        }
        allowsPrivate = isStandIn || policy.allowsPrivate(address.host)
    }

    /// Whether a resolved peer may be connected to; a stand-in only at its own port.
    var allowsPeer: @Sendable (PeerAddress, Int) -> Bool {
        let port = target.port ?? (target.scheme == "https" ? 443 : 80)
        return { [isStandIn, allowsPrivate] peer, peerPort in
            isStandIn ? peerPort == port : allowsPrivate || !peer.isPrivate
        }
    }
}

/// What a redirect does to a request.
enum Redirect {
    /// Changes method, body and credentials as browsers and n8n do: 303, and 301 or 302 after POST, become GET without
    /// body; credentials stay with their origin unless the call says otherwise.
    static func follow(_ call: inout HTTPCall, _ status: Int, from: WebAddress, to: WebAddress) {
        if status == 303 && call.method != "HEAD" || (status == 301 || status == 302) && call.method == "POST" {
            call.method = "GET"
            call.body = nil
            call.headers.removeAll {
                ["content-type", "content-length", "content-encoding"].contains($0.name.lowercased())
            }
        }
        let isDowngrade = from.scheme == "https" && to.scheme == "http"
        if from.normalOrigin != to.normalOrigin, !call.keepsCredentialsAcrossOrigins || isDowngrade {
            call.headers.removeAll {
                ["authorization", "cookie", "proxy-authorization"].contains($0.name.lowercased())
            }
        }
    }
}
