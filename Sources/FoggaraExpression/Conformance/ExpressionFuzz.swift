import FoggaraJSON
import FoggaraSystem

/// Expressions made by chance from known ones, and what must hold for every one of them.
///
/// - Guarantees: the same seed and corpus give the same expressions.
package struct ExpressionFuzz {
    /// Bounds that let an expression run long enough to reach anything.
    package static let limits = ExpressionLimits(fuel: 20_000, depth: 1_000, memory: 1_000_000)

    private let corpus: [[Unicode.Scalar]]
    private let random: SeededRandom

    /// Takes its pieces from `corpus`, parameters as they stand in workflows.
    package init(corpus: [String], seed: UInt64) {
        self.corpus = corpus.map { Array($0.unicodeScalars) }
        random = SeededRandom(seed: seed)
    }

    /// The parameters of recorded cases, without those that are slow on purpose.
    package static func corpus(cases: [UInt8]) -> [String] {
        cases.split(separator: 0x0A).compactMap { line in
            let text = JSONDocument(SourceText(name: "line", bytes: Array(line))).root["expression"]?.value.string
            return text.flatMap { $0.utf8.first == 0x3D && $0.utf8.count < 400 ? $0 : nil }
        }
    }

    /// The next expression.
    package func next() -> String {
        guard !corpus.isEmpty else { return "=" }
        var scalars = corpus[below(corpus.count)]
        for _ in 0...below(4) { mutate(&scalars) }
        return String(String.UnicodeScalarView(scalars.prefix(2_000)))
    }

    private func below(_ bound: Int) -> Int { random.next(below: max(bound, 1)) }

    private func slice(_ scalars: [Unicode.Scalar]) -> Range<Int> {
        let start = below(scalars.count)
        return start..<min(scalars.count, start + 1 + below(16))
    }

    private func mutate(_ scalars: inout [Unicode.Scalar]) {
        guard scalars.count > 1 else { return }
        let place = slice(scalars)
        let other = corpus[below(corpus.count)]
        switch below(8) {
        case 0: scalars.removeSubrange(place)
        case 1: scalars.insert(contentsOf: scalars[place], at: place.lowerBound)
        case 2: scalars.replaceSubrange(place, with: other[slice(other)])
        case 3: scalars.insert(contentsOf: other[slice(other)], at: place.lowerBound)
        case 4: scalars.insert(contentsOf: Self.words[below(Self.words.count)].unicodeScalars, at: place.lowerBound)
        case 5: scalars.replaceSubrange(place, with: Self.words[below(Self.words.count)].unicodeScalars)
        case 6: scalars[place.lowerBound] = Unicode.Scalar(UInt8(0x20 + below(0x5F)))
        default:
            let (open, close) = Self.brackets[below(Self.brackets.count)]
            let depth = 1 + below(5) * below(40)
            scalars.insert(
                contentsOf: String(repeating: close, count: depth).unicodeScalars, at: place.upperBound)
            scalars.insert(contentsOf: String(repeating: open, count: depth).unicodeScalars, at: place.lowerBound)
        }
        if scalars.first != "=" { scalars.insert("=", at: 0) }
    }

    private static let words = [
        "null", "undefined", "NaN", "-1", "0", "1e21", "4294967295", "9007199254740993", "123n", "''", "'é😀'", "[]",
        "{}", "[,]", "...", "=>", "?.", "??", "**", "x=>x", "$json", "$input.all()", "$now", ".length", ".map(", "[0]",
        ".repeat(99999)", ".padEnd(1e7)", "/(a+)+$/g", "/[^]*?\\b/y", ".toString()", ".concat", "new Map",
        "Symbol.iterator",
        "JSON.parse(", "Array(1e6)", "this", "function f(){return f()}", "delete ", "typeof ", "`${", "}`", "{{", "}}",
        "\u{0}", "\u{2028}", "\\u{110000}", "\\", "for(;;);", "while(1){}", ".toFixed(100)", "Infinity", "new Date(",
        "Intl",
        ".sort(", ".flat(Infinity)", ".toLocaleString(", ".format(", ".minus(", "$jmespath(", "new Uint8Array(1e9)",
    ]

    private static let brackets = [
        ("(", ")"), ("[", "]"), ("{a:", "}"), ("!", ""), ("-", ""), ("x=>", ""), ("[1].map(()=>", ")"), ("`${", "}`"),
        ("1?", ":0"), ("$if(1,", ")"), ("JSON.stringify(", ")"), (".a", ""), ("'a'+", ""), ("typeof ", ""),
    ]

    /// What is wrong with the reading or the evaluating of `parameter`; nil when everything holds.
    package static func finding(_ parameter: String, _ host: any ExpressionHost) -> String? {
        let count = parameter.utf8.count
        let source = ExpressionSource(parameter)
        for fault in source.faults where fault.span.start > fault.span.end || fault.span.end > count {
            return "fault outside the text: \(fault.kind)"
        }
        for reference in source.references where reference.span.end > count {
            return "reference outside the text"
        }
        do throws(ExpressionError) {
            let first = try source.evaluate(host, limits: limits)
            guard !source.faults.isEmpty else { return nil }
            return "a value in spite of faults: \(first)"
        } catch {
            return error.name.isEmpty ? "an error without a name" : nil
        }
    }
}
