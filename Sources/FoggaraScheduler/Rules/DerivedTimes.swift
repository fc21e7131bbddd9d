import FoggaraSystem

/// The second at which a rule ticks within its minute, spread so that not every workflow starts at :00.
package struct DerivedTimes: Hashable, Sendable {
    /// 0 to 58.
    package let second: Int

    /// Ticks at the full minute.
    package static let lowest = DerivedTimes(second: 0)

    /// The stable second of a node: the same on every start and every machine.
    ///
    /// - Source: n8n 2.41.1, as recorded: first four bytes of SHA-256 of `<workflow>:<node>:second`, modulo 59.
    package static func hashed(workflow: String, node: String) -> DerivedTimes {
        let digest = Hash.sha256(Array("\(workflow):\(node):second".utf8))
        let number = digest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        return DerivedTimes(second: number % 59)
    }
}
