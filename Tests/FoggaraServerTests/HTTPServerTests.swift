import FoggaraServer
import FoggaraTestSupport
import Testing

@Suite struct HTTPServerTests {
    /// Runs a server around `body`; the handler is the server's.
    private func serving(
        limits: HTTPLimits = HTTPLimits(), _ handler: @escaping HTTPServer.Handler,
        _ body: (HTTPServer) async throws -> Void
    ) async throws {
        let server = try HTTPServer.start(limits: limits, handler: handler)
        try await withThrowingTaskGroup { group in
            group.addTask { await server.run() }
            try await body(server)
            await server.stop()
        }
    }

    /// Waits for a signal that never comes.
    private static func untilCancelled() async {
        let (never, sender) = AsyncStream.makeStream(of: Void.self)
        for await _ in never {}
        _ = sender
    }

    private let echo: HTTPServer.Handler = { request in
        HTTPResponse(
            201,
            headers: [
                HTTPField("X-Seen", "\(request.method) \(request.path) \(request.query.map(\.value)) \(request.peer)")
            ],
            body: request.body)
    }

    @Test("a request reaches the handler untouched and its answer the client")
    func echoes() async throws {
        try await serving(echo) { (server: HTTPServer) async throws in
            let body: [UInt8] = [0, 1, 255, 10, 13]
            let answer = try await Wire.send("PUT", "/a%2Fb?q=%D8%B7", body: body, port: server.port)
            #expect(answer?.status == 201)
            #expect(answer?.headers.header("X-Seen") == #"PUT /a%2Fb ["ط"] 127.0.0.1"#)
            #expect(answer?.body == body)
        }
    }

    @Test("many requests at once each get their own answer")
    func parallel() async throws {
        try await serving(echo) { (server: HTTPServer) async throws in
            let port = server.port
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        let body = Array(String(repeating: "\(number),", count: 1000).utf8)
                        return try await Wire.send("POST", "/\(number)", body: body, port: port)?.body == body
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test("two requests on one connection are answered in order")
    func keepsAlive() async throws {
        try await serving(echo) { (server: HTTPServer) async throws in
            let text = try await Wire.exchange(
                "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\none"
                    + "POST /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 3\r\n\r\ntwo",
                port: server.port)
            #expect(text.components(of: "HTTP/1.1 201").count == 3)
            #expect(text.hasSuffix("two"))
        }
    }

    @Test(
        "bytes that two parsers could read differently are refused",
        arguments: [
            (
                "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "400"
            ),
            (
                "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "400"
            ),
            ("POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", "501"),
            ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400"),
        ])
    func smuggling(text: String, status: String) async throws {
        try await serving(echo) { (server: HTTPServer) async throws in
            #expect(try await Wire.exchange(text, port: server.port).hasPrefix("HTTP/1.1 \(status)"))
        }
    }

    @Test("a body beyond the limit is answered 413, announced or chunked")
    func largeBody() async throws {
        try await serving(limits: HTTPLimits(bodyBytes: 1000), echo) { (server: HTTPServer) async throws in
            let large = [UInt8](repeating: 65, count: 1001)
            #expect(try await Wire.send("POST", "/", body: large, port: server.port)?.status == 413)
            let chunked =
                "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n"
                + String(decoding: large, as: UTF8.self) + "\r\n0\r\n\r\n"
            #expect(try await Wire.exchange(chunked, port: server.port).hasPrefix("HTTP/1.1 413"))
            #expect(try await Wire.send("POST", "/", body: Array(large.dropFirst()), port: server.port)?.status == 201)
        }
    }

    @Test(
        "a client that stays silent in the middle of a request is closed, and the handler hears nothing of it",
        arguments: ["GET / HTTP/1.1\r\nHo", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nfour"])
    func slowClient(start: String) async throws {
        let (calls, sender) = AsyncStream.makeStream(of: String.self)
        try await serving(
            limits: HTTPLimits(idle: .seconds(2)),
            { request in
                sender.yield(request.method)
                return HTTPResponse(200)
            }
        ) { (server: HTTPServer) async throws in
            let answer = try await Wire.exchange(start, port: server.port)
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 408"), "\(answer)")
            #expect(try await Wire.send("PUT", "/", port: server.port)?.status == 200)
        }
        sender.finish()
        var heard: [String] = []
        for await call in calls { heard.append(call) }
        #expect(heard == ["PUT"])
    }

    @Test(
        "a client that is not done in time hears 408, although it was never silent for long",
        arguments: [
            "GET / HTTP/1.1\r\nHo", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nfour",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n",
        ])
    func lateClient(start: String) async throws {
        let (calls, sender) = AsyncStream.makeStream(of: String.self)
        try await serving(
            // Silence alone would be borne for ten minutes. A busy machine needs some time to begin a request at all.
            limits: HTTPLimits(clientTime: .seconds(2), idle: .seconds(600)),
            { request in
                sender.yield(request.method)
                return HTTPResponse(200)
            }
        ) { (server: HTTPServer) async throws in
            let answer = try await Wire.exchange(start, port: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n"), "\(answer)")
            #expect(answer.hasSuffix("\r\n\r\nthe request took too long\n"))
        }
        sender.finish()
        for await call in calls { Issue.record("the handler heard \(call)") }
    }

    @Test("the time of a client does not run while its request is handled")
    func patient() async throws {
        let limits = HTTPLimits(requestDeadline: .seconds(4), clientTime: .seconds(2))
        try await serving(
            limits: limits,
            { _ in
                await Self.untilCancelled()
                return HTTPResponse(200)
            }
        ) { (server: HTTPServer) async throws in
            #expect(try await Wire.send("GET", "/", port: server.port)?.status == 503)
        }
    }

    @Test("headers beyond the limit are answered 431 and a long target 414")
    func largeHead() async throws {
        try await serving(echo) { (server: HTTPServer) async throws in
            let wide = [HTTPField("X-Wide", String(repeating: "a", count: 40 << 10))]
            #expect(try await Wire.send("GET", "/", headers: wide, port: server.port)?.status == 431)
            let many = (0..<120).map { HTTPField("X-\($0)", "a") }
            #expect(try await Wire.send("GET", "/", headers: many, port: server.port)?.status == 431)
            let target = "/" + String(repeating: "a", count: 9 << 10)
            #expect(try await Wire.send("GET", target, port: server.port)?.status == 414)
        }
    }

    @Test("a handler beyond its deadline is cancelled and its client hears 503")
    func deadline() async throws {
        try await serving(
            limits: HTTPLimits(requestDeadline: .milliseconds(20)),
            { _ in
                await Self.untilCancelled()
                return HTTPResponse(200)
            }
        ) { (server: HTTPServer) async throws in
            let answer = try await Wire.send("GET", "/", port: server.port)
            #expect(answer?.status == 503)
            #expect(answer?.headers.header("Retry-After") == "1")
        }
    }

    @Test("stopping answers what is open, refuses what is new, and may be repeated")
    func stops() async throws {
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let server = try HTTPServer.start { _ in
            enter.yield()
            await Self.untilCancelled()
            return HTTPResponse(200)
        }
        await withTaskGroup { group in
            group.addTask { await server.run() }
            async let answer = Wire.send("GET", "/", port: server.port)
            for await _ in entered { break }
            await server.stop(grace: .milliseconds(20))
            let status = try? await answer?.status
            #expect(status == 503)
            await server.stop()
            group.cancelAll()
        }
        await #expect(throws: (any Error).self) { try await Wire.send("GET", "/", port: server.port) }
    }

    @Test("an answer may be cut or withheld, as a failing service does")
    func failures() async throws {
        try await serving({ request in
            var response = HTTPResponse.text(200, "0123456789")
            response.delivery = request.path == "/cut" ? .cut(after: 4) : .reset
            return response
        }) { (server: HTTPServer) async throws in
            let cut = try await Wire.send("GET", "/cut", port: server.port)
            #expect(cut?.status == 200)
            #expect(cut?.text == "0123")
            #expect(cut?.isCut == true)
            let port = server.port
            let none = try? await Wire.send("GET", "/reset", port: port)
            #expect(none == nil)
        }
    }

    @Test("a header with a line end never leaves the server")
    func headerInjection() async throws {
        try await serving({ _ in HTTPResponse(200, headers: [HTTPField("X-A", "b\r\nX-C: d")]) }) {
            (server: HTTPServer) async throws in
            let answer = try? await Wire.send("GET", "/", port: server.port)
            #expect(answer == nil)
        }
    }

    @Test("a port in use is an error that names it")
    func portInUse() async throws {
        try await serving(echo) { (server: HTTPServer) async throws in
            #expect(throws: HTTPServerError.addressUnavailable(address: "127.0.0.1", port: server.port)) {
                try HTTPServer.start(port: server.port) { _ in HTTPResponse(200) }
            }
        }
    }
}

extension String {
    /// The parts of the text between the occurrences of `separator`.
    fileprivate func components(of separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
