import FoggaraEngine
import FoggaraJSON
import FoggaraSandbox
import FoggaraSystem
import FoggaraWorkflow
import Testing

@testable import FoggaraNodes

@Suite("Nodes against the stand-ins")
struct StandInTests {
    private func withSandbox(_ body: (RunningSandbox, HostPolicy) async throws -> Void) async throws {
        let sandbox = try await Sandbox.start(only: [.sheets, .slack, .smtp])
        let smtp = try #require(sandbox.addresses.smtp)
        let policy = HostPolicy(
            hosts: Array(sandbox.addresses.hosts.keys), standIns: sandbox.addresses.hosts,
            mailStandIn: "http://\(smtp.address):\(smtp.port)")
        do {
            try await body(sandbox, policy)
        } catch {
            await sandbox.stop()
            throw error
        }
        await sandbox.stop()
    }

    private func mail(_ policy: HostPolicy) -> Bench {
        var bench = Bench(
            "n8n-nodes-base.emailSend", 2.1,
            [
                "fromEmail": "Dar El Yasmine <shop@example.dz>", "toEmail": "amina@example.dz", "subject": "سلام é",
                "emailFormat": "text", "text": "ligne 1\n.\nهذه رسالة",
            ])
        bench.effect = .atMostOnce
        bench.credentials = [CredentialReference(type: "smtp", name: "c")]
        bench.world.state.withLock {
            $0.credentials["smtp"] = [
                "host": "smtp.example.dz", "port": 587, "user": .string(MailService.user),
                "password": .string(MailService.password),
            ]
        }
        bench.mail = SMTPTransport(policy: policy)
        return bench
    }

    @Test("a mail arrives as it was written")
    func mailArrives() async throws {
        try await withSandbox { sandbox, policy in
            let json = try await mail(policy).json([[:]]).first
            #expect(json?["response"]?.string?.hasPrefix("250") == true)
            let kept = sandbox.standIn(.smtp)?.contents["messages"]?[0]
            #expect(kept?["subject"] == "سلام é")
            #expect(kept?["to"] == ["amina@example.dz"])
            let lines = kept?["text"]?.string?.split(whereSeparator: \.isNewline) ?? []
            #expect(lines == ["ligne 1", ".", "هذه رسالة"])
        }
    }

    @Test("a refused mail has not been sent, one whose answer was lost may have been")
    func mailFails() async throws {
        try await withSandbox { sandbox, policy in
            let bench = mail(policy)
            sandbox.standIn(.smtp)?.setFaults([Fault(.status(550), times: 1)])
            let refused = await bench.failure([[:]])
            #expect(refused?.outcome == .notDone)
            sandbox.standIn(.smtp)?.setFaults([Fault(.dieAfterEffect, times: 1)])
            let lost = await bench.failure([[:]])
            #expect(lost?.outcome == .unknown)
        }
    }

    @Test("a Slack message arrives through the webhook")
    func slackArrives() async throws {
        try await withSandbox { sandbox, policy in
            var bench = Bench("n8n-nodes-base.slack", 2.3, ["channelId": "C0LEADS", "text": "2 annonces"])
            bench.effect = .atMostOnce
            bench.credentials = [CredentialReference(type: "slackApi", name: "c")]
            bench.world.state.withLock {
                $0.credentials["slackApi"] = [
                    "webhookUrl": .string("https://hooks.slack.com" + SlackService.webhookPath)
                ]
            }
            bench.http = CurlTransport(policy: policy)
            let json = try await bench.json([[:]])
            #expect(json == [["ok": true]])
            #expect(sandbox.counters.messages == 1)
        }
    }

    @Test("rows arrive in a sheet with an Arabic name, signed in as a service account", arguments: [false, true])
    func rowsArrive(_ usesAppend: Bool) async throws {
        try await withSandbox { sandbox, policy in
            var bench = Bench(
                "n8n-nodes-base.googleSheets", 4.7,
                [
                    "authentication": "serviceAccount", "operation": "append",
                    "documentId": ["mode": "id", "value": .string(SheetsService.demo)],
                    "sheetName": ["mode": "id", "value": "777"],
                    "columns": [
                        "mappingMode": "defineBelow", "value": ["الرقم": "={{ id }}", "العنوان": "={{ title }}"],
                    ],
                    "options": ["cellFormat": "RAW", "useAppend": .bool(usesAppend)],
                ])
            bench.effect = .readBack
            bench.credentials = [CredentialReference(type: "googleApi", name: "c")]
            bench.world.state.withLock {
                $0.now = SystemClock().now()
                $0.credentials["googleApi"] = [
                    "email": .string(SandboxAccount.email), "privateKey": .string(SandboxAccount.privateKey),
                ]
            }
            bench.http = CurlTransport(policy: policy)
            _ = try await bench.run([["id": "A1", "title": "F3"], ["id": "0555", "title": "=2+2"]])
            let rows = sandbox.standIn(.sheets)?.contents[SheetsService.demo]?["إعلانات"]?.array ?? []
            #expect(rows.count == 3)
            #expect(rows.last?[0] == "0555")
            #expect(sandbox.counters.calls == 1)
        }
    }
}
