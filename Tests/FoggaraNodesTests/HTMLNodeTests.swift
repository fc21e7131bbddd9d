import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@testable import FoggaraNodes

@Suite("HTML")
struct HTMLNodeTests {
    private func extract(_ html: String, _ entry: JSONObject, version: Double = 1.2) async throws -> JSONValue? {
        var entry = entry
        entry["key"] = "v"
        return try await Bench(
            "n8n-nodes-base.html", version,
            ["operation": "extractHtmlContent", "extractionValues": ["values": [.object(entry)]]]
        ).run([["data": .string(html)]]).outputs[0]?.first?.json["v"]
    }

    private func all(_ html: String, _ selector: String) async throws -> JSONValue? {
        try await extract(html, ["cssSelector": .string(selector), "returnArray": true])
    }

    private static let list = """
        <ul><li class="a b" data-n="1"><i>one</i><li data-n="2">two<li data-n="3"><a href="/x">three</a></ul><p>end</p>
        """

    @Test("selectors find by name, class, attribute, place, content and relation")
    func selectors() async throws {
        for (selector, expected) in [
            ("li", ["one", "two", "three [/x]"]), (".b.a", ["one"]), ("li[data-n^='2']", ["two"]),
            ("li:nth-child(2n+1)", ["one", "three [/x]"]), ("li:not(.a):first", ["two"]),
            ("li:has(> a)", ["three [/x]"]), ("li:contains('two')", ["two"]), ("li + li", ["two", "three [/x]"]),
            ("ul ~ p, i", ["one", "end"]), ("li:last-child > a", ["three"]), ("p > li", []),
        ] as [(String, [String])] {
            #expect(try await all(Self.list, selector) == .array(expected.map { .string($0) }), "\(selector)")
        }
    }

    @Test("text that is no selector is an error")
    func badSelectors() async {
        for text in ["li[", "li:nope", "", "li >", "a,,b", "li:nth-child(x)", "li)", "li:not("] {
            await #expect(throws: NodeError.self, "\(text)") { try await all(Self.list, text) }
        }
        let nested = String(repeating: ":not(", count: 1000)
        await #expect(throws: NodeError.self) { try await all(Self.list, nested) }
    }

    /// Fragments and the trees that the HTML standard's algorithm makes of them.
    private static let fragments: [(String, String)] = [
        ("<p>a<p>b<div>c</p>", "<p>a</p><p>b</p><div>c<p></p></div>"), ("<td>x</td>", "x"),
        ("<b>1<p>2</b>3</p>", "<b>1</b><p><b>2</b>3</p>"), ("<i>a<b>b</i>c</b>", "<i>a<b>b</b></i><b>c</b>"),
        ("a &lt; &eacute;&#1578; &amp", "a &lt; éت &amp;"), ("&notin; &hellip &copy2", "∉ &amp;hellip ©2"),
        ("<table><tr><td>1</table>x", "<table><tbody><tr><td>1</td></tr></tbody></table>x"),
        ("<table><td>1<td>2</table>", "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
        (
            "<table>mal<tr><td>1</td></tr></table>", "mal<table><tbody><tr><td>1</td></tr></tbody></table>"
        ),
        ("<script>1<2</script><p>x", "<p>x</p>"), ("<li>1<li>2", "<li>1</li><li>2</li>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        ("<select><option>a<option>b</select>", "<select><option>a</option><option>b</option></select>"),
        ("<p>a<section>b</section>", "<p>a</p><section>b</section>"),
        ("<article><p>a<article>b</article>", "<article><p>a</p><article>b</article></article>"),
        ("<p>1<figure>2</figure>", "<p>1</p><figure>2</figure>"), ("<p>a<main>b</main>", "<p>a</p><main>b</main>"),
        ("<p>a<details>b</details>", "<p>a</p><details>b</details>"), ("<nav><p>x</nav>y", "<nav><p>x</p></nav>y"),
        ("<p>a<ul><li>b</ul>c", "<p>a</p><ul><li>b</li></ul>c"), ("<p>x</p></p>y", "<p>x</p><p></p>y"),
        ("<h1>a<h2>b</h2>", "<h1>a</h1><h2>b</h2>"), ("<br></br>", "<br><br>"),
        ("<button>a<button>b", "<button>a</button><button>b</button>"),
        ("<a href=1>x<a href=2>y</a>", "<a href=\"1\">x</a><a href=\"2\">y</a>"),
        ("<div><span>a</div>b", "<div><span>a</span></div>b"),
        (
            "<textarea><b>x</b></textarea>",
            "<textarea>&lt;b&gt;x&lt;/b&gt;</textarea>"
        ),
    ]

    @Test("pages are put right as browsers do it", arguments: fragments)
    func repairs(text: String, expected: String) async throws {
        let body: JSONObject = ["cssSelector": "body", "returnValue": "html"]
        #expect(try await extract(text, body) == .string(expected))
    }

    @Test("older versions take the bare text, newer ones write it for people")
    func plainText() async throws {
        let html = "<div id=d><h2>Titre</h2><p>un <b>deux</b></p><ol><li>a<li>b</ol><hr></div>"
        #expect(try await extract(html, ["cssSelector": "#d"], version: 1.1) == "Titreun deuxab")
        let lines = String(repeating: "-", count: 80)
        #expect(
            try await extract(html, ["cssSelector": "#d"]) == .string("TITRE\n\nun deux\n\n 1. a\n 2. b\n\n\(lines)"))
    }

    @Test("a template is filled in block by block")
    func template() async throws {
        let result = try await Bench("n8n-nodes-base.html", 1.2, ["html": "<p>fixed</p>"]).run([[:], [:]])
        #expect(result.outputs[0]?.map(\.json) == [["html": "<p>fixed</p>"], ["html": "<p>fixed</p>"]])
    }

    @Test("a table escapes what the items hold")
    func table() async throws {
        let result = try await Bench("n8n-nodes-base.html", 1.2, ["operation": "convertToHtmlTable"])
            .run([["a": "<b>"], ["c": 1]])
        #expect(
            result.outputs[0]?.first?.json["table"]
                == .string(
                    "<table><thead><tr><th>a</th><th>c</th></tr></thead><tbody><tr><td>&lt;b&gt;</td><td></td></tr>"
                        + "<tr><td></td><td>1</td></tr></tbody></table>")
        )
    }

    @Test("hostile pages end: deep nesting, endless formatting, broken tags and bytes")
    func hostile() async throws {
        for text in [
            String(repeating: "<div>", count: 50_000), String(repeating: "<b><p>", count: 5_000),
            String(repeating: "<table><a>", count: 2_000), String(repeating: "</p", count: 10_000),
            String(repeating: "<a b=", count: 10_000), "<!--" + String(repeating: "-", count: 10_000), "<", "</", "<!",
            "&#x110000;&#0;&#99999999999999999999;", "\u{FFFD}<p>\u{0}</p>",
        ] {
            let tree = try #require(HTMLBuilder.tree(text))
            #expect(tree.nodes.count >= 1)
            _ = HTMLWriter(tree).content(of: 0)
            _ = HTMLPlainText.text(tree, in: 0, skipping: [])
        }
    }
}
