import FoggaraDiagnostics
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem

/// The world of pages that changed requests meet: one template and one run, nothing kept.
struct FuzzPages: PageWorld {
    let templates = [SourceText(name: "shop.json", text: FuzzWorkflow.shop)]
    let now = Instant(seconds: 1_793_880_000)

    var active: [ActiveTemplate] {
        get async { [ActiveTemplate(template: "shop", since: now, slots: ["<b id=x>"], hooks: ["POST /<b id=x>"])] }
    }

    private var record: RunRecord {
        RunRecord(
            id: RunID("0011223344556677"), revision: "", template: "shop", mode: "webhook", status: .error,
            createdAt: now, detail: "{\"message\":\"<b id=x>\"}")
    }

    func runs(limit: Int) async throws(StoreError) -> [RunRecord] { [record] }

    func run(_ id: RunID) async throws(StoreError) -> RunStory? {
        guard id == record.id else { return nil }
        let step = RunStory.Step(node: "<b id=x>", items: 1, error: "<b id=x>")
        return RunStory(record: record, steps: [step], reason: "<b id=x>")
    }

    func cost(of run: RunRecord) async -> Int64? { 2_250 }
    func activate(_ template: String, values: JSONObject, language: Language) async -> String? { "no <b id=x>" }
    func deactivate(_ template: String) async {}
}

/// Credentials and secrets of the workflow ``FuzzWorkflow/doors``.
struct FuzzSecrets: SecretReader {
    func secret(_ name: String) async throws(StoreError) -> JSONValue? {
        if name.hasSuffix("basic") { return ["user": "noura", "password": "dak"] }
        return name.hasSuffix("token") ? ["keyType": "passphrase", "secret": "s3cret", "algorithm": "HS256"] : nil
    }
}
