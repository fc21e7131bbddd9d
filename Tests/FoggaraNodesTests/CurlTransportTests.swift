import FoggaraEngine
import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import Testing

@testable import FoggaraNodes

@Suite("The transport, against a server on loopback")
struct CurlTransportTests {
    /// A server that tells what it was sent, and some that misbehave.
    private func withServer(_ body: (HTTPServer) async throws -> Void) async throws {
        let server = try HTTPServer.start { request in
            switch request.path {
            case "/302": HTTPResponse(302, headers: [HTTPField("Location", "/echo")])
            case "/307": HTTPResponse(307, headers: [HTTPField("Location", "/echo")])
            case "/loop": HTTPResponse(302, headers: [HTTPField("Location", "/loop")])
            case "/away": HTTPResponse(302, headers: [HTTPField("Location", "http://elsewhere.dz/echo")])
            case "/metadata": HTTPResponse(302, headers: [HTTPField("Location", "http://169.254.169.254/")])
            case "/big": HTTPResponse.text(200, String(repeating: "x", count: 100_000))
            case "/429": HTTPResponse.text(429, "later", headers: [HTTPField("Retry-After", "7")])
            default:
                HTTPResponse.json(
                    200,
                    [
                        "method": .string(request.method), "host": .string(request.headers.header("host") ?? ""),
                        "type": .string(request.headers.header("content-type") ?? ""),
                        "auth": .string(request.headers.header("authorization") ?? ""),
                        "body": .string(String(decoding: request.body, as: UTF8.self)),
                    ])
            }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await server.run() }
            do {
                try await body(server)
            } catch {
                await server.stop()
                throw error
            }
            await server.stop()
            try await group.waitForAll()
        }
    }

    private func transport(_ server: HTTPServer, hosts: [String] = ["shop.dz"]) -> CurlTransport {
        CurlTransport(
            policy: HostPolicy(hosts: hosts, standIns: ["shop.dz": "http://127.0.0.1:\(server.port)"]))
    }

    private func echo(_ reply: HTTPReply) -> JSONValue { JSONDocument.value(of: reply.body) ?? .null }

    private func failure(_ body: () async throws(NodeError) -> HTTPReply) async -> NodeError? {
        do throws(NodeError) {
            _ = try await body()
            return nil
        } catch {
            return error
        }
    }

    @Test("a stand-in gets the request with the real host's name")
    func standIn() async throws {
        try await withServer { server in
            let call = HTTPCall(
                method: "POST", url: "https://shop.dz/x", headers: [(name: "Content-Type", value: "text/plain")],
                body: Array("salam".utf8))
            let reply = try await transport(server).send(call)
            #expect(reply.status == 200)
            #expect(
                echo(reply) == ["method": "POST", "host": "shop.dz", "type": "text/plain", "auth": "", "body": "salam"])
        }
    }

    @Test("302 after POST becomes GET without body, 307 keeps both")
    func redirects() async throws {
        try await withServer { server in
            let transport = transport(server)
            var call = HTTPCall(
                method: "POST", url: "https://shop.dz/302", headers: [(name: "Content-Type", value: "text/plain")],
                body: Array("salam".utf8), maxRedirects: 5)
            let first = try await transport.send(call)
            #expect(echo(first)["method"] == "GET")
            #expect(echo(first)["body"] == "")
            call.url = "https://shop.dz/307"
            let second = try await transport.send(call)
            #expect(echo(second)["method"] == "POST")
            #expect(echo(second)["body"] == "salam")
            call.maxRedirects = 0
            #expect(try await transport.send(call).status == 307)
        }
    }

    @Test("a request for an effect that may happen once is not sent again on a used connection that is hung up")
    func hungUp() async throws {
        let posts = Locked(0)
        let server = try HTTPServer.start { request in
            var response = HTTPResponse.text(200, "ok")
            if request.method == "POST" {
                posts.withLock { $0 += 1 }
                response.delivery = .reset
            }
            return response
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await server.run() }
            let transport = transport(server)
            for _ in 0..<3 { _ = try await transport.send(HTTPCall(method: "GET", url: "https://shop.dz/")) }
            let error = await failure { () async throws(NodeError) in
                let outcome = await Transfer.$mustFinish.withValue(true) { () async -> Result<HTTPReply, NodeError> in
                    do throws(NodeError) {
                        return .success(try await transport.send(HTTPCall(method: "POST", url: "https://shop.dz/")))
                    } catch { return .failure(error) }
                }
                return try outcome.get()
            }
            #expect(error?.outcome == .unknown)
            #expect(posts.withLock { $0 } == 1)
            await server.stop()
            try await group.waitForAll()
        }
    }

    @Test("redirects end, and lead only to declared hosts and public addresses")
    func refusedRedirects() async throws {
        try await withServer { server in
            let transport = transport(server, hosts: ["shop.dz", "169.254.169.254"])
            func error(_ path: String) async -> NodeError? {
                await failure { () async throws(NodeError) in
                    try await transport.send(HTTPCall(method: "GET", url: "https://shop.dz\(path)", maxRedirects: 3))
                }
            }
            #expect(await error("/loop")?.httpCode == "ERR_FR_TOO_MANY_REDIRECTS")
            #expect(await error("/away")?.httpCode == "EHOSTUNDECLARED")
            #expect(await error("/metadata")?.httpCode == "EADDRREFUSED")
        }
    }

    @Test(
        "no spelling of loopback is reached without a stand-in or an allowance",
        arguments: [
            "127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0.0.0.0", "[::ffff:127.0.0.1]", "localhost",
        ])
    func loopback(_ host: String) async throws {
        try await withServer { server in
            let transport = CurlTransport(policy: HostPolicy(hosts: nil))
            let error = await failure { () async throws(NodeError) in
                try await transport.send(HTTPCall(method: "GET", url: "http://\(host):\(server.port)/echo"))
            }
            #expect(error?.outcome == .notDone)
            let open = CurlTransport(policy: HostPolicy(hosts: nil, allowsPrivateAddresses: true))
            if host == "127.0.0.1" {
                let reply = try await open.send(HTTPCall(method: "GET", url: "http://\(host):\(server.port)/echo"))
                #expect(reply.status == 200)
            }
        }
    }

    @Test("a body ends at its limit")
    func limit() async throws {
        try await withServer { server in
            let transport = transport(server)
            let error = await failure { () async throws(NodeError) in
                try await transport.send(HTTPCall(method: "GET", url: "https://shop.dz/big", maxBytes: 1_000))
            }
            #expect(error?.message == "maxContentLength size of 1000 exceeded")
        }
    }

    @Test("a refused connection has not happened")
    func refused() async throws {
        let server = try HTTPServer.start { _ in HTTPResponse(200) }
        let port = server.port
        await server.stop()
        let transport = CurlTransport(
            policy: HostPolicy(hosts: ["shop.dz"], standIns: ["shop.dz": "http://127.0.0.1:\(port)"]))
        let error = await failure { () async throws(NodeError) in
            try await transport.send(HTTPCall(method: "GET", url: "https://shop.dz/"))
        }
        #expect(error?.httpCode == "ECONNREFUSED")
        #expect(error?.outcome == .notDone)
    }

    @Test("many requests go out at once")
    func many() async throws {
        try await withServer { server in
            let transport = transport(server)
            let statuses = await withTaskGroup(of: Int?.self) { group in
                for index in 0..<100 {
                    group.addTask {
                        // A failed request shows as nil.
                        try? await transport.send(HTTPCall(method: "GET", url: "https://shop.dz/\(index)")).status
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 200, count: 100))
        }
    }

    @Test("line ends in a header are refused before anything is sent")
    func headers() async throws {
        let transport = CurlTransport(policy: HostPolicy(hosts: nil))
        let error = await failure { () async throws(NodeError) in
            try await transport.send(
                HTTPCall(method: "GET", url: "http://shop.dz/", headers: [(name: "X", value: "a\r\nY: b")]))
        }
        #expect(error?.httpCode == "ERR_INVALID_CHAR")
    }
}
