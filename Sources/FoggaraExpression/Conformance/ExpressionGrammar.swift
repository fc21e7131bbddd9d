import FoggaraSystem

/// Makes well-formed expressions by chance, form by form, from the grammar of the language.
///
/// - Guarantees: the same seed gives the same expressions; every one of them is read without a fault.
package final class ExpressionGrammar {
    private let random: SeededRandom
    /// Names that are declared around the place.
    var names: [String] = []
    /// Forms that may still be opened; at none only the short ones are chosen.
    var budget = 0
    /// Whether `yield` may stand here.
    var inGenerator = false
    /// Loops around the place, so that `break` has something to leave.
    var loops = 0
    /// Functions around the place, so that `return` has something to leave.
    var functions = 0
    private var made = 0

    /// A source of expressions.
    package init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// The next parameter: one code, or text with several.
    package func next() -> String {
        var result = "="
        let count = below(5) == 0 ? 1 + below(3) : 1
        for _ in 0..<count {
            budget = 4 + below(24)
            (names, inGenerator, loops, functions) = ([], false, 0, 0)
            if count > 1 { result += pick(["Bonjour ", "é ", "\\\\ ", "", "} ", "prix : "]) }
            // `}}` would end the code wherever it stands.
            result += "{{ " + separated(code()) + " }}"
        }
        return result
    }

    /// One code chunk alone.
    func code() -> String {
        let value = expression()
        guard ["function", "async function", "class", "let"].contains(where: { value.hasPrefix($0) }) else {
            return value
        }
        return "(" + value + ")"
    }

    private func separated(_ code: String) -> String {
        var result = ""
        var last: Character = " "
        for character in code {
            if character == "}", last == "}" { result.append(" ") }
            result.append(character)
            last = character
        }
        return result.last == "}" ? result + " " : result
    }

    // MARK: - Chance

    /// A number below `bound`.
    func below(_ bound: Int) -> Int { random.next(below: max(bound, 1)) }

    /// One of several.
    func pick<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

    /// Several texts with commas between them.
    func list(_ most: Int, _ item: () -> String) -> String {
        (0..<below(most + 1)).map { _ in item() }.joined(separator: pick([",", ", "]))
    }

    /// A name that nothing else has.
    func fresh() -> String {
        made += 1
        return pick(["a", "b", "x", "y", "item", "é", "$v", "_"]) + "\(made)"
    }

    /// Runs `body` in a scope of its own.
    func scope(_ body: () -> String) -> String {
        let outer = names
        defer { names = outer }
        return body()
    }

    /// Takes one form from the budget; false when there is none left.
    func takesForm() -> Bool {
        budget -= 1
        return budget > 0
    }
}
