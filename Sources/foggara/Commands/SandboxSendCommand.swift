import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraServer
import FoggaraSystem

/// `foggara sandbox send`: posts to a webhook what an outside service would, signed as it signs.
enum SandboxSendCommand {
    static let spec = CommandSpec(
        name: "sandbox send", operands: [.init(name: "URL"), .init(name: "TEXT", isOptional: true)],
        options: [
            .init("as", "KIND", choices: OutsideNotice.Kind.allCases.map(\.rawValue)), .init("file", "FILE"),
            .init("from", "ID"), .init("id", "ID"), .init("secret", "WORD"), .init("header", "NAME:VALUE"),
        ],
        examples: [
            "foggara sandbox send http://127.0.0.1:5678/webhook/whatsapp 'ch7al prix?'",
            "foggara sandbox send http://127.0.0.1:5678/webhook/instagram 'prix svp' --as instagram --from 7700000001",
            "foggara sandbox send http://127.0.0.1:5678/webhook/paid paid --as chargily --id checkout-7",
            "foggara sandbox send http://127.0.0.1:5678/webhook/ccp-payment --as json --file notice.json "
                + "--header 'X-API-TOKEN: sandbox-token'",
            "foggara sandbox send http://127.0.0.1:5678/webhook/contact 'name=Amina&phone=0551234567' --as form",
        ]
    ) { call in
        let now = SystemClock().now()
        let kind = call.value("as").flatMap(OutsideNotice.Kind.init) ?? .whatsapp
        let id = call.value("id") ?? "foggara-\(now.milliseconds)"
        let notice: OutsideNotice
        if let path = call.value("file") {
            notice = OutsideNotice(
                kind, body: try TemplateFile.read(path, call.console).bytes, secret: call.value("secret"))
        } else if call.operands.count > 1 {
            notice = OutsideNotice(
                kind, text: call.operands[1], from: call.value("from"), id: id, secret: call.value("secret"), at: now)
        } else {
            throw UsageError("usage.nothingToSend")
        }
        let headers = notice.headers + (try (call.options["header"] ?? []).map(header))
        let transport = CurlTransport(policy: HostPolicy(hosts: nil, allowsPrivateAddresses: true))
        let reply: HTTPReply
        do throws(NodeError) {
            reply = try await transport.send(
                HTTPCall(
                    method: "POST", url: call.operands[0],
                    headers: headers.map { (name: $0.name, value: $0.value) }, body: notice.body,
                    timeoutMilliseconds: 30_000))
        } catch {
            throw CommandFailure("failure.send", ["url": call.operands[0], "reason": error.message])
        }
        if call.console.isJSON {
            call.console.json(["id": .string(id), "status": .number(JSONNumber(reply.status))])
        } else {
            call.console.say("send.done", ["status": "\(reply.status)", "id": id])
        }
        return (200..<300).contains(reply.status) ? .clean : .inputErrors
    }

    /// A header out of `Name: value`.
    private static func header(_ text: String) throws(UsageError) -> HTTPField {
        let pair = text.split(separator: ":", maxSplits: 1)
        guard pair.count == 2, !pair[0].isEmpty else { throw UsageError("usage.header", ["value": text]) }
        return HTTPField(String(pair[0]), String(pair[1].drop { $0 == " " }))
    }
}
