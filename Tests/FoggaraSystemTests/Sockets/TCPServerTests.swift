import FoggaraSystem
import Testing

/// Answers each line by its own rule.
private struct EchoSession: TCPSession {
    var line: [UInt8] = []

    mutating func opened() -> [TCPAction] { [.send(Array("hello\n".utf8))] }

    mutating func received(_ bytes: [UInt8]) -> [TCPAction] {
        line += bytes
        guard line.last == UInt8(ascii: "\n") else { return [] }
        defer { line = [] }
        switch String(decoding: line, as: UTF8.self) {
        case "close\n": return [.send(Array("bye\n".utf8)), .close, .send(Array("never\n".utf8))]
        case "reset\n": return [.reset]
        case "slow\n": return [.pause(.milliseconds(5)), .send(Array("late\n".utf8))]
        case "much\n": return [.send([UInt8](repeating: 65, count: 4 << 20)), .close]
        default: return [.send(line)]
        }
    }
}

@Suite struct TCPServerTests {
    private func serving(
        limits: TCPServer.Limits = TCPServer.Limits(), _ body: @escaping @Sendable (UInt16) throws -> Void
    ) async throws {
        let server = try TCPServer.listen(limits: limits) { EchoSession() }
        try await withThrowingTaskGroup { group in
            group.addTask { await server.run() }
            let result: Result<Void, any Error> = await QueueExecutor("test.tcp").run {
                Result { try body(server.port) }
            }
            server.stop()
            try await group.waitForAll()
            try result.get()
        }
    }

    private static func read(_ connection: borrowing TCPConnection, until end: String) throws -> String {
        var text = ""
        while !text.hasSuffix(end) {
            let part = try connection.receive()
            if part.isEmpty { return text }
            text += String(decoding: part, as: UTF8.self)
        }
        return text
    }

    @Test("a session greets, echoes parts put together, answers late, and closes after its last word")
    func session() async throws {
        try await serving { port in
            let connection = try TCPConnection(port: port)
            #expect(try Self.read(connection, until: "\n") == "hello\n")
            try connection.send(Array("ab".utf8))
            try connection.send(Array("c\n".utf8))
            #expect(try Self.read(connection, until: "\n") == "abc\n")
            try connection.send(Array("slow\n".utf8))
            #expect(try Self.read(connection, until: "\n") == "late\n")
            try connection.send(Array("close\n".utf8))
            #expect(try Self.read(connection, until: "never\n") == "bye\n")
        }
    }

    @Test("a client that reads slowly still gets everything")
    func largeAnswer() async throws {
        try await serving { port in
            let connection = try TCPConnection(port: port)
            try connection.send(Array("much\n".utf8))
            #expect(try Self.read(connection, until: "never").utf8.count == 6 + (4 << 20))
        }
    }

    @Test("a reset is an error for the client")
    func reset() async throws {
        try await serving { port in
            let connection = try TCPConnection(port: port)
            #expect(try Self.read(connection, until: "\n") == "hello\n")
            try connection.send(Array("reset\n".utf8))
            #expect(throws: SystemError.self) { try connection.receive() }
        }
    }

    @Test("clients are served side by side, and one that went away is forgotten")
    func sideBySide() async throws {
        try await serving(limits: TCPServer.Limits(connections: 2)) { port in
            do {
                let gone = try TCPConnection(port: port)
                #expect(try Self.read(gone, until: "\n") == "hello\n")
            }
            let first = try TCPConnection(port: port)
            let second = try TCPConnection(port: port)
            #expect(try Self.read(first, until: "\n") == "hello\n")
            #expect(try Self.read(second, until: "\n") == "hello\n")
            try second.send(Array("2\n".utf8))
            #expect(try Self.read(second, until: "\n") == "2\n")
        }
    }

    @Test("a silent client is let go")
    func idle() async throws {
        try await serving(limits: TCPServer.Limits(idle: .milliseconds(20))) { port in
            let connection = try TCPConnection(port: port)
            #expect(try Self.read(connection, until: "never") == "hello\n")
        }
    }

    @Test("nobody listens after the end, and a bad address is an error")
    func errors() async throws {
        try await serving { port in
            #expect(throws: SystemError.self) { try TCPServer.listen(port: port) { EchoSession() } }
            #expect(throws: SystemError.self) { try TCPServer.listen(address: "nowhere") { EchoSession() } }
        }
    }
}
