import FoggaraExpression
import FoggaraJSON
import FoggaraSystem

/// Reads and evaluates changed expressions and made ones in turn for a while and prints those that break a promise.
enum FuzzRun {
    static let usage = "--seconds N --cases FILE --contexts FILE [--seed S] [--slow MILLISECONDS] [--trace FILE]"

    /// Counts an expression as failed when something about it does not hold, or when it takes longer than `--slow`.
    static func run(_ options: Options) throws -> Outcome {
        let seconds = Int(try options.required("seconds")) ?? 0
        let slow = Duration.milliseconds(options["slow"].flatMap { Int($0) } ?? 1_000)
        let cases = try Files.read(try options.required("cases"))
        let contexts = JSONDocument(
            SourceText(name: "contexts", bytes: try Files.read(try options.required("contexts")))
        ).root.value
        let host = ExpressionContext.host(contexts["orders"] ?? .null, itemIndex: 0)
        let seed = options["seed"].flatMap { UInt64($0) } ?? 0
        let fuzz = ExpressionFuzz(corpus: ExpressionFuzz.corpus(cases: cases), seed: seed)
        let grammar = ExpressionGrammar(seed: seed)
        var isMade = false
        let clock = ContinuousClock()  // lint: allow, how long to go on is what the option says
        let end = clock.now + .seconds(seconds)
        var outcome = Outcome()
        var number = 0
        while clock.now < end {
            isMade.toggle()
            let parameter = isMade ? grammar.next() : fuzz.parameter(number)
            number += 1
            // A crash leaves the expression that did it behind.
            if let path = options["trace"] { try Files.writeAtomically(Array(parameter.utf8), to: path) }
            var finding: String?
            let time = clock.measure {
                finding =
                    isMade
                    ? ExpressionFuzz.findingInWellFormed(parameter, host) : ExpressionFuzz.finding(parameter, host)
            }
            if time > slow, finding == nil { finding = "took \(time)" }
            outcome.count(isMade ? "made" : "changed", failure: finding.map { "\($0): \(parameter)" })
        }
        return outcome
    }
}
