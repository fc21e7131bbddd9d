/// Reads CSS selectors.
struct SelectorReader {
    /// Why a text is no selector.
    struct Fault: Error {
        /// What is wrong.
        let message: String
    }

    /// Deepest nesting of selectors in selectors.
    static let depthLimit = 16

    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var depth = 0

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The selector of a text.
    ///
    /// - Errors: text that is no selector.
    static func selector(_ text: String) throws(Fault) -> Selector {
        var reader = SelectorReader(text)
        let selector = try reader.list(isRelative: false)
        if reader.place < reader.scalars.count { throw Fault(message: "Unmatched selector: \(reader.rest)") }
        return selector
    }

    private mutating func list(isRelative: Bool) throws(Fault) -> Selector {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw Fault(message: "The selector is nested too deeply") }
        var paths = [try path(isRelative)]
        while peek == "," {
            place += 1
            paths.append(try path(isRelative))
        }
        return Selector(paths: paths)
    }

    private mutating func path(_ isRelative: Bool) throws(Fault) -> Selector.Path {
        var path = Selector.Path(steps: [])
        var relation = Selector.Relation.descendant
        skipBlanks()
        if isRelative, let first = sign() { relation = first }
        while true {
            let tests = try compound()
            if tests.isEmpty {
                if let peek, peek != ",", peek != ")" { throw Fault(message: "Unmatched selector: \(rest)") }
                throw Fault(message: "Empty sub-selector")
            }
            path.steps.append((relation, tests))
            let hadBlank = skipBlanks()
            if let next = sign() {
                relation = next
            } else if hadBlank, let peek, peek != ",", peek != ")" {
                relation = .descendant
            } else {
                return path
            }
        }
    }

    private mutating func sign() -> Selector.Relation? {
        let relation: Selector.Relation
        switch peek {
        case ">": relation = .child
        case "+": relation = .next
        case "~": relation = .following
        default: return nil
        }
        place += 1
        skipBlanks()
        return relation
    }

    private mutating func compound() throws(Fault) -> [Selector.Test] {
        var tests: [Selector.Test] = []
        while let scalar = peek {
            switch scalar {
            case "*":
                place += 1
                tests.append(.any)
            case "#":
                place += 1
                tests.append(.attribute("id", .equal, try name(), ignoresCase: false))
            case ".":
                place += 1
                tests.append(.attribute("class", .word, try name(), ignoresCase: false))
            case "[":
                place += 1
                tests.append(try attribute())
            case ":":
                place += 1
                tests.append(try pseudo())
            case let scalar where Self.isName(scalar) || scalar == "\\":
                tests.append(.name(try name().lowercased()))
            default: return tests
            }
        }
        return tests
    }

    private mutating func attribute() throws(Fault) -> Selector.Test {
        skipBlanks()
        let key = try name().lowercased()
        skipBlanks()
        let comparison: Selector.Comparison
        switch peek {
        case "]":
            place += 1
            return .attribute(key, .present, "", ignoresCase: false)
        case "=": comparison = .equal
        case "~": comparison = .word
        case "|": comparison = .dash
        case "^": comparison = .prefix
        case "$": comparison = .suffix
        case "*": comparison = .part
        case "!": comparison = .unequal
        default: throw Fault(message: "Expected `=`")
        }
        place += 1
        if comparison != .equal {
            guard peek == "=" else { throw Fault(message: "Expected `=`") }
            place += 1
        }
        skipBlanks()
        let value = try peek == "\"" || peek == "'" ? quoted() : name()
        skipBlanks()
        var ignoresCase = false
        if let flag = peek, "iIsS".unicodeScalars.contains(flag) {
            ignoresCase = flag == "i" || flag == "I"
            place += 1
            skipBlanks()
        }
        guard peek == "]" else { throw Fault(message: "Attribute selector didn't terminate") }
        place += 1
        return .attribute(key, comparison, value, ignoresCase: ignoresCase)
    }

    private mutating func pseudo() throws(Fault) -> Selector.Test {
        let name = try name().lowercased()
        if peek == "(" { return try function(name) }
        switch name {
        case "first-child": return .place(0, 1, fromEnd: false, sameName: false)
        case "last-child": return .place(0, 1, fromEnd: true, sameName: false)
        case "first-of-type": return .place(0, 1, fromEnd: false, sameName: true)
        case "last-of-type": return .place(0, 1, fromEnd: true, sameName: true)
        case "only-child": return .onlyChild(sameName: false)
        case "only-of-type": return .onlyChild(sameName: true)
        case "root": return .root
        case "empty": return .empty
        case "parent": return .parent
        case "checked": return .checked
        case "selected": return .selected
        case "enabled": return .enabled
        case "disabled": return .disabled
        case "header": return .heading
        case "button": return .button
        case "input": return .input(nil)
        case "text", "checkbox", "radio", "submit", "reset", "file", "image", "password": return .input(name)
        case "first": return .nth(0)
        case "last": return .nth(-1)
        case "even": return .even
        case "odd": return .odd
        default: throw Fault(message: "Unknown pseudo-class :\(name)")
        }
    }

    private mutating func function(_ name: String) throws(Fault) -> Selector.Test {
        place += 1
        skipBlanks()
        let test: Selector.Test
        switch name {
        case "not": test = .not(try list(isRelative: false))
        case "is", "matches", "where", "any": test = .matches(try list(isRelative: false))
        case "has": test = .has(try list(isRelative: true))
        case "contains":
            let isQuoted = peek == "\"" || peek == "'"
            test = .contains(isQuoted ? try quoted() : argument())
        case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
            let (step, offset) = try formula(argument())
            test = .place(
                step, offset, fromEnd: name.contains("last"), sameName: name.hasSuffix("type"))
        case "eq", "nth", "lt", "gt":
            guard let number = Int(argument()) else { throw Fault(message: "Expected a number") }
            test = name == "lt" ? .before(number) : name == "gt" ? .after(number) : .nth(number)
        default: throw Fault(message: "Unknown pseudo-class :\(name)")
        }
        skipBlanks()
        guard peek == ")" else { throw Fault(message: "Missing closing parenthesis in :\(name) (\(rest))") }
        place += 1
        return test
    }

    /// `an+b`, `even`, `odd` or a number.
    private func formula(_ text: String) throws(Fault) -> (Int, Int) {
        let text = text.lowercased().filter { !$0.isWhitespace }
        if text == "even" { return (2, 0) }
        if text == "odd" { return (2, 1) }
        let parts = text.split(separator: "n", omittingEmptySubsequences: false)
        let number = { (part: Substring, bare: Int) -> Int? in
            switch part {
            case "", "+": bare
            case "-": -bare
            default: Int(part)
            }
        }
        // Numbers beyond this reach no element, and must not overflow.
        if parts.count == 1, let offset = Int(parts[0]) { return (0, max(-1_000_000, min(1_000_000, offset))) }
        guard parts.count == 2, let step = number(parts[0], 1), let offset = number(parts[1], 0) else {
            throw Fault(message: "n-th rule couldn't be parsed ('\(text)')")
        }
        return (max(-1_000_000, min(1_000_000, step)), max(-1_000_000, min(1_000_000, offset)))
    }

    /// The text up to the closing parenthesis.
    private mutating func argument() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != ")" {
            text.append(scalar)
            place += 1
        }
        return ScriptValue.trim(String(text))
    }

    private mutating func quoted() throws(Fault) -> String {
        let quote = peek
        place += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != quote {
            if scalar == "\\" {
                escape(&text)
            } else {
                text.append(scalar)
                place += 1
            }
        }
        guard peek != nil else { throw Fault(message: "Attribute value didn't end") }
        place += 1
        return String(text)
    }

    private mutating func name() throws(Fault) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek {
            if scalar == "\\" {
                escape(&text)
            } else if Self.isName(scalar) {
                text.append(scalar)
                place += 1
            } else {
                break
            }
        }
        if text.isEmpty { throw Fault(message: "Expected name, found \(rest)") }
        return String(text)
    }

    private mutating func escape(_ text: inout String.UnicodeScalarView) {
        place += 1
        var code: UInt32 = 0
        var digits = 0
        while digits < 6, let scalar = peek, let digit = Character(scalar).hexDigitValue {
            code = code * 16 + UInt32(digit)
            digits += 1
            place += 1
        }
        if digits > 0 {
            text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
            if let scalar = peek, HTMLScanner.isBlank(scalar) { place += 1 }
        } else if let scalar = peek {
            text.append(scalar)
            place += 1
        }
    }

    private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private var rest: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[min(place, scalars.count)...])
        return String(text)
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = place
        while let scalar = peek, HTMLScanner.isBlank(scalar) { place += 1 }
        return place > start
    }

    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: scalar.value >= 0xA0
        }
    }
}
