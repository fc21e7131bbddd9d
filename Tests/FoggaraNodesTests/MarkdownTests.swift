import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Markdown")
struct MarkdownTests {
    private func html(_ markdown: String, _ options: JSONValue = [:]) async throws -> String? {
        let parameters: JSONValue = ["mode": "markdownToHtml", "markdown": .string(markdown), "options": options]
        return try await Bench("n8n-nodes-base.markdown", 1, parameters).json([[:]]).first?["data"]?.string
    }

    private func markdown(_ html: String, _ options: JSONValue = [:]) async throws -> String? {
        let parameters: JSONValue = ["html": .string(html), "options": options]
        return try await Bench("n8n-nodes-base.markdown", 1, parameters).json([[:]]).first?["data"]?.string
    }

    @Test("headings have an identifier made of their text, counted when it repeats")
    func headings() async throws {
        #expect(
            try await html("# Un titre À part\n## Un titre À part\n#serré\n")
                == "<h1 id=\"untitrepart\">Un titre À part</h1>\n<h2 id=\"untitrepart-1\">Un titre À part</h2>\n<h1 id=\"serr\">serré</h1>"
        )
        #expect(try await html("A\n===\n\nB\n---\n", ["noHeaderId": true]) == "<h1>A</h1>\n<h2>B</h2>")
        #expect(
            try await html("# A b {#x}", ["customizedHeaderId": true, "headerLevelStart": 2])
                == "<h2 id=\"x\">A b </h2>")
    }

    @Test("lists nest, keep their kind apart and number from their first number")
    func lists() async throws {
        #expect(
            try await html("- un\n- deux\n    - deux-un\n- trois\n")
                == "<ul>\n<li>un</li>\n<li>deux<ul>\n<li>deux-un</li></ul></li>\n<li>trois</li>\n</ul>")
        #expect(try await html("3. a\n4. b\n") == "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")
        #expect(
            try await html("- [x] fait\n- [ ] reste", ["tasklists": true])?.contains("checkbox") == true)
    }

    @Test("emphasis, code, links, images and quotes are read as the original Markdown reads them")
    func spans() async throws {
        #expect(
            try await html("**gras *et italique*** `a<b` \\*non\\* un_mot_long")
                == "<p><strong>gras <em>et italique</strong></em> <code>a&lt;b</code> *non* un<em>mot</em>long</p>")
        #expect(
            try await html("[lien](https://souk.dz/a_b \"titre\") ![p](x.png) <https://a.dz> [r]\n\n[r]: /u\n")
                == "<p><a href=\"https://souk.dz/a_b\" title=\"titre\">lien</a> <img src=\"x.png\" alt=\"p\" /> "
                + "<a href=\"https://a.dz\">https://a.dz</a> <a href=\"/u\">r</a></p>")
        #expect(
            try await html("> cité\n> suite\n\nfin  \nici")
                == "<blockquote>\n  <p>cité\n  suite</p>\n</blockquote>\n<p>fin<br />\nici</p>")
        #expect(
            try await html("voir www.souk.dz ~~x~~", ["simplifiedAutoLink": true, "strikethrough": true])
                == "<p>voir <a href=\"http://www.souk.dz\">www.souk.dz</a> <del>x</del></p>")
    }

    @Test("code keeps its signs, tables and blocks of HTML pass")
    func blocks() async throws {
        #expect(
            try await html("```js\nlet x = 1 < 2; // *a*\n```\n\n    dedans\n")
                == "<pre><code class=\"js language-js\">let x = 1 &lt; 2; // *a*\n</code></pre>\n<pre><code>dedans\n</code></pre>"
        )
        #expect(
            try await html("| A | B |\n|---|:--:|\n| 1 | 2 |\n", ["tables": true])
                == "<table>\n<thead>\n<tr>\n<th>A</th>\n<th style=\"text-align:center;\">B</th>\n</tr>\n</thead>\n<tbody>\n"
                + "<tr>\n<td>1</td>\n<td style=\"text-align:center;\">2</td>\n</tr>\n</tbody>\n</table>")
        #expect(
            try await html("<div>brut</div>\n\n<b>x</b> & < 5 $1 ¨\n")
                == "<div>brut</div>\n<p><b>x</b> &amp; &lt; 5 $1 ¨</p>")
    }

    @Test("a page becomes Markdown, its own signs escaped")
    func pages() async throws {
        #expect(
            try await markdown(
                "<h1>Souk</h1><p>Un <strong>gras</strong>, un <em>italique</em> et un <a href=\"https://souk.dz/a?b=1&amp;c=2\">lien</a>.</p>"
                    + "<ul><li>un</li><li>deux<ul><li>deux-un</li></ul></li></ul><ol><li>a</li><li>b</li></ol><blockquote>cité</blockquote>"
                    + "<pre><code class=\"language-js\">let x = 1;</code></pre><p>ligne<br>suite</p><hr><img src=\"x.png\" alt=\"photo\">"
                    + "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>22</td></tr></table><p>* _ # [x] 1. `c`</p><script>x()</script>"
            )
                == "# Souk\n\nUn **gras**, un _italique_ et un [lien](https://souk.dz/a?b=1&c=2).\n\n"
                + "* un\n* deux  \n   * deux-un\n1. a\n2. b\n\n> cité\n\n```js\nlet x = 1;\n```\n\nligne  \nsuite\n\n---\n\n"
                + "![photo](x.png)\n\n| A | B  |\n| - | -- |\n| 1 | 22 |\n\n\\* \\_ # \\[x\\] 1\\. \\`c\\`")
        #expect(try await markdown("") == "")
        #expect(try await markdown("<div>سلام <b>عليكم</b></div>") == "سلام **عليكم**")
    }

    @Test("options change marks, fences, escapes and what is left out")
    func options() async throws {
        #expect(
            try await markdown(
                "<b>a</b> <i>b</i><ul><li>c</li></ul><pre><code>d</code></pre>",
                ["strongDelimiter": "__", "emDelimiter": "*", "bulletMarker": "-", "codeFence": "~~~"])
                == "__a__ *b*\n- c\n\n~~~\nd\n~~~")
        #expect(try await markdown("<p>gras</p><b>x</b>", ["ignore": "B, TABLE"]) == "gras")
        #expect(
            try await markdown(
                "<p>Un gras, 2 gras</p>", ["textReplace": ["values": [["pattern": "gras", "replacement": "GRAS"]]]])
                == "Un GRAS, 2 GRAS")
        #expect(
            try await markdown("<a href=\"/u\">a</a> <a href=\"/v\">b</a>", ["useLinkReferenceDefinitions": true])
                == "[a][1] [b][2]\n\n[1]: /u\n[2]: /v")
        #expect(try await markdown("a<br><br><br><br><br><br>b", ["maxConsecutiveNewlines": 2]) == "a  \n  \nb")
        let fault = await Bench(
            "n8n-nodes-base.markdown", 1,
            ["html": "a", "options": ["textReplace": ["values": [["pattern": "(", "replacement": ""]]]]]
        ).failure([[:]])
        #expect(fault?.message == "The pattern '(' cannot be read")
    }

    @Test("hostile texts end")
    func hostile() async throws {
        let texts = [
            String(repeating: "*", count: 2_000), String(repeating: "[", count: 2_000),
            String(repeating: "> ", count: 200), String(repeating: "- a\n    ", count: 200),
            String(repeating: "<div>", count: 500), "¨K0K ¨G9G ¨C1C ¨E65E",
        ]
        for text in texts { #expect(try await html(text) != nil) }
    }
}
