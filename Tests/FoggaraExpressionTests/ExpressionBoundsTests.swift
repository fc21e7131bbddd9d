import FoggaraExpression
import FoggaraJSON
import Testing

@Suite struct ExpressionBoundsTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private func value(_ code: String) throws -> JSONValue? {
        try ExpressionSource("={{ \(code) }}").evaluate(
            ExpressionData(), limits: ExpressionLimits(fuel: 1_000_000)
        ).jsonValue
    }

    @Test func `callbacks of built-in functions nest two thousand levels`() throws {
        #expect(try value("(function f(n) { return n ? [n].map(x => f(x - 1))[0] : 'end' })(2000)") == "end")
    }

    @Test func `deeper callbacks end with a limit that nothing catches`() {
        let code = "(() => { try { return (function f() { return [1].map(f) })() } catch { return 1 } })()"
        #expect { try value(code) } throws: { ($0 as? ExpressionError)?.isLimit == true }
    }

    @Test(arguments: [("(", ")"), ("!!", ""), ("- - ", ""), ("(x=>x)(", ")"), ("1?", ":0")])
    func `five hundred levels of nesting are read`(open: String, close: String) throws {
        let count = open.hasPrefix("!!") || open.hasPrefix("- - ") ? 250 : 490
        #expect(ExpressionSource("={{ \(repeated(open, count))1\(repeated(close, count)) }}").faults.isEmpty)
    }

    @Test(arguments: [
        "(", "[", "{a:", "!", "x=>", "`${", "1?", "a=", "[1].map(()=>", "new ", "async(", "f(", "1**", "{{",
    ])
    func `a hundred thousand levels of nesting are a fault`(open: String) {
        let source = ExpressionSource("={{ \(repeated(open, 100_000)) }}")
        #expect(!source.faults.isEmpty)
        #expect(throws: ExpressionError.self) { try source.evaluate(ExpressionData()) }
    }
}
