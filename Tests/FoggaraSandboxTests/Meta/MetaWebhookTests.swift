import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

@Suite struct MetaWebhookTests {
    @Test("a delivery is signed over escaped bytes, as computed independently")
    func signature() {
        let plain = MetaWebhook.signed(["object": "whatsapp_business_account", "entry": []])
        #expect(
            plain.headers.header("X-Hub-Signature-256")
                == "sha256=8488c021ad3973a81a51efd1542e4a47b4ae144d98b12e5234ed5ae57281427b")
        let arabic = MetaWebhook.signed(["t": "سلام"])
        #expect(String(decoding: arabic.body, as: UTF8.self) == #"{"t":"\u0633\u0644\u0627\u0645"}"#)
        #expect(
            arabic.headers.header("X-Hub-Signature-256")
                == "sha256=66366e73f27b61dad358306e95e486308b9f6575e83a6dfc5d8e07d96784f015")
    }

    @Test("a message carries its sender, a text of seconds and, on Instagram, milliseconds")
    func shapes() {
        let message = MetaWebhook.whatsApp(
            from: "213551234567", name: "Amine", message: ["type": "text", "text": ["body": "salam"]], id: "wamid.1",
            at: .testTime)
        let value = message["entry"]?[0]?["changes"]?[0]?["value"]
        #expect(value?["messages"]?[0]?["timestamp"] == "1793600000")
        #expect(value?["contacts"]?[0]?["profile"]?["name"] == "Amine")
        let dm = MetaWebhook.instagram(from: "7", event: ["message": ["mid": "m1", "text": "prix"]], at: .testTime)
        #expect(dm["entry"]?[0]?["messaging"]?[0]?["timestamp"] == 1_793_600_000_000)
        let status = MetaWebhook.whatsAppStatus(of: "wamid.1", to: "213551234567", "read", at: .testTime)
        #expect(status["entry"]?[0]?["changes"]?[0]?["value"]?["statuses"]?[0]?["status"] == "read")
    }
}
