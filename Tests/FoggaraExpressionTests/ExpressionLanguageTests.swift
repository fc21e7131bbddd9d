import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import Testing

@Suite struct ExpressionLanguageTests {
    private func value(_ code: String, _ json: JSONValue = .object([:])) throws -> JSONValue? {
        let host = ExpressionData(json: json, now: Instant(milliseconds: 1_773_570_600_000), zoneName: "Africa/Algiers")
        return try ExpressionSource("={{ \(code) }}").evaluate(host).jsonValue
    }

    static let javaScript: [(String, JSONValue)] = [
        ("1 + 2 * 3", 7), ("2 ** 3 ** 2", 512), ("'a' + 1 + null", "a1null"), ("[1, [2, 3]] + ''", "1,2,3"),
        ("typeof absent", "undefined"), ("null ?? 'x'", "x"), ("(a => a * 2)(21)", 42),
        ("(({ a, ...rest }) => rest)({ a: 1, b: 2 })", ["b": 2]), ("[...new Set([1, 1, 2])]", [1, 2]),
        ("(function f(n) { return n < 2 ? 1 : n * f(n - 1) })(10)", 3_628_800), ("`a${1 + 1}b`", "a2b"),
        ("(() => { let s = 0; for (let i = 0; i < 5; i++) { if (i === 3) continue; s += i } return s })()", 7),
        ("(() => { try { null.x } catch (e) { return e.name } finally { } })()", "TypeError"),
        ("(() => { const f = []; for (let i = 0; i < 3; i++) f.push(() => i); return f.map(g => g()) })()", [0, 1, 2]),
        ("[...(function* () { yield 1; yield 2 })()]", [1, 2]), ("[...new Uint8Array([300, 2])]", [44, 2]),
        ("(2.5).toFixed(0)", "3"), ("(() => { for (const x of [1, 2]) { if (x > 1) return x } })()", 2),
        ("(() => { switch (3) { case 1: return 'a'; default: return 'd'; case 2: return 'b' } })()", "d"),
        ("new Date('March 15, 2026 10:30').toISOString()", "2026-03-15T10:30:00.000Z"),
        ("[3, 1, 2].sort((a, b) => b - a)", [3, 2, 1]),
        ("'a-b-c'.replace(/-(\\w)/g, (m, x) => x.toUpperCase())", "aBC"),
        ("'x'.padStart(3, 'ab')", "abx"),
        ("JSON.stringify({ b: [1, undefined], a: 'é' })", "{\"b\":[1,null],\"a\":\"é\"}"),
        ("Object.entries({ a: 1 }).flat()", ["a", 1]), ("'aXbX'.split('X')", ["a", "b", ""]),
    ]

    @Test(arguments: javaScript)
    func javaScriptIsEvaluated(_ code: String, _ expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    static let additions: [(String, JSONValue)] = [
        ("'bonjour le monde'.toTitleCase()", "Bonjour Le Monde"), ("[1, 2, 3].sum()", 6),
        ("'a@b.dz et x'.extractEmail()", "a@b.dz"), ("[{ a: 1 }, { a: 2 }].pluck('a')", [1, 2]),
        ("(3.456).round(2)", 3.46),
        ("'2026-03-15'.toDateTime().plus(1, 'month').toISODate()", "2026-04-15"), ("''.isEmpty()", true),
        ("$if(1 > 2, 'oui', 'non')", "non"), ("$ifEmpty('', 4)", 4),
        ("$jmespath([{ a: 1 }, { a: 2 }], '[?a > `1`].a')", [2]),
        ("$now.toISO()", "2026-03-15T11:30:00.000+01:00"),
        ("$today.toFormat('cccc d LLLL', { locale: 'fr' })", "dimanche 15 mars"),
        ("DateTime.fromISO('2026-01-31').plus({ months: 1 }).toISODate()", "2026-02-28"),
        ("(4500).toLocaleString('fr-DZ')", "4\u{202F}500"),
    ]

    @Test(arguments: additions)
    func whatN8nAddsIsEvaluated(_ code: String, _ expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    @Test func errorsOfJavaScriptBecomeUndefinedWhereN8nSwallowsThem() throws {
        #expect(try value("$json.a.b.c") == nil)
        #expect(throws: ExpressionError.self) { try value("[...5]") }
    }

    @Test func errorsOfN8nKeepTheirWords() {
        #expect { try value("[1].chunk()") } throws: { error in
            (error as? ExpressionError)?.message == "chunk(): expected non-zero numeric arg, e.g. .chunk(5)"
        }
        #expect { try value("$json.constructor") } throws: { error in
            (error as? ExpressionError)?.message == "Expression contains invalid constructor function call"
        }
    }

    @Test(arguments: [
        "new Intl.DurationFormat('fr').formatToParts({hours: 1})",
        "(f => { try { return f.formatToParts({hours: 1}) } catch { return 1 } })(new Intl.DurationFormat('fr'))",
    ])
    func whatIsNotThereStopsTheEvaluation(_ code: String) {
        #expect { try value(code) } throws: { ($0 as? ExpressionError)?.isUnsupported == true }
    }

    @Test(arguments: [
        "(() => { while (true) {} })()", "(() => { try { while (true) {} } catch { return 1 } })()",
        "/(a+)+$/.test('a'.repeat(40) + 'b')", "(f => f(f))(f => [1].map(() => f(f)))",
        "(() => { let s = 'x'; for (;;) s += s })()",
    ])
    func hostileCodeMeetsALimit(_ code: String) {
        let limits = ExpressionLimits(fuel: 200_000, memory: 2_000_000)
        #expect { try ExpressionSource("={{ \(code) }}").evaluate(ExpressionData(), limits: limits) } throws: {
            ($0 as? ExpressionError)?.isLimit == true
        }
    }

    @Test func deepNestingIsAFaultAndNotACrash() {
        let text = "={{ " + String(repeating: "[", count: 100_000) + " }}"
        #expect(ExpressionSource(text).faults.first?.kind == .tooDeep)
        let sum = "={{ " + Array(repeating: "1", count: 20_000).joined(separator: "+") + " }}"
        #expect(throws: Never.self) { try ExpressionSource(sum).evaluate(ExpressionData()) }
    }

    @Test func lineageFollowsLinksToTheSourceItem() throws {
        var host = ExpressionData(json: ["n": 2])
        host.itemIndex = 1
        host.nodes = ["A": ExpressionNode(name: "A"), "B": ExpressionNode(name: "B"), "C": ExpressionNode(name: "C")]
        host.currentNode = host.nodes["C"]
        let a: [ExpressionItem] = [["k": "x"], ["k": "y"]].map { ExpressionItem(json: $0) }
        let b = [1, 0].map { ExpressionItem(json: .object([:]), pairing: .one(ExpressionLink(item: $0))) }
        host.runs["A"] = [.init(outputs: [a])]
        host.runs["B"] = [.init(outputs: [b], origins: [ExpressionOrigin(node: "A")])]
        host.inputOrigins = [ExpressionOrigin(node: "B")]
        host.inputItems = b
        host.parents = ["C": [ExpressionOrigin(node: "B")], "B": [ExpressionOrigin(node: "A")]]
        let result = try ExpressionSource("={{ $('A').item.json.k }}{{ $('A').all().length }}").evaluate(host)
        #expect(result.jsonValue == "x2")
    }

    @Test func parametersAreResolvedTextByText() throws {
        let value: JSONValue = ["a": "={{ $json.n + 1 }}", "b": ["x", "={{ $json.none }}"], "c": "={{ $json.none }}"]
        let resolved = try ParameterEvaluator.resolve(value, ExpressionData(json: ["n": 1]))
        #expect(resolved == ["a": 2, "b": ["x", .null]])
    }
}
