import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import Testing

/// Callbacks begin without a frame of the machine and move into one when they need it; nobody can see the difference.
@Suite struct CallbackTests {
    private static func value(_ code: String, json: JSONValue = .object([:])) throws -> JSONValue? {
        try ExpressionSource("={{ \(code) }}").evaluate(ExpressionData(json: json)).jsonValue
    }

    private static let cases: [(code: String, expected: JSONValue)] = [
        ("[1, 2, 3].map(x => x * 2)", [2, 4, 6]),
        ("[1, 2, 3].map((x, i, a) => x + i + a.length)", [4, 6, 8]),
        ("[1, 2].map(function (x, i, a, rest) { return rest === undefined })", [true, true]),
        ("[[1, 2], [3, 4]].map(([a, b]) => a + b)", [3, 7]),
        ("[1, 2].map((x, y = x + 1) => x + y)", [1, 3]),
        ("[{ a: 1 }, {}, null].map(x => x?.a ?? 'none')", [1, "none", "none"]),
        ("[{ f: n => n + 1 }].map(x => x.f(2) + x.f(3))", [7]),
        ("[[3, 1, 2]].map(x => x.sort((a, b) => a - b).join('-') + '!')", ["1-2-3!"]),
        ("[1, 2, 3].map(x => { let y = x; for (let i = 0; i < 3; i++) y += x; return y })", [4, 8, 12]),
        ("[1, 2, 3].map(x => [x, `${x}:${[x].map(y => y + 1)}`])", [[1, "1:2"], [2, "2:3"], [3, "3:4"]]),
        ("[1, 2, 3].map(x => { try { if (x === 2) throw x; return x } catch (e) { return e * 10 } })", [1, 20, 3]),
        ("(() => { try { [1, 2].map(x => x.y.z) } catch (e) { return e.name + [3].map(x => x) } })()", "TypeError3"),
        (
            "(() => { try { [1].map(x => { const a = b; const b = 1; return a }) } catch (e) { return e.name } })()",
            "ReferenceError"
        ),
        ("(() => { let n = 0; [1, 2, 3].forEach(x => { n += x }); return n })()", 6),
        ("[1, 2, 3].map(x => ((y => y * y)(x)))", [1, 4, 9]),
        ("[1, 2, 3, 4].reduce((a, b, i, l) => a + b * i + l.length, 100)", 136),
        ("[[1], [2], [3]].reduceRight((a, b) => a.concat(b))", [3, 2, 1]),
        ("[, 5, , 6].reduce((a, b) => a + b)", 11),
        (
            "(() => { try { return [].reduce((a, b) => a) } catch (e) { return e.name } })()", "TypeError"
        ),
        ("[1, 2, 3].findLast(x => x < 3) + [1, 2, 3].findLastIndex(x => x < 3)", 3),
        ("(() => { const a = [1, 2, 3]; return a.map(x => { a.pop(); return x }).length })()", 3),
        ("['1', '2', '3'].map(Number)", [1, 2, 3]),
        ("['a', 'b'].map(x => x.toUpperCase().padStart(3, '-'))", ["--A", "--B"]),
        ("[3, 1, 2].sort((a, b) => b - a)", [3, 2, 1]),
        ("[1, 2].map(x => a => a + x).map(f => f(10))", [11, 12]),
        ("(f => f(f, 300))((f, n) => n ? f(f, n - 1) : 'end')", "end"),
        ("[{ get a() { return [1].map(x => x + 1)[0] } }].map(o => o.a)", [2]),
        ("[1].map(function () { return this.k }, { k: 'this' })", ["this"]),
        ("[1.4, 2.6].map(x => Math.round(x) + -x + +x)", [1, 3]),
        ("['1', '2'].map(x => Number(x) + parseInt('10', 8))", [9, 10]),
        ("['big house', 'x'].map(x => x.toTitleCase() + [x].map(y => y.isEmpty())[0])", ["Big Housefalse", "Xfalse"]),
        ("[1, 2].map(x => x + ($json.missing ?? 5) + $json.n)", [13, 14]),
        (
            "(() => { try { [{}].map(x => x.toTitleCase()) } catch { return [1].map(x => 'a'.toTitleCase() + x) } })()",
            ["A1"]
        ),
        ("'n: ' + 5 + -0 + 1.5 + 'é' + 12 + (7 + 'x') + ('' + 1e21)", "n: 501.5é127x1e+21"),
    ]

    @Test(arguments: cases)
    func `callbacks give what JavaScript gives`(code: String, expected: JSONValue) throws {
        #expect(try Self.value(code, json: ["n": 7]) == expected)
    }

    @Test(arguments: [
        "$json.a.map(x => ({ n: x.n, t: x.t.trim() })).length",
        "$json.a.filter(x => x.n > 5 && x.t.length < 20).length",
        "$json.a.toSorted((a, b) => a.n - b.n).length", "$json.a.reduce((a, b) => a + b.n, 0) > 0 ? 20000 : 0",
        "$json.a.map(x => x.t.toUpperCase()).join().length > 20000 ? 20000 : 0",
        "Object.keys(Object.fromEntries($json.a.map((x, i) => [i, x.n]))).length",
        "new Set($json.a.map((x, i) => i + x.t)).size", "$json.a.map(x => x.n).toSorted().length",
        "$json.a.map(x => `${x.n}: ${x.t}`).length", "JSON.stringify($json.a).length > 20000 ? 20000 : 0",
    ])
    func `usual work over twenty thousand items stays within the bounds`(code: String) async throws {
        let items = (0..<20_000).map { number -> JSONValue in
            ["n": .number(JSONNumber(number * 7_919 % 20_011)), "t": .string(" item \(number % 1_000) ")]
        }
        // Long work leaves the cooperative pool, which other tests need to answer in time.
        let value = await QueueExecutor("test.callbacks").run {
            Result { try Self.value(code, json: ["a": .array(items)]) }
        }
        if code.contains("filter") {
            #expect((try value.get()?.number?.integer ?? 0) > 10_000)
        } else {
            #expect(try value.get() == 20_000)
        }
    }

    @Test func `characters of a long text are read one by one`() throws {
        let code = "(s => { let n = 0; for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) === 97) n++; return n })"
        #expect(try Self.value(code + "('ab'.repeat(20000))") == 20_000)
        #expect(
            try Self.value("['a', Object('bé')].map(s => s.charAt(1) + s.at(-1) + s.charCodeAt(0))") == ["a97", "éé98"])
        #expect(try Self.value("' \\u00a0a '.trim() + 'b '.trimEnd() + ' c'.trimStart() + 'é'.trim()") == "abcé")
        #expect(try Self.value("'aÿß'.toUpperCase() + 'AÄ'.toLowerCase()") == "AŸSSaä")
    }
}
