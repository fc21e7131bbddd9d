import FoggaraDiagnostics
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport

/// A world of pages that a test makes up, and what the pages asked of it.
final class PageFixture: PageWorld {
    static let key = "00112233445566778899aabbccddeeff"

    let templates: [SourceText]
    let now = Instant(milliseconds: 1_793_880_000_000)
    let served: Locked<[ActiveTemplate]>
    let activated = Locked<[(template: String, values: JSONObject)]>([])
    let stories: [RunStory]
    let isBroken: Bool

    init(
        template: String = PageFixture.shop, served: [ActiveTemplate] = [], stories: [RunStory] = [],
        isBroken: Bool = false
    ) {
        templates = [SourceText(name: "shop.json", text: template)]
        self.served = Locked(served)
        self.stories = stories
        self.isBroken = isBroken
    }

    var active: [ActiveTemplate] {
        get async { served.withLock { $0 } }
    }

    func runs(limit: Int) async throws(StoreError) -> [RunRecord] {
        if isBroken { throw StoreError(.broken, "disk") }
        return stories.map(\.record)
    }

    func run(_ id: RunID) async throws(StoreError) -> RunStory? { stories.first { $0.record.id == id } }

    func cost(of run: RunRecord) -> Int64? { 2_250 }

    func activate(_ template: String, values: JSONObject, language: Language) async -> String? {
        if values["shopName"] == "refused" { return "no <credential>" }
        activated.withLock { $0.append((template, values)) }
        served.withLock { $0.append(ActiveTemplate(template: template, since: now)) }
        return nil
    }

    func deactivate(_ template: String) async { served.withLock { $0.removeAll { $0.template == template } } }

    /// Sends a request as the owner's browser would, and gives the answer.
    func ask(
        _ method: String, _ target: String, form: [(String, String)] = [], cookie: String? = PageFixture.key,
        token: String? = nil
    ) async -> HTTPResponse? {
        let desk = PageDesk(
            world: self, guarding: PageGuard(key: Secret(Self.key)), language: .en, load: { Repository.load($0) })
        var fields = form
        if method == "POST" { fields.append(("token", token ?? Hash.sha256Hex("form:" + Self.key))) }
        let body = fields.map { HTTPText.percentEncoded($0.0) + "=" + HTTPText.percentEncoded($0.1) }
            .joined(separator: "&")
        return await desk.respond(
            to: HTTPRequest(
                method, target, headers: cookie.map { [HTTPField("Cookie", "a=b; foggara=\($0)")] } ?? [],
                body: Array(body.utf8)))
    }

    static let shop = """
        {"foggara": 1, "id": "shop", "version": "1.0.0", "category": "social",
         "name": {"en": "Shop <watch>", "fr": "Veille", "ar": "متابعة", "arq": "نتبعو"},
         "summary": {"en": "Watches", "fr": "Surveille", "ar": "يتابع", "arq": "يتبّع"},
         "sla": {"maxDuration": "PT5M", "maxCost": "40 DZD"},
         "config": {"type": "object", "required": ["shopName"], "additionalProperties": false, "properties": {
           "shopName": {"type": "string", "minLength": 3, "title": {"en": "Shop name", "fr": "Nom de la boutique", "ar": "اسم المتجر", "arq": "سمية الحانوت"}},
           "delay": {"type": "integer", "minimum": 0, "maximum": 60, "default": 3, "unit": "s"},
           "wilayas": {"type": "array", "items": {"type": "integer", "format": "dz-wilaya", "maximum": 58}, "default": [16]},
           "kind": {"type": "string", "enum": ["a\\"b", "c"], "default": "c"},
           "loud": {"type": "boolean", "default": true},
           "words": {"type": "array", "items": {"type": "string"}, "default": []},
           "secret": {"type": "string", "writeOnly": true}}},
         "cost": {"assume": {"runsPerDay": {"low": 1, "typical": 4, "high": 24}}, "cap": {"perRun": "40 DZD"}},
         "workflow": {"nodes": [
           {"id": "t", "name": "Every hour", "type": "n8n-nodes-base.scheduleTrigger", "typeVersion": 1.2, "position": [0, 0],
            "parameters": {"rule": {"interval": [{"field": "hours", "hoursInterval": 1}]}}},
           {"id": "s", "name": "Say", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [224, 0],
            "parameters": {"assignments": {"assignments": [{"id": "a", "name": "a", "value": "={{ $config.shopName }}", "type": "string"}]}, "options": {}}}],
          "connections": {"Every hour": {"main": [[{"node": "Say", "type": "main", "index": 0}]]}},
          "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
        """
}
