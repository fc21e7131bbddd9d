import CLinux

/// A blocking stream to an IPv4 address, for small local exchanges; call it on a queue that may block.
///
/// - Guarantees: closed at the latest when the value is gone.
package struct TCPConnection: ~Copyable {
    private let descriptor: Int32
    private let peer: String

    /// Connects.
    ///
    /// - Units: `patience` bounds each later read and write.
    /// - Throws: ``SystemError`` when nobody listens or the address is none.
    package init(address: String = "127.0.0.1", port: UInt16, patience: Duration = .seconds(60)) throws(SystemError) {
        peer = "\(address):\(port)"
        descriptor = unsafe fog_connect(address, port, Int32(patience.wholeMilliseconds))
        if descriptor < 0 { throw SystemError(lastErrorOf: "connect to", peer) }
    }

    deinit { close(descriptor) }

    /// Sends all bytes.
    package func send(_ bytes: [UInt8]) throws(SystemError) {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe CLinux.send(
                    descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0 {
                if fog_errno() == EINTR { continue }
                throw SystemError(lastErrorOf: "send to", peer)
            }
            sent += count
        }
    }

    /// The bytes that are there, at least one; empty at the end of the stream.
    package func receive() throws(SystemError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count >= 0 { return Array(buffer.prefix(count)) }
            if fog_errno() != EINTR { throw SystemError(lastErrorOf: "receive from", peer) }
        }
    }

    /// Tells the peer that nothing more will be sent.
    package func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }
}
