package import FoggaraServer
import FoggaraSystem

/// Plain exchanges over a local socket, byte for byte, for tests of servers.
package enum Wire {
    /// Sends bytes and gives everything that comes back until the server closes.
    ///
    /// - Throws: when nobody listens, or the connection is reset.
    package static func exchange(_ bytes: [UInt8], port: UInt16) async throws -> [UInt8] {
        // Blocking reads leave the cooperative pool, which the server's handlers need.
        try await QueueExecutor("test.wire").run { () throws(SystemError) in
            let connection = try TCPConnection(port: port)
            try connection.send(bytes)
            var answer: [UInt8] = []
            while true {
                let part = try connection.receive()
                if part.isEmpty { return answer }
                answer += part
            }
        }
    }

    /// Sends text as it stands and gives the answer as text.
    package static func exchange(_ text: String, port: UInt16) async throws -> String {
        String(decoding: try await exchange(Array(text.utf8), port: port), as: UTF8.self)
    }

    /// Sends one request and reads its answer; nil when the server closed without one.
    ///
    /// - Guarantees: the body is as long as the server said, else `isCut` is true.
    package static func send(
        _ method: String, _ target: String, headers: [HTTPField] = [], body: [UInt8] = [], port: UInt16
    ) async throws -> WireAnswer? {
        var text = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        for header in headers { text += "\(header.name): \(header.value)\r\n" }
        if !body.isEmpty || method != "GET" { text += "Content-Length: \(body.count)\r\n" }
        return WireAnswer(try await exchange(Array((text + "\r\n").utf8) + body, port: port))
    }
}

/// An HTTP answer as a test sees it.
package struct WireAnswer: Sendable {
    /// The status code.
    package let status: Int
    /// The headers in order.
    package let headers: [HTTPField]
    /// The bytes that came.
    package let body: [UInt8]
    /// Whether fewer bytes came than were announced.
    package let isCut: Bool

    /// Takes the bytes of one answer apart; nil when there is no complete head.
    package init?(_ bytes: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
        let lines = String(decoding: bytes[..<split], as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count > 1, let status = Int(first[1]) else {
            return nil
        }
        self.status = status
        headers = lines.dropFirst().map { line in
            let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let value = pair.count > 1 ? pair[1].drop { $0 == " " } : ""
            return HTTPField(String(pair[0]), String(value))
        }
        body = Array(bytes[(split + end.count)...])
        isCut = body.count < (headers.header("Content-Length").flatMap { Int($0) } ?? 0)
    }

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }
}
