extension TypeInference {
    /// Checks `===`, `==` and their opposites.
    mutating func checkEquality(_ node: SyntaxNode, _ left: ExpressionType, _ right: ExpressionType) {
        let isNegated = node.op == .strictNotEqual || node.op == .notEqual
        let isStrict = node.op == .strictEqual || node.op == .strictNotEqual
        check(left, right, isNegated: isNegated, isStrict: isStrict, node.start, node.end)
    }

    /// Checks the cases of a `switch`.
    mutating func switchStatement(_ node: SyntaxNode) {
        let subject = types[Int(node.a)]
        for index in tree.list(node.b, node.c) where tree[index].a >= 0 {
            let test = tree[tree[index].a]
            check(subject, types[Int(tree[index].a)], isNegated: false, isStrict: true, test.start, test.end)
        }
    }

    private mutating func check(
        _ left: ExpressionType, _ right: ExpressionType, isNegated: Bool, isStrict: Bool, _ start: Int32, _ end: Int32
    ) {
        guard left.isKnown, right.isKnown else { return }
        let (own, other) = (left.withoutNull, right.withoutNull)
        // Whether a value is there at all may always be asked.
        guard own.isKnown, other.isKnown else { return }
        if left.isNullable, right.isNullable { return }
        if Self.isDate(own), Self.isDate(other) {
            if own == other, own != .date || isStrict { report(.comparedByIdentity(own.summary), start, end) }
            return
        }
        if Self.isDate(own) && other.isText || own.isText && Self.isDate(other) {
            let text = own.isText ? own : other
            if isStrict || Self.isDate(own, .moment) || Self.isDate(other, .moment) {
                report(.dateWithText(text: text.summary, isCertain: isStrict), start, end)
            }
            return
        }
        let isPossible = own.parts.contains { part in other.parts.contains { Self.mayEqual(part, $0, isStrict) } }
        if !isPossible { report(.neverEqual(own.summary, other.summary, isNegated: isNegated), start, end) }
    }

    /// Whether a list of known values is asked for one that it surely lacks.
    mutating func checkIncluded(_ element: ExpressionType, _ value: Int32, _ index: Int32) {
        let wanted = types[Int(value)]
        guard element.isKnown, wanted.isKnown, !changesObjects, wanted.withoutNull.isKnown,
            element.withoutNull.isKnown
        else { return }
        let isPossible = element.parts.contains { part in wanted.parts.contains { Self.mayEqual(part, $0, true) } }
        if !isPossible { report(.neverEqual(element.summary, wanted.withoutNull.summary, isNegated: false), at: index) }
    }

    private static func mayEqual(_ left: ExpressionType, _ right: ExpressionType, _ isStrict: Bool) -> Bool {
        switch (left, right) {
        case (.any, _), (_, .any), (.union, _), (_, .union): return true
        case (.literal(let first), .literal(let second)):
            if first == second { return true }
            guard !isStrict else { return false }
            switch (first, second) {
            case (.text, .text), (.number, .number), (.boolean, .boolean): return false
            default: return true
            }
        case (.object, .object), (.list, .list), (.function, .function): return true
        case (.instance(let first, _), .instance(let second, _)): return first == second
        default:
            let (first, second) = (left.widened, right.widened)
            if first == second { return true }
            // `==` converts; what never comes out equal is not told apart.
            return !isStrict
        }
    }

    // MARK: Order

    /// Checks `<`, `>` and the like.
    mutating func checkOrder(_ node: SyntaxNode, _ left: ExpressionType, _ right: ExpressionType) {
        for (type, other) in [(left, right), (right, left)]
        where Self.isDate(type.withoutNull) && other.withoutNull.isText {
            let isCertain = other.parts.allSatisfy { part in
                if case .literal(.text(let text)) = part { return !Self.isNumeric(text) }
                return false
            }
            report(.dateWithText(text: other.withoutNull.summary, isCertain: isCertain), node.start, node.end)
            return
        }
        for side in [node.a, node.b] {
            if let format = unsortableFormat(side) {
                report(.unsortableDate(format: format), node.start, node.end)
                return
            }
        }
    }

    /// Whether every value is a date, of Luxon or of the language.
    static func isDate(_ type: ExpressionType) -> Bool {
        type.isKnown && type.parts.allSatisfy { $0 == .dateTime || $0 == .date }
    }

    private static func isDate(_ type: ExpressionType, _ kind: ObjectClass) -> Bool { type == .instance(kind) }

    /// The form in which a node writes a date, when texts of that form do not sort by time.
    private func unsortableFormat(_ index: Int32) -> String? {
        let node = tree[index]
        guard node.kind == .call, tree[node.a].kind == .member else { return nil }
        let receiver = types[Int(tree[node.a].a)]
        guard Self.isDate(receiver.withoutNull) else { return nil }
        let name = tree.names[Int(tree[node.a].b)]
        switch name {
        case "toFormat", "format":
            guard node.c > 0, let format = tree.constantKey(tree.extra[Int(node.b)]) else { return nil }
            return Self.sorts(format) ? nil : format
        case "toRFC2822", "toHTTP", "toUTCString", "toGMTString", "toDateString", "toLocaleDateString",
            "toLocaleString", "toLocaleTimeString", "toRelative", "toRelativeCalendar":
            return name
        default: return nil
        }
    }

    /// Whether texts of a form sort by time: from large units to small ones, all of fixed length.
    static func sorts(_ format: String) -> Bool {
        let ranks: [Character: Int] = [
            "y": 0, "k": 0, "M": 1, "L": 1, "W": 1, "o": 1, "d": 2, "H": 3, "m": 4, "s": 5, "S": 6, "Z": 7,
        ]
        var last = -1
        var isQuoted = false
        var place = format.startIndex
        while place < format.endIndex {
            let letter = format[place]
            var end = format.index(after: place)
            while end < format.endIndex, format[end] == letter { end = format.index(after: end) }
            let count = format.distance(from: place, to: end)
            place = end
            if letter == "'" {
                if count % 2 == 1 { isQuoted.toggle() }
                continue
            }
            guard !isQuoted, letter.isASCII, letter.isLetter else { continue }
            guard let rank = ranks[letter], rank > last else { return false }
            if rank == 0 ? count != 4 : rank < 6 && letter != "o" ? count != 2 : letter == "o" && count != 3 {
                return false
            }
            last = rank
        }
        return last >= 0
    }
}
