/// Why a pattern does not compile.
struct PatternFault: Error {
    /// The reason in V8's words.
    let message: String
}

/// Reads a pattern of JavaScript into steps, by ECMAScript 2024 with Annex B.
///
/// The pattern is first read into a small tree, then emitted forward or, inside look-behind, backward.
struct PatternParser {
    /// A part of the pattern.
    indirect enum Node {
        case empty
        case point(UInt32)
        case set(PatternCode.Members)
        case any
        case sequence([Node])
        case choice([Node])
        case group(Node, Int)
        case start, end, wordBoundary(Bool)
        case look(Node, ahead: Bool, negative: Bool)
        case back(Int)
        case backNamed([UInt16])
        case loop(Node, min: Int, max: Int, isGreedy: Bool, groups: Range<Int>)
        case modified(Node, ignoresCase: Bool?, isMultiline: Bool?, dotAll: Bool?)
    }

    /// The pattern.
    let units: [UInt16]
    /// What the flags switch on.
    let flags: PatternCode.Flags
    /// Index of the next unit.
    var place = 0
    /// Groups opened so far.
    var groupCount = 0
    /// Names of groups with their numbers, in order of place.
    var names: [(name: [UInt16], groups: [Int])] = []
    /// Names that `\k` refers to.
    var references: [[UInt16]] = []
    /// Groups of the whole pattern, counted beforehand for `\1`.
    var totalGroups = 0
    /// Whether a group has a name, which changes what `\k` means.
    var hasNames = false
    /// The alternatives around the place: number of the choice and of its option.
    var path: [(choice: Int, option: Int)] = []
    /// Choices met so far.
    var choices = 0
    /// Where groups of each name stand.
    var namePaths: [[UInt16]: [[(choice: Int, option: Int)]]] = [:]
    /// Depth of groups and classes around the place.
    var depth = 0

    /// Compiles `units`.
    static func compile(_ units: [UInt16], _ flags: PatternCode.Flags) throws(PatternFault) -> PatternCode {
        var parser = PatternParser(units: units, flags: flags)
        parser.countGroups()
        let tree = try parser.choice()
        guard parser.place == units.count else { throw PatternFault(message: "Unmatched ')'") }
        guard parser.references.allSatisfy({ name in parser.names.contains { $0.name == name } }) else {
            throw PatternFault(message: "Invalid named capture referenced")
        }
        var emitter = PatternEmitter(flags: flags, names: parser.names)
        emitter.emit(tree, backward: false)
        emitter.add(.accept, false)
        return PatternCode(
            storage: emitter.storage, groupCount: parser.groupCount, names: parser.names, flags: flags,
            counterCount: emitter.counters, needs: tree.needs(flags))
    }

    private init(units: [UInt16], flags: PatternCode.Flags) {
        self.units = units
        self.flags = flags
    }

    private mutating func countGroups() {
        var inClass = false
        var index = 0
        while index < units.count {
            switch units[index] {
            case 0x5C: index += 1
            case 0x5B: inClass = true
            case 0x5D: inClass = false
            case 0x28 where !inClass:
                let next = index + 1 < units.count ? units[index + 1] : 0
                if next != 0x3F {
                    totalGroups += 1
                } else if index + 3 < units.count, units[index + 2] == 0x3C, units[index + 3] != 0x3D,
                    units[index + 3] != 0x21
                {
                    totalGroups += 1
                    hasNames = true
                }
            default: break
            }
            index += 1
        }
    }

    /// The unit `offset` places ahead; 0 after the end.
    func peek(_ offset: Int = 0) -> UInt16 { place + offset < units.count ? units[place + offset] : 0 }
    /// Whether the whole pattern was read.
    var isEnd: Bool { place >= units.count }

    /// Steps over `unit` when it comes next.
    mutating func take(_ unit: UInt16) -> Bool {
        guard !isEnd, units[place] == unit else { return false }
        place += 1
        return true
    }

    /// Reads a code point with `u` or `v`, a unit without.
    mutating func nextPoint() -> UInt32 {
        if flags.readsPoints {
            let (point, count) = Machine.codePoint(units, place)
            place += count
            return point
        }
        place += 1
        return UInt32(units[place - 1])
    }

    private mutating func choice() throws(PatternFault) -> Node {
        depth += 1
        if depth > 250 { throw PatternFault(message: "Regular expression too large") }
        defer { depth -= 1 }
        choices += 1
        path.append((choices, 0))
        defer { path.removeLast() }
        var options: [Node] = [try sequence()]
        while take(0x7C) {
            path[path.count - 1].option += 1
            options.append(try sequence())
        }
        return options.count == 1 ? options[0] : .choice(options)
    }

    private mutating func sequence() throws(PatternFault) -> Node {
        var items: [Node] = []
        while !isEnd, peek() != 0x7C, peek() != 0x29 { items.append(try term()) }
        return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
    }

    private mutating func term() throws(PatternFault) -> Node {
        let firstGroup = groupCount
        var isQuantifiable = true
        let node: Node
        switch peek() {
        case 0x5E:
            place += 1
            return .start
        case 0x24:
            place += 1
            return .end
        case 0x28:
            (node, isQuantifiable) = try group()
        case 0x2E:
            place += 1
            node = .any
        case 0x5B:
            place += 1
            node = .set(try characterClass())
        case 0x5C:
            place += 1
            if peek() == 0x62 || peek() == 0x42 {
                place += 1
                return .wordBoundary(units[place - 1] == 0x62)
            }
            node = try escape()
        case 0x2A, 0x2B, 0x3F: throw PatternFault(message: "Nothing to repeat")
        case 0x7B:
            if flags.readsPoints || braces(at: place) != nil { throw PatternFault(message: "Nothing to repeat") }
            node = .point(nextPoint())
        case 0x7D, 0x5D:
            if flags.readsPoints { throw PatternFault(message: "Lone quantifier brackets") }
            node = .point(nextPoint())
        default: node = .point(nextPoint())
        }
        return try quantified(node, firstGroup, isQuantifiable)
    }

    private mutating func quantified(
        _ node: Node, _ firstGroup: Int, _ isQuantifiable: Bool
    ) throws(PatternFault) -> Node {
        var bounds: (Int, Int)?
        switch peek() {
        case 0x2A where !isEnd: bounds = (0, Int.max)
        case 0x2B where !isEnd: bounds = (1, Int.max)
        case 0x3F where !isEnd: bounds = (0, 1)
        case 0x7B where !isEnd:
            if let found = braces(at: place) {
                bounds = (found.min, found.max)
                place = found.end - 1
            } else if flags.readsPoints {
                throw PatternFault(message: "Incomplete quantifier")
            }
        default: break
        }
        guard let (low, high) = bounds else { return node }
        guard isQuantifiable else { throw PatternFault(message: "Invalid quantifier") }
        guard low <= high else { throw PatternFault(message: "numbers out of order in {} quantifier") }
        place += 1
        let isGreedy = !take(0x3F)
        return .loop(node, min: low, max: high, isGreedy: isGreedy, groups: firstGroup + 1..<groupCount + 1)
    }

    /// `{n}`, `{n,}` or `{n,m}` from `start` on.
    private func braces(at start: Int) -> (min: Int, max: Int, end: Int)? {
        var index = start + 1
        func number() -> (Int, Int)? {
            var end = index
            var value = 0
            while end < units.count, units[end] >= 0x30, units[end] <= 0x39 {
                value = min(value * 10 + Int(units[end] - 0x30), 1 << 40)
                end += 1
            }
            return end > index ? (value, end) : nil
        }
        guard let (low, afterLow) = number() else { return nil }
        index = afterLow
        guard index < units.count else { return nil }
        if units[index] == 0x7D { return (low, low, index + 1) }
        guard units[index] == 0x2C else { return nil }
        index += 1
        guard index < units.count else { return nil }
        if units[index] == 0x7D { return (low, Int.max, index + 1) }
        guard let (high, afterHigh) = number(), afterHigh < units.count, units[afterHigh] == 0x7D else { return nil }
        return (low, high, afterHigh + 1)
    }

    private mutating func group() throws(PatternFault) -> (Node, Bool) {
        place += 1
        if !take(0x3F) {
            groupCount += 1
            let number = groupCount
            return (.group(try closed(), number), true)
        }
        if take(0x3A) { return (try closed(), true) }
        if take(0x3D) { return (.look(try closed(), ahead: true, negative: false), !flags.readsPoints) }
        if take(0x21) { return (.look(try closed(), ahead: true, negative: true), !flags.readsPoints) }
        if take(0x3C) {
            if take(0x3D) { return (.look(try closed(), ahead: false, negative: false), false) }
            if take(0x21) { return (.look(try closed(), ahead: false, negative: true), false) }
            let name = try groupName()
            groupCount += 1
            let number = groupCount
            if let known = names.firstIndex(where: { $0.name == name }) {
                names[known].groups.append(number)
            } else {
                names.append((name, [number]))
            }
            // A name may stand again in another alternative.
            let excludesAll = (namePaths[name] ?? []).allSatisfy { other in
                other.contains { step in path.contains { $0.choice == step.choice && $0.option != step.option } }
            }
            guard excludesAll else { throw PatternFault(message: "Duplicate capture group name") }
            namePaths[name, default: []].append(path)
            return (.group(try closed(), number), true)
        }
        return try modified()
    }

    private mutating func modified() throws(PatternFault) -> (Node, Bool) {
        var (on, off): (Set<UInt16>, Set<UInt16>) = ([], [])
        var removes = false
        while !isEnd, peek() != 0x3A {
            if take(0x2D) {
                if removes { throw PatternFault(message: "Invalid group") }
                removes = true
                continue
            }
            let unit = units[place]
            guard [0x69, 0x6D, 0x73].contains(unit), !on.contains(unit), !off.contains(unit) else {
                throw PatternFault(message: "Invalid group")
            }
            if removes { off.insert(unit) } else { on.insert(unit) }
            place += 1
        }
        guard take(0x3A), !on.isEmpty || !off.isEmpty else { throw PatternFault(message: "Invalid group") }
        func state(_ unit: UInt16) -> Bool? { on.contains(unit) ? true : off.contains(unit) ? false : nil }
        let body = try closed()
        return (.modified(body, ignoresCase: state(0x69), isMultiline: state(0x6D), dotAll: state(0x73)), true)
    }

    private mutating func closed() throws(PatternFault) -> Node {
        let body = try choice()
        guard take(0x29) else { throw PatternFault(message: "Unterminated group") }
        return body
    }

    /// Reads the name of a group up to its `>`.
    mutating func groupName() throws(PatternFault) -> [UInt16] {
        var name: [UInt16] = []
        while !isEnd, peek() != 0x3E {
            name.append(units[place])
            place += 1
        }
        guard take(0x3E), let first = name.first, !(first >= 0x30 && first <= 0x39),
            name.allSatisfy({ $0 >= 0x80 || $0 == 0x24 || $0 == 0x5F || Lexer.digit(UInt8($0)) != nil })
        else { throw PatternFault(message: "Invalid capture group name") }
        return name
    }
}
