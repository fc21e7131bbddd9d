import FoggaraSystem

/// The loops of a process, one for each policy, so that runs share connections and policies never do.
final class CurlLoops: Sendable {
    /// Policies kept at most; a server has one for each activated template.
    private static let capacity = 64

    /// Loops for the web.
    static let web = CurlLoops("foggara.http")
    /// Loops for mail.
    static let mail = CurlLoops("foggara.mail")

    private let label: String
    private let loops = Locked<[HostPolicy: CurlLoop]>([:])

    private init(_ label: String) { self.label = label }

    /// The loop of a policy; nil when memory is out.
    func loop(_ policy: HostPolicy, _ library: CurlLibrary) -> CurlLoop? {
        loops.withLock { loops in
            if let loop = loops[policy] { return loop }
            guard let loop = CurlLoop(library, label: label) else { return nil }
            // Beyond the bound a loop lives as long as its transfers, which only costs connections.
            if loops.count < Self.capacity { loops[policy] = loop }
            return loop
        }
    }
}
