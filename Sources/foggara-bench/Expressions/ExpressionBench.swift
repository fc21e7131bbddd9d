import FoggaraExpression
import FoggaraJSON

/// How long reading and evaluating of expressions take.
enum ExpressionBench {
    /// Measures a member, a text of three chunks, callbacks, a date, the reading of a usual expression, and hostile ones.
    static func run() -> [Measurement] {
        // As the engine holds it; making the host anew for each evaluation would be timed with it.
        let host: any ExpressionHost = ExpressionData(
            json: [
                "a": ["b": .number(JSONNumber(7))], "name": "Amina", "city": "Oran", "price": .number(JSONNumber(12)),
                "date": "2026-03-15T10:30:00Z", "list": .array((0..<100).map { .number(JSONNumber($0)) }),
            ])
        let member = ExpressionSource("={{ $json.a.b }}")
        let mixed = ExpressionSource(
            "=Bonjour {{ $json.name.trim() }}, {{ $json.city.toUpperCase() }} : {{ $json.price.toFixed(2) }} DA")
        let list = ExpressionSource("={{ $json.list.map(x => x * 2).filter(x => x > 50) }}")
        let date = ExpressionSource(
            "={{ DateTime.fromISO($json.date).setZone('Africa/Algiers').toFormat('dd/MM/yyyy HH:mm') }}")
        let usual = "={{ $json.items.filter(i => i.price > 1000).map(i => i.title.trim()).join(', ') || 'rien' }}"
        return [
            Measurement(
                "expression.member", nanoseconds: Stopwatch.samples(batch: 20) { evaluate(member, host) },
                target: .nanoseconds(150), note: member.parameter),
            Measurement(
                "expression.text", nanoseconds: Stopwatch.samples(batch: 20) { evaluate(mixed, host) },
                target: .nanoseconds(1_500), note: "three chunks with a method each"),
            Measurement(
                "expression.list", nanoseconds: Stopwatch.samples(batch: 5) { evaluate(list, host) },
                target: .microseconds(20), note: "map and filter over 100 elements"),
            Measurement(
                "expression.date", nanoseconds: Stopwatch.samples(batch: 5) { evaluate(date, host) },
                target: .microseconds(3), note: "parse, zone, format"),
            Measurement(
                "expression.parse",
                nanoseconds: Stopwatch.samples(batch: 20) { ExpressionSource(usual).references.count },
                target: .microseconds(5), note: "\(usual.utf8.count) bytes"),
        ] + hostile(host)
    }

    /// Expressions that try to take all time there is; `foggara-conformance expressions-hostile` measures many more, and
    /// their memory.
    private static func hostile(_ host: any ExpressionHost) -> [Measurement] {
        let nested = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
        let cases = [
            ("nesting", nested), ("loop", "(() => { for (;;); })()"),
            ("recursion", "(function f() { return [1].map(f) })()"),
            ("pattern", "/(a+)+$/.test('a'.repeat(50) + 'b')"),
            ("texts", "(() => { let s = ''; for (;;) s += 'abc' })()"),
            ("lists", "(() => { let a = [1]; for (;;) a = [...a, ...a] })()"), ("power", "2n ** 1000000n > 1n"),
            ("sharing", "(() => { let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a })()"),
            ("keys", "(() => { const o = {}; for (let i = 0; ; i++) o['k' + i] = i })()"),
        ]
        return cases.map { name, code in
            let parameter = "={{ \(code) }}"
            return Measurement(
                "expression.hostile." + name,
                nanoseconds: Stopwatch.samples(rounds: 10) { evaluate(ExpressionSource(parameter), host) },
                target: .milliseconds(50), note: code.utf8.count > 80 ? "a hundred thousand levels" : code)
        }
    }

    private static func evaluate(_ source: ExpressionSource, _ host: any ExpressionHost) -> Int {
        (try? source.evaluate(host)) == nil ? 0 : 1  // a failure is timed as well
    }
}
