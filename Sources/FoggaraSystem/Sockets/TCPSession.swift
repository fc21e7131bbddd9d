/// One connection of a ``TCPServer``: a machine, bytes in, actions out.
package protocol TCPSession: Sendable {
    /// What to do when the client has connected.
    mutating func opened() -> [TCPAction]
    /// What to do about bytes from the client; they come in parts of any size.
    mutating func received(_ bytes: [UInt8]) -> [TCPAction]
}

/// What a session wants done; actions are performed in their order.
package enum TCPAction: Hashable, Sendable {
    /// Send bytes.
    case send([UInt8])
    /// Do nothing for so long; what comes in meanwhile waits.
    case pause(Duration)
    /// End the connection when everything is sent.
    case close
    /// End the connection at once with a reset.
    case reset
}
