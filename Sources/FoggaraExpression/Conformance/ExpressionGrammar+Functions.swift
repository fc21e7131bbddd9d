extension ExpressionGrammar {
    /// An arrow function with any form of parameters and body.
    func arrow() -> String {
        scope {
            let parameters = below(3) == 0 ? single() : "(" + self.parameters() + ")"
            let outer = (inGenerator, loops)
            (inGenerator, loops) = (false, 0)
            defer { (inGenerator, loops) = outer }
            guard below(3) == 0 else {
                let value = expression()
                return "(" + parameters + " => " + (value.first == "{" ? "(" + value + ")" : value) + ")"
            }
            return "(" + parameters + " => " + body() + ")"
        }
    }

    private func single() -> String {
        let name = fresh()
        names.append(name)
        return name
    }

    /// Parameters that declare names.
    func parameters() -> String {
        var items: [String] = []
        for _ in 0..<below(4) { items.append(target() + (below(4) == 0 ? " = " + leaf() : "")) }
        if below(5) == 0 { items.append("..." + single()) }
        return items.joined(separator: ", ")
    }

    /// A name or pattern that declares names.
    func target() -> String {
        switch below(8) {
        case 0: return "[" + single() + ", , " + single() + " = " + leaf() + "]"
        case 1: return "{ " + single() + ", b: " + single() + ", ['c']: " + single() + " = 1, ..." + single() + " }"
        case 2: return "[[" + single() + "], ..." + single() + "]"
        default: return single()
        }
    }

    /// A function expression.
    func function() -> String {
        scope {
            let name = below(2) == 0 ? single() : ""
            return "function " + name + "(" + parameters() + ") " + body()
        }
    }

    /// A generator function in parentheses.
    func generator() -> String {
        scope {
            inGenerator = true
            defer { inGenerator = false }
            let parts = (0...below(3)).map { _ in
                switch below(4) {
                case 0: "yield* [1, 2]; yield " + leaf()
                case 1: "const \(single()) = yield; yield " + leaf()
                case 2: "if (false) return (yield); yield " + leaf()
                default: "yield " + leaf()
                }
            }
            return "(function* () { " + parts.joined(separator: "; ") + " })"
        }
    }

    /// The block of a function.
    func body() -> String {
        scope {
            functions += 1
            let outer = (inGenerator, loops)
            (inGenerator, loops) = (false, 0)
            defer {
                functions -= 1
                (inGenerator, loops) = outer
            }
            return "{ " + statements() + "return " + expression() + " }"
        }
    }

    /// Statements that end by themselves.
    func statements() -> String { (0..<below(4)).map { _ in statement() + " " }.joined() }

    private func block() -> String { scope { "{ " + statements() + "}" } }

    private func statement() -> String {
        guard takesForm() else { return ";" }
        switch below(14) {
        case 0, 1, 2:
            // Its own name is not there yet for its value.
            let value = expression()
            return pick(["let ", "const ", "var "]) + target() + " = " + value + ";"
        case 3: return "if (" + expression() + ") " + block() + (below(2) == 0 ? " else " + block() : "")
        case 4: return loop { "for (let i = 0; i < 3; i++) " + block() }
        case 5:
            return scope {
                let value = expression()
                return loop { "for (const " + target() + pick([" of ", " in "]) + "[" + value + "]) " + block() }
            }
        case 6: return loop { "do " + block() + " while (false);" }
        case 7:
            return "try " + block() + pick([" catch { }", " catch (e) { }", " finally { }", " catch { } finally { }"])
        case 8: return "switch (" + expression() + ") { case 1: break; case 'a': " + statements() + "default: }"
        case 9: return "if (false) throw " + expression() + ";"
        case 10: return loops > 0 ? pick(["if (true) break;", "if (false) continue;"]) : "{ }"
        case 11: return "l" + "\(below(1_000)): " + block()
        case 12: return "if (true) return " + expression() + ";"
        default: return "(" + expression() + ");"
        }
    }

    private func loop(_ body: () -> String) -> String {
        loops += 1
        defer { loops -= 1 }
        return body()
    }
}
