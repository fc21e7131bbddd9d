import FoggaraExpression
import FoggaraJSON

/// How long reading and evaluating of expressions take.
enum ExpressionBench {
    /// Measures a member, a text of three chunks and the reading of a usual expression.
    static func run() -> [Measurement] {
        let host = ExpressionData(
            json: [
                "a": ["b": .number(JSONNumber(7))], "name": "Amina", "city": "Oran", "price": .number(JSONNumber(12)),
            ])
        let member = ExpressionSource("={{ $json.a.b }}")
        let mixed = ExpressionSource("=Bonjour {{ $json.name }}, {{ $json.city }} : {{ $json.price * 2 }} DA")
        let usual = "={{ $json.items.filter(i => i.price > 1000).map(i => i.title.trim()).join(', ') || 'rien' }}"
        return [
            Measurement(
                "expression.member", nanoseconds: Stopwatch.samples(batch: 20) { evaluate(member, host) },
                note: member.parameter),
            Measurement(
                "expression.text", nanoseconds: Stopwatch.samples(batch: 20) { evaluate(mixed, host) },
                note: "three chunks"),
            Measurement(
                "expression.parse",
                nanoseconds: Stopwatch.samples(batch: 20) { ExpressionSource(usual).references.count },
                note: "\(usual.utf8.count) bytes"),
        ]
    }

    private static func evaluate(_ source: ExpressionSource, _ host: ExpressionData) -> Int {
        (try? source.evaluate(host)) == nil ? 0 : 1  // a failure is timed as well
    }
}
