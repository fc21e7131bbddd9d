import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import Testing

@Suite struct ExpressionBoundsTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func value(_ code: String) throws -> JSONValue? {
        try ExpressionSource("={{ \(code) }}").evaluate(
            ExpressionData(), limits: ExpressionLimits(fuel: 1_000_000)
        ).jsonValue
    }

    @Test func `callbacks of built-in functions nest two thousand levels`() throws {
        #expect(try Self.value("(function f(n) { return n ? [n].map(x => f(x - 1))[0] : 'end' })(2000)") == "end")
    }

    @Test func `deeper callbacks end with a limit that nothing catches`() {
        let code = "(() => { try { return (function f() { return [1].map(f) })() } catch { return 1 } })()"
        #expect { try Self.value(code) } throws: { ($0 as? ExpressionError)?.isLimit == true }
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

    @Test(arguments: [
        "(() => { let a = []; for (let i = 0; i < 100000; i++) a = [a]; return a })()",
        "(() => { let a = {}; for (let i = 0; i < 100000; i++) a = { a }; return a })()",
        "(() => { let a = []; for (let i = 0; i < 100000; i++) a = [a]; return '' + a })()",
        "(() => { let a = []; for (let i = 0; i < 100000; i++) a = [a]; return JSON.stringify(a) })()",
        "(() => { let a = []; for (let i = 0; i < 100000; i++) a = [a]; return a.flat(Infinity) })()",
        "JSON.parse('['.repeat(100000) + ']'.repeat(100000))",
        "'x'.repeat(1e9)", "'ab'.padEnd(4e8).length", "Array(4e9).fill(0)", "new Uint8Array(4e9)",
        "/(a+)+$/.test('a'.repeat(50) + 'b')", "/(a|aa)+$/.test('a'.repeat(60) + 'b')",
        "new RegExp('('.repeat(100000))",
        "new RegExp('(?:'.repeat(100000) + ')'.repeat(100000)).test('a')", "for (;;) {}", "(() => { while (1); })()",
        "(function f() { return f() })()", "(function f() { f(...arguments, 1) })()", "2n ** 10000000n",
        "$jmespath({}, '['.repeat(100000))", "$jmespath({}, '!'.repeat(100000))",
        "(() => { let s = 'a'; for (let i = 0; i < 60; i++) s += s; return s })()",
        "[...'x'.repeat(1e4)].map(x => 'y'.repeat(1e6)).join('')", "({ get a() { return this.a } }).a",
        "({ toString() { return '' + this } }) + ''", "Array.from({ length: 4e9 })",
        "Array(1e6).fill(Array(1e6).fill(1)) + ''",
    ])
    func `hostile code ends within its bounds`(code: String) async {
        // Long work leaves the cooperative pool, which other tests need to answer in time.
        let outcome = await QueueExecutor("test.hostile").run { Result { try Self.value(code) } }
        switch outcome {
        case .success(let value): #expect((value.map { JSONWriter.compact($0).utf8.count } ?? 0) < 1_000)
        case .failure(let error): #expect(error is ExpressionError)
        }
    }
}
