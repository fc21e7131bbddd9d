import FoggaraJSON
import FoggaraSystem

/// Expressions made by chance from known ones, and what must hold for every one of them.
///
/// - Guarantees: the same seed, corpus and number give the same expression.
package struct ExpressionFuzz {
    /// Bounds that let an expression run long enough to reach anything.
    package static let limits = ExpressionLimits(fuel: 20_000, depth: 1_000, memory: 1_000_000)

    private let mutator: PieceMutator<Unicode.Scalar>

    /// Takes its pieces from `corpus`, parameters as they stand in workflows.
    package init(corpus: [String], seed: UInt64) {
        mutator = PieceMutator(Self.vocabulary, corpus: corpus.map { Array($0.unicodeScalars) }, seed: seed)
    }

    /// The parameters of recorded cases, without those that are slow on purpose.
    package static func corpus(cases: [UInt8]) -> [String] {
        cases.split(separator: 0x0A).compactMap { line in
            let text = JSONDocument(SourceText(name: "line", bytes: Array(line))).root["expression"]?.value.string
            return text.flatMap { $0.utf8.first == 0x3D && $0.utf8.count < 400 ? $0 : nil }
        }
    }

    /// The parameter with a number.
    package func parameter(_ number: Int) -> String {
        let text = String(String.UnicodeScalarView(mutator.text(number)))
        return text.unicodeScalars.first == "=" ? text : "=" + text
    }

    private static let vocabulary = PieceMutator<Unicode.Scalar>.Vocabulary(
        words: words.map { Array($0.unicodeScalars) },
        brackets: brackets.map { (open: Array($0.0.unicodeScalars), close: Array($0.1.unicodeScalars)) },
        letters: (0x20...0x7E).map { Unicode.Scalar(UInt8($0)) }, longest: 2_000, pieces: (common: 16, rare: 16))

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

    /// What is wrong with an expression that ``ExpressionGrammar`` made, which must be one; nil when everything holds.
    package static func findingInWellFormed(_ parameter: String, _ host: any ExpressionHost) -> String? {
        if let fault = ExpressionSource(parameter).faults.first {
            return "refused at \(fault.span.start): \(fault.kind)"
        }
        return finding(parameter, host)
    }

    /// What is lost when the trees of `parameter` are written again: byte by byte, and in the form of the printer.
    static func misprint(_ parameter: String) -> String? {
        let bytes = Array(parameter.utf8)
        guard bytes.first == 0x3D else { return nil }
        for case .code(let range) in ExpressionChunk.split(bytes, from: 1) {
            // What nests too deep for the ordinary stack is left out.
            guard let tree = try? Parser.parse(bytes, range) else { continue }  // as said
            guard tree.exactText(bytes, range) == Array(bytes[range]) else { return "a tree that is not its text" }
            let printed = SyntaxPrinter.text(tree)
            do throws(SyntaxFaults) {
                let again = try Parser.parse(printed, 0..<printed.count)
                if again.outline != tree.outline {
                    return "printed with another meaning as \(String(decoding: printed, as: UTF8.self))"
                }
            } catch {
                if error.all.contains(where: { $0.kind == .tooDeep }) { continue }
                return "printed with a fault as \(String(decoding: printed, as: UTF8.self))"
            }
        }
        return nil
    }

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
        if source.faults.isEmpty, let finding = misprint(parameter) { return finding }
        do throws(ExpressionError) {
            let first = try source.evaluate(host, limits: limits)
            guard !source.faults.isEmpty else { return nil }
            return "a value in spite of faults: \(first)"
        } catch {
            return error.name.isEmpty ? "an error without a name" : nil
        }
    }
}
