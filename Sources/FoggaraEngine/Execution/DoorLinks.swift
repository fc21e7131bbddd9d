package import FoggaraSystem

/// Makes the addresses at which a waiting run can be answered.
package protocol DoorLinks: Sendable {
    /// The address at which a person answers for this run of this node, until an instant.
    ///
    /// - Guarantees: the same instant gives the same address, in every attempt.
    /// - Throws: when the program does not know under which address it is reached.
    func approvalLink(until: Instant) throws(NodeError) -> String
}

/// The doors of a program that is not reached from outside.
package struct ClosedDoors: DoorLinks {
    /// Makes the doors; they have no state.
    package init() {}

    /// Refuses.
    package func approvalLink(until: Instant) throws(NodeError) -> String {
        throw NodeError(
            "NodeOperationError", "Links for approvals cannot be made here",
            description: "The program has no signing key or does not know its public address.")
    }
}
