import FoggaraDiagnostics
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Pages")
struct PageTests {
    private func form(_ changes: [(String, String)] = []) -> [(String, String)] {
        [("config.shopName", "Dar El Yasmine"), ("config.delay", "3"), ("config.kind", "\"c\"")] + changes
    }

    @Test("the list shows each template with the price of a run and a month, and no text becomes markup")
    func list() async throws {
        let page = try #require(await PageFixture().ask("GET", "/"))
        #expect(page.status == 200)
        #expect(page.text.contains("Shop &lt;watch&gt;"))
        #expect(page.text.contains("3.50 DZD") || page.text.contains("3.5 DZD"))
        #expect(page.text.contains("a month"))
        #expect(page.headers.header("Content-Security-Policy")?.contains("frame-ancestors 'none'") == true)
    }

    @Test("a page speaks the language asked for, right to left where it is written so", arguments: Language.allCases)
    func languages(language: Language) async throws {
        let page = try #require(await PageFixture().ask("GET", "/templates/shop?lang=\(language.rawValue)"))
        let names = [Language.en: "Shop name", .fr: "Nom de la boutique", .ar: "اسم المتجر", .arq: "سمية الحانوت"]
        #expect(page.text.contains(try #require(names[language])))
        #expect(page.text.contains("dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""))
        #expect(!page.text.contains("form.activate"), "a text is missing")
    }

    @Test("without the key nothing is shown; the printed address sets it and takes it out of the address bar")
    func key() async throws {
        let fixture = PageFixture()
        for cookie in [nil, "", "wrong", String(PageFixture.key.dropLast())] {
            let page = try #require(await fixture.ask("GET", "/runs", cookie: cookie))
            #expect(page.status == 401)
            #expect(!page.text.contains("<table"))
        }
        let entry = try #require(await fixture.ask("GET", "/runs?lang=ar&key=\(PageFixture.key)", cookie: nil))
        #expect(entry.status == 303)
        #expect(entry.headers.header("Location") == "/runs?lang=ar")
        let cookie = try #require(entry.headers.header("Set-Cookie"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    }

    @Test("a form without its token changes nothing")
    func foreignForm() async throws {
        let fixture = PageFixture()
        let fields = form([("action", "activate")])
        let page = try #require(await fixture.ask("POST", "/templates/shop", form: fields, token: "guess"))
        #expect(page.status == 403)
        #expect(fixture.activated.withLock { $0.isEmpty })
    }

    @Test("the form has a field of the right kind for each property, with its default")
    func fields() async throws {
        let text = try #require(await PageFixture().ask("GET", "/templates/shop")).text
        #expect(text.contains(#"name="config.delay" type="number" dir="ltr" value="3" min="0" max="60" step="1""#))
        #expect(text.contains(#"name="config.secret" type="password""#))
        #expect(text.contains(#"<option value="16" selected>16 – Alger</option>"#))
        #expect(text.contains(#"<option value="&quot;c&quot;" selected>c</option>"#))
        #expect(text.contains(#"type="checkbox" value="true" checked"#))
        #expect(text.contains("<textarea"))
    }

    @Test("a wrong value is named at its field, in the language of the page, and nothing starts")
    func faults() async throws {
        let fixture = PageFixture()
        let fields = [
            ("config.shopName", "ab"), ("config.delay", "99"), ("config.wilayas", "16"), ("action", "activate"),
        ]
        let page = try #require(await fixture.ask("POST", "/templates/shop?lang=fr", form: fields))
        #expect(page.status == 422)
        #expect(page.text.contains(#"value="99""#), "what was typed is kept")
        let list = try #require(page.text.split(separator: "data-faults=\"delay\"").last).prefix(200)
        #expect(list.contains("60"))
        #expect(fixture.activated.withLock { $0.isEmpty })
    }

    @Test("a complete form activates the template with typed values, and the secret is never shown again")
    func activation() async throws {
        let fixture = PageFixture()
        let fields = form([
            ("config.wilayas", "16"), ("config.wilayas", "31"), ("config.loud", "true"), ("config.words", "été، صيف"),
            ("config.secret", "s3cr3t"), ("action", "activate"),
        ])
        let page = try #require(await fixture.ask("POST", "/templates/shop", form: fields))
        #expect(page.status == 200)
        let made = try #require(fixture.activated.withLock { $0.first })
        #expect(
            JSONValue.object(made.values) == [
                "shopName": "Dar El Yasmine", "delay": 3, "wilayas": [16, 31], "kind": "c", "loud": true,
                "words": ["été", "صيف"], "secret": "s3cr3t",
            ])
        #expect(!page.text.contains("s3cr3t"))
        #expect(page.text.contains("Activated."))
    }

    @Test("an activation that fails says why, escaped")
    func failure() async throws {
        let fields = form([("action", "activate")]).map { $0.0 == "config.shopName" ? ($0.0, "refused") : $0 }
        let page = try #require(await PageFixture().ask("POST", "/templates/shop", form: fields))
        #expect(page.status == 409)
        #expect(page.text.contains("no &lt;credential&gt;"))
    }

    @Test("the check behind typing tells faults and cost as data")
    func check() async throws {
        let answer = try #require(
            await PageFixture().ask("POST", "/templates/shop/check", form: [("config.delay", "x")]))
        let verdict = try #require(answer.json)
        #expect(verdict["complete"] == false)
        #expect(verdict["faults"]?["shopName"]?.array?.count == 1)
        #expect(verdict["faults"]?["delay"]?.array?.isEmpty == false)
        #expect(verdict["cost"]?["run"]?.string?.hasSuffix("DZD") == true)
    }

    @Test("what is served can be seen and stopped")
    func served() async throws {
        let entry = ActiveTemplate(
            template: "shop", since: Instant(milliseconds: 0), slots: ["2026-11-21 10:00"],
            hooks: ["http://127.0.0.1:5678/webhook/contact"])
        let fixture = PageFixture(served: [entry])
        let page = try #require(await fixture.ask("GET", "/active"))
        #expect(page.text.contains("2026-11-21 10:00") && page.text.contains("/webhook/contact"))
        let stopped = try #require(await fixture.ask("POST", "/templates/shop", form: [("action", "deactivate")]))
        #expect(stopped.status == 303)
        #expect(await fixture.active.isEmpty)
    }

    @Test("runs are listed with status and cost, and told step by step")
    func runs() async throws {
        var record = RunRecord(
            id: RunID("0011223344556677"), revision: "r", template: "shop", mode: "trigger", status: .error,
            createdAt: Instant(milliseconds: 1_793_880_000_000))
        record.startedAt = record.createdAt
        record.endedAt = Instant(milliseconds: 1_793_880_001_250)
        let story = RunStory(
            record: record,
            steps: [.init(node: "Every hour", items: 1), .init(node: "Say", items: 0, error: "<b>no</b>")],
            reason: "Say failed")
        let fixture = PageFixture(stories: [story])
        let list = try #require(await fixture.ask("GET", "/runs"))
        #expect(list.text.contains("22.50 DZD") || list.text.contains("22.5 DZD"))
        #expect(list.text.contains("1.2 s"))
        let one = try #require(await fixture.ask("GET", "/runs/0011223344556677"))
        #expect(one.text.contains("&lt;b&gt;no&lt;/b&gt;") && one.text.contains("Say failed"))
        #expect(try #require(await fixture.ask("GET", "/runs/ffff")).status == 404)
    }

    @Test("records that cannot be read are said to be out of reach")
    func broken() async throws {
        #expect(try #require(await PageFixture(isBroken: true).ask("GET", "/runs")).status == 503)
    }

    @Test("what is no page is left to others, a wrong method is named")
    func others() async throws {
        #expect(await PageFixture().ask("GET", "/webhook/contact") == nil)
        #expect(try #require(await PageFixture().ask("DELETE", "/runs")).status == 405)
        #expect(try #require(await PageFixture().ask("GET", "/templates/none")).status == 404)
        let style = try #require(await PageFixture().ask("GET", "/assets/style.css", cookie: nil))
        #expect(style.status == 200 && style.headers.header("Content-Type")?.hasPrefix("text/css") == true)
    }
}
