import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@testable import FoggaraNodes

@Suite("Messages")
struct MessageTests {
    private func slack(_ fields: JSONObject, _ parameters: JSONValue) -> Bench {
        var bench = Bench("n8n-nodes-base.slack", 2.3, parameters)
        bench.effect = .atMostOnce
        bench.credentials = [CredentialReference(type: "slackApi", name: "c")]
        bench.world.state.withLock { $0.credentials["slackApi"] = fields }
        return bench
    }

    private func body(_ call: HTTPCall?) -> JSONValue { JSONDocument.value(of: call?.body ?? []) ?? .null }

    @Test("with a token the message goes to chat.postMessage without n8n's own switches")
    func token() async throws {
        let bench = slack(
            ["accessToken": "xoxb-1"],
            [
                "select": "channel", "channelId": ["mode": "id", "value": "C0100"], "text": "Suite",
                "otherOptions": [
                    "includeLinkToWorkflow": false, "sendAsUser": "Boutique",
                    "thread_ts": ["replyValues": ["thread_ts": 1763700000.0001, "reply_broadcast": true]],
                    "botProfile": ["imageValues": ["profilePhotoType": "emoji", "icon_emoji": "package"]],
                ],
            ])
        bench.world.answer(200, "{\"ok\":true,\"channel\":\"C0100\",\"ts\":\"1.2\"}")
        #expect(try await bench.json([[:]]) == [["ok": true, "channel": "C0100", "message_timestamp": "1.2"]])
        #expect(
            body(bench.world.calls.first) == [
                "channel": "C0100", "text": "Suite", "username": "Boutique", "thread_ts": "1763700000.0001",
                "reply_broadcast": true, "icon_emoji": "package",
            ])
        #expect(bench.world.effects.map(\.kind) == [.message])
        #expect(bench.world.effects.map(\.effect) == [.atMostOnce])
    }

    @Test("an answer that is not ok is an error")
    func refused() async {
        let bench = slack(["accessToken": "x"], ["channelId": "C1", "text": "x"])
        bench.world.answer(200, "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\"}")
        let error = await bench.failure([[:]])
        #expect(error?.message == "Your Slack credential is missing required Oauth Scopes")
        #expect(error?.description == "Add the following scope(s) to your Slack App: chat:write")
    }

    @Test("by webhook the text is escaped and the address stays secret")
    func webhook() async throws {
        let bench = slack(
            ["webhookUrl": "https://hooks.slack.com/services/T0/B0/secret"],
            ["channelId": "C1", "text": "Tom & <b> <https://a.dz|annonce>\n> cité"])
        bench.world.answer(200, "ok", [("content-type", "text/html")])
        #expect(try await bench.json([[:]]) == [["ok": true]])
        #expect(
            body(bench.world.calls.first) == ["text": "Tom &amp; &lt;b&gt; <https://a.dz|annonce>\n> cité"])
        #expect(bench.world.effects.first?.summary.contains("secret") == false)
        #expect(bench.world.effects.first?.host == "hooks.slack.com")
    }

    @Test("a webhook's refusal is its plain text", arguments: [(404, "no_service"), (410, "channel_is_archived")])
    func webhookRefused(_ status: Int, _ text: String) async {
        let bench = slack(
            ["webhookUrl": "https://hooks.slack.com/services/T0/B0/secret"], ["channelId": "C1", "text": "x"])
        bench.world.answer(status, text, [("content-type", "text/plain")])
        let error = await bench.failure([[:]])
        #expect(error?.description == text)
        #expect(error?.outcome == .notDone)
    }

    private func mail(_ parameters: JSONValue) -> Bench {
        var bench = Bench("n8n-nodes-base.emailSend", 2.1, parameters)
        bench.effect = .atMostOnce
        bench.credentials = [CredentialReference(type: "smtp", name: "c")]
        bench.world.state.withLock { $0.credentials["smtp"] = ["host": "smtp.example.dz", "port": 587] }
        return bench
    }

    @Test("a mail has encoded headers, both bodies and every recipient")
    func mails() async throws {
        let bench = mail([
            "fromEmail": "Boutique الفقارة <shop@example.dz>", "toEmail": "a@b.dz, \"Benali, Karim\" <k@b.dz>",
            "subject": "طلبية جديدة: F3 à Bab Ezzouar, 1 milliard 200 — visite possible demain",
            "emailFormat": "both", "text": "Bonjour\n.\nà demain", "html": "<p dir=\"rtl\">سلام</p>",
            "options": ["ccEmail": "c@b.dz", "bccEmail": "d@b.dz", "replyTo": "r@b.dz"],
        ])
        let json = try await bench.json([[:]]).first
        #expect(json?["accepted"] == ["a@b.dz", "k@b.dz", "c@b.dz", "d@b.dz"])
        let mail = bench.world.mails.first
        #expect(mail?.from == "shop@example.dz")
        let content = String(decoding: mail?.content ?? [], as: UTF8.self)
        #expect(content.utf8.allSatisfy { $0 < 0x80 })
        #expect(!content.contains("d@b.dz"))
        #expect(content.contains("Message-ID: <run-1-1@example.dz>\r\n"))
        #expect(content.contains("Date: Wed, 25 Feb 2026 06:13:20 +0000\r\n"))
        #expect(content.contains("\"Benali, Karim\" <k@b.dz>"))
        #expect(content.contains("multipart/alternative"))
        #expect(content.contains("\r\n=2E\r\n"))
        let lines = content.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 100 })
        for line in lines where line.contains("=?UTF-8?B?") {
            for word in line.split(separator: " ") where word.hasPrefix("=?") {
                let letters = String(word.dropFirst(10).dropLast(2))
                #expect(word.utf8.count <= 75)
                #expect(Base64.decode(letters).flatMap { String(validating: $0, as: UTF8.self) } != nil)
            }
        }
    }

    @Test("line ends in a header are refused", arguments: ["Salam\r\nBcc: x@y.dz", "a\nb"])
    func injection(_ subject: String) async {
        let bench = mail(["fromEmail": "a@b.dz", "toEmail": "c@d.dz", "subject": .string(subject), "html": ""])
        #expect(await bench.failure([[:]])?.message == "A header of the mail holds a line end")
        #expect(bench.world.mails.isEmpty)
    }

    @Test("addresses that are none are refused", arguments: ["", "x", "a@b@c", "a b@c.dz", "@c.dz"])
    func addresses(_ address: String) async {
        let bench = mail(["fromEmail": "a@b.dz", "toEmail": .string(address), "subject": "x", "html": "x"])
        #expect(await bench.failure([[:]]) != nil)
    }

    @Test("quoted-printable folds lines and keeps characters whole")
    func quotedPrintable() {
        let text = String(repeating: "é", count: 40) + " \n= fin"
        let coded = QuotedPrintable.encode(text)
        #expect(coded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(coded.hasSuffix("=20\r\n=3D fin"))
        #expect(!coded.contains("=C3=\r\n"))
    }

    @Test("files are attached by their property")
    func attachments() async throws {
        let bench = mail([
            "fromEmail": "a@b.dz", "toEmail": "c@d.dz", "subject": "x", "html": "x",
            "options": ["attachments": "data"],
        ])
        let file = BinaryData(bytes: [1, 2, 3], mimeType: "application/pdf", fileName: "reçu.pdf")
        _ = try await bench.run(items: [Item([:], binary: [BinaryEntry(name: "data", data: file)])])
        let content = String(decoding: bench.world.mails.first?.content ?? [], as: UTF8.self)
        #expect(content.contains("filename*=UTF-8''re%C3%A7u.pdf"))
        #expect(content.contains("\r\n\r\nAQID\r\n"))
    }
}
