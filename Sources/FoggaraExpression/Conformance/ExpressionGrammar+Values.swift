extension ExpressionGrammar {
    /// Any expression without commas outside brackets.
    func expression() -> String {
        guard takesForm() else { return leaf() }
        switch below(24) {
        case 0, 1: return binary()
        case 2: return unary()
        case 3: return "(" + expression() + " ? " + expression() + " : " + expression() + ")"
        case 4, 5, 6: return access(operand())
        case 7, 8: return call()
        case 9: return array()
        case 10: return object()
        case 11, 12: return arrow()
        case 13: return "(" + function() + ")(" + arguments() + ")"
        case 14: return template()
        case 15: return logical()
        case 16: return "(" + expression() + ", " + expression() + ")"
        case 17: return "new " + pick(["Date", "Map", "Set", "Array", "Object", "Error"]) + "(" + arguments() + ")"
        case 18: return assignment()
        case 19: return "[..." + generator() + "()]"
        case 20: return pick(["$if(", "$ifEmpty("]) + expression() + ", " + expression() + ")"
        case 21: return "typeof " + operand()
        case 22: return operand() + "?." + pick(["a", "[0]", "(" + leaf() + ")", "b?.c", "x.y"])
        default: return leaf()
        }
    }

    /// A form without parts.
    func leaf() -> String {
        if !names.isEmpty, below(2) == 0 { return pick(names) }
        switch below(12) {
        case 0, 1: return number()
        case 2, 3: return text()
        case 4: return pick(["null", "undefined", "true", "false", "NaN", "Infinity", "this"])
        case 5, 6: return pick(["$json", "$json.a", "$json.list", "$input.item.json", "$now", "$itemIndex", "$vars"])
        case 7: return pick(["/a+b?/g", "/[/\\]]{2,}/iu", "/(?<n>\\d)|x/y", "/\\p{L}+/v", "/(?:a|b)*?$/ms"])
        case 8: return pick(["[]", "{}.a", "({})", "``", "(() => 1)"])
        case 9: return pick(["Math", "JSON", "Object", "DateTime", "Number"]) + ".name"
        case 10: return pick(["12n", "0x1fn", "0n", "9007199254740993n"])
        default: return pick(["'a'.length", "[1, 2].sum()", "$json.a.b", "\"é\\u00e9\\x41\""])
        }
    }

    /// A leaf or a form in parentheses.
    func operand() -> String { below(2) == 0 ? leaf().wrapped : "(" + expression() + ")" }

    private func number() -> String {
        pick(["0", "1", "-1", "2.5", ".5", "1e3", "1_000", "0x1F", "0b101", "0o17", "4294967295", "1e-7", "1e21"])
    }

    private func text() -> String {
        pick([
            "'a'", "\"b c\"", "'2026-03-15'", "''", "'\\n\\'\\\\'", "'\\u{1F600}'", "'😀'", "'\\ud83d'", "'a,b;c'",
            "\"it's\"", "'é'", "'{{'", "'x'",
        ])
    }

    private func binary() -> String {
        let op = pick([
            "+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "&", "|", "^", "<<", ">>", ">>>",
        ])
        switch below(8) {
        case 0: return operand() + " ** " + operand()
        case 1: return operand() + " in ({ a: 1 })"
        case 2: return operand() + " instanceof Object"
        case 3: return leaf().wrapped + " " + op + " " + leaf().wrapped + " " + op + " " + leaf().wrapped
        default: return operand() + " " + op + " " + operand()
        }
    }

    private func logical() -> String {
        let op = pick(["&&", "||", "??"])
        return operand() + " " + op + " " + operand() + (below(3) == 0 ? " " + op + " " + operand() : "")
    }

    private func unary() -> String { pick(["!", "-", "+", "~", "void ", "typeof ", "- -", "!!"]) + operand() }

    private func access(_ base: String) -> String {
        pick([".a", ".length", "['b']", "[0]", "?.c", "?.['d']", ".a.b", ".toString()", "[" + leaf() + "]"])
            .appended(to: base)
    }

    private func call() -> String {
        switch below(6) {
        case 0:
            return "[1, 2, 3]." + pick(["map", "filter", "some", "every", "find", "flatMap"]) + "(" + arrow() + ")"
        case 1: return operand() + "." + pick(["isEmpty", "first", "toNumber", "unique", "length", "hash"]) + "()"
        case 2:
            return text() + "." + pick(["replace", "split", "padStart", "includes", "slice", "concat"]) + "("
                + arguments() + ")"
        case 3:
            return pick(["Math.max", "String", "Number", "parseInt", "isNaN", "Array.of"]) + "(" + arguments() + ")"
        case 4: return "JSON.stringify(" + expression() + ")"
        default: return operand() + ".toString()"
        }
    }

    /// Arguments, spread ones among them.
    func arguments() -> String { list(3) { (below(8) == 0 ? "..." : "") + expression() } }

    private func array() -> String {
        let items = list(4) { below(10) == 0 ? "..." + operand() : below(12) == 0 ? "" : expression() }
        return "[" + items + "]"
    }

    private func object() -> String {
        let members = list(4) {
            switch below(9) {
            case 0: return "[" + expression() + "]: " + expression()
            case 1: return "'k e y': " + expression()
            case 2: return "..." + operand()
            case 3: return "get g() " + body()
            case 4: return "set s(" + fresh() + ") { }"
            case 5: return pick(["m", "async m", "1", "[`k`]"]) + "() " + body()
            case 6: return names.isEmpty ? "if: 1" : pick(names)
            case 7: return pick(["class", "get", "async", "2", "0x10"]) + ": " + expression()
            default: return pick(["a", "b", "c"]) + ": " + expression()
            }
        }
        return "({ " + members + " })"
    }

    private func template() -> String {
        let tag = pick(["", "", "", "String.raw"])
        return tag + "`a${ " + expression() + " }" + pick(["", "\\n", "é", "$", "\\`"]) + "${ " + leaf() + " }`"
    }

    private func assignment() -> String {
        guard let name = names.last else { return leaf() }
        let op = pick(["=", "+=", "-=", "*=", "**=", "&&=", "||=", "??=", ">>>=", "|="])
        switch below(4) {
        case 0: return "(" + name + pick(["++", "--"]) + ")"
        case 1: return "(" + pick(["++", "--"]) + name + ")"
        case 2: return "([" + name + " = 1, ..." + name + "] = " + expression() + ")"
        default: return "(" + name + " " + op + " " + expression() + ")"
        }
    }
}

extension String {
    /// The text in parentheses when it begins with a sign, brace or digit, which would change with its neighbours.
    fileprivate var wrapped: String {
        let needsParentheses = first.map { $0 == "-" || $0 == "{" || $0 == "." || $0.isNumber } ?? false
        return needsParentheses ? "(" + self + ")" : self
    }

    /// The text after a base that holds no number by itself.
    fileprivate func appended(to base: String) -> String { "(" + base + ")" + self }
}
