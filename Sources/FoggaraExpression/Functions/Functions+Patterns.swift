extension Machine {
    /// The object of a pattern literal.
    func makePattern(_ source: [UInt16], _ flags: [UInt16]) throws(Trap) -> Value {
        guard let parsed = PatternCode.Flags(flags) else {
            throw error(
                "SyntaxError",
                "Invalid flags supplied to RegExp constructor '\(String(decoding: flags, as: UTF16.self))'")
        }
        try burn(60 + 12 * source.count)
        try grow(16 * source.count)
        let code: PatternCode
        do throws(PatternFault) {
            code = try PatternParser.compile(source, parsed)
        } catch {
            throw self.error(
                "SyntaxError",
                "Invalid regular expression: /\(String(decoding: source, as: UTF16.self))/\(String(decoding: flags, as: UTF16.self)): "
                    + error.message)
        }
        let value = make(
            .regexp,
            .pattern(
                PatternValue(code: code, source: source.isEmpty ? Array("(?:)".utf16) : source, flags: parsed.text)))
        cell(of: value)?.append(key("lastIndex"), .init(value: .number(0), isEnumerable: false))
        return value
    }

    /// The pattern of a RegExp; nil for other values.
    func pattern(_ value: Value) -> PatternValue? {
        if case .pattern(let pattern)? = cell(of: value)?.payload { return pattern }
        return nil
    }

    /// Places of a match and its groups from `start` on; nil when there is none.
    func search(_ pattern: PatternValue, _ units: [UInt16], _ start: Int, sticky: Bool) throws(Trap) -> [Int]? {
        var matcher = PatternMatcher(pattern.code, units, fuel: max(0, min(fuel, 1_000_000)))
        let before = matcher.fuel
        // A text that lacks what every match holds needs no search, however many ways there are through it.
        for unit in pattern.code.needs where start >= units.count || !units[start...].contains(unit) {
            fuel -= (units.count - min(start, units.count)) >> 3 + 1
            return nil
        }
        do throws(PatternFault) {
            let found = try sticky ? matcher.match(at: start) : matcher.search(from: start)
            fuel -= before - matcher.fuel + 10
            return found
        } catch {
            throw .abort(.limit("pattern takes too many steps"))
        }
    }

    /// One step of `exec`, with its use of `lastIndex`.
    func execute(_ value: Value, _ units: [UInt16]) throws(Trap) -> [Int]? {
        guard let pattern = pattern(value), let cell = cell(of: value) else { throw typeError("not a pattern") }
        let flags = pattern.code.flags
        let uses = flags.isGlobal || flags.isSticky
        let start = uses ? try toInteger(cell.slots[0].value) : 0
        guard start <= units.count else {
            if uses { cell.slots[0].value = .number(0) }
            return nil
        }
        let found = try search(pattern, units, max(0, start), sticky: flags.isSticky)
        if uses { cell.slots[0].value = .int(found?[1] ?? 0) }
        return found
    }

    /// A match as `exec` answers it.
    func matchObject(_ pattern: PatternValue, _ units: [UInt16], _ found: [Int]) -> Value {
        func part(_ group: Int) -> Value {
            let (start, end) = (found[2 * group], found[2 * group + 1])
            return start >= 0 && end >= 0 ? text(units[start..<end]) : .undefined
        }
        let list = newList((0..<found.count / 2).map(part))
        guard let cell = cell(of: list) else { return list }
        cell.append(key("index"), .init(value: .int(found[0])))
        cell.append(key("input"), .init(value: text(units)))
        var groups: Value = .undefined
        if !pattern.code.names.isEmpty {
            let (object, members) = newObject()
            members.prototype = .null
            for (name, numbers) in pattern.code.names {
                let number = numbers.first { found[2 * $0] >= 0 } ?? numbers[0]
                members.put(key(name), part(number))
            }
            groups = object
        }
        cell.append(key("groups"), .init(value: groups))
        if pattern.code.flags.hasIndices {
            func places(_ group: Int) -> Value {
                found[2 * group] >= 0 ? newList([.int(found[2 * group]), .int(found[2 * group + 1])]) : .undefined
            }
            let indices = newList((0..<found.count / 2).map(places))
            var named: Value = .undefined
            if !pattern.code.names.isEmpty {
                let (object, members) = newObject()
                for (name, numbers) in pattern.code.names { members.put(key(name), places(numbers[0])) }
                named = object
            }
            self.cell(of: indices)?.append(key("groups"), .init(value: named))
            cell.append(key("indices"), .init(value: indices))
        }
        return list
    }

    /// All matches of a global pattern, or the first of another.
    func matches(_ pattern: PatternValue, _ units: [UInt16], all: Bool, from start: Int = 0) throws(Trap) -> [[Int]] {
        var result: [[Int]] = []
        var place = start
        while place <= units.count, let found = try search(pattern, units, place, sticky: pattern.code.flags.isSticky) {
            result.append(found)
            try grow(Cost.text + found.count * 2)
            if !all { break }
            place = found[1]
            if found[1] == found[0] {
                place +=
                    pattern.code.flags.readsPoints && place < units.count
                    ? Machine.codePoint(units, place).count : 1
            }
            try burn(10)
        }
        return result
    }

    /// `$1`, `$&`, `$<name>` of a replacement written out.
    func expand(_ template: [UInt16], _ units: [UInt16], _ found: [Int], _ groups: Value) throws(Trap) -> [UInt16] {
        guard template.contains(0x24) else { return template }
        var result: [UInt16] = []
        var place = 0
        let count = found.count / 2 - 1
        while place < template.count {
            guard template[place] == 0x24, place + 1 < template.count else {
                result.append(template[place])
                place += 1
                continue
            }
            let mark = template[place + 1]
            switch mark {
            case 0x24:
                result.append(0x24)
                place += 2
            case 0x26:
                result += units[found[0]..<found[1]]
                place += 2
            case 0x60:
                result += units[..<found[0]]
                place += 2
            case 0x27:
                result += units[found[1]...]
                place += 2
            case 0x30...0x39:
                var number = Int(mark - 0x30)
                var used = 2
                if place + 2 < template.count, template[place + 2] >= 0x30, template[place + 2] <= 0x39 {
                    let two = number * 10 + Int(template[place + 2] - 0x30)
                    if two >= 1, two <= count {
                        number = two
                        used = 3
                    }
                }
                if number >= 1, number <= count {
                    if found[2 * number] >= 0 { result += units[found[2 * number]..<found[2 * number + 1]] }
                } else {
                    result += template[place..<place + used]
                }
                place += used
            case 0x3C where !groups.isUndefined:
                if let end = template[place...].firstIndex(of: 0x3E) {
                    let value = try get(groups, key(Array(template[place + 2..<end])))
                    if !value.isUndefined { result += try toUnits(value) }
                    place = end + 1
                } else {
                    result += [0x24, 0x3C]
                    place += 2
                }
            default:
                result.append(0x24)
                place += 1
            }
        }
        return result
    }

    /// `replace` and `replaceAll` over found places.
    fileprivate func replace(
        _ units: [UInt16], _ found: [[Int]], _ pattern: PatternValue?, _ replacement: Value
    ) throws(Trap) -> Value {
        let function = isCallable(replacement)
        let template = function ? [] : try toUnits(replacement)
        var result: [UInt16] = []
        var last = 0
        for match in found {
            try burn(2 + result.count >> 20)
            if memory + 2 * result.count > limits.memory { throw .abort(.limit("too much memory")) }
            result += units[last..<match[0]]
            var groups: Value = .undefined
            if let pattern, !pattern.code.names.isEmpty {
                groups = try get(matchObject(pattern, units, match), "groups")
            }
            if function {
                var arguments: [Value] = []
                for group in 0..<match.count / 2 {
                    arguments.append(
                        match[2 * group] >= 0 ? text(units[match[2 * group]..<match[2 * group + 1]]) : .undefined)
                }
                arguments += [.int(match[0]), text(units)]
                if !groups.isUndefined { arguments.append(groups) }
                result += try toUnits(try call(replacement, .undefined, arguments))
            } else {
                result += try expand(template, units, match, groups)
            }
            last = match[1]
        }
        result += units[last...]
        try grow(result.count)
        return text(result)
    }
}

extension RegistryBuilder {
    /// RegExp and the text methods that take patterns.
    mutating func definePatterns() {
        function("RegExp", 2, statics: .regexpStatics, isConstructor: true) { (m, c) throws(Trap) in
            if let pattern = m.pattern(c[0]) {
                let flags = c[1].isUndefined ? Array(pattern.flags.utf16) : try m.toUnits(c[1])
                return try m.makePattern(pattern.source, flags)
            }
            return try m.makePattern(
                c[0].isUndefined ? [] : try m.toUnits(c[0]), c[1].isUndefined ? [] : try m.toUnits(c[1]))
        }
        getter(.regexp, "source") { (m, c) throws(Trap) in
            guard let pattern = m.pattern(c.this) else { return .undefined }
            var result: [UInt16] = []
            var inClass = false
            var escaped = false
            for unit in pattern.source {
                if unit == 0x2F, !inClass, !escaped { result.append(0x5C) }
                if unit == 0x0A { result += [0x5C, 0x6E] } else { result.append(unit) }
                if !escaped { if unit == 0x5B { inClass = true } else if unit == 0x5D { inClass = false } }
                escaped = unit == 0x5C && !escaped
            }
            return m.text(result)
        }
        getter(.regexp, "flags") { (m, c) throws(Trap) in m.pattern(c.this).map { m.text($0.flags) } ?? .undefined }
        for (name, letter) in [
            ("global", "g"), ("ignoreCase", "i"), ("multiline", "m"), ("dotAll", "s"), ("unicode", "u"),
            ("sticky", "y"), ("hasIndices", "d"), ("unicodeSets", "v"),
        ] {
            getter(.regexp, name) { (m, c) throws(Trap) in
                .bool(m.pattern(c.this)?.flags.contains(letter) ?? false)
            }
        }
        method(.regexp, "exec", 1) { (m, c) throws(Trap) in
            let units = try m.toUnits(c[0])
            guard let pattern = m.pattern(c.this) else { throw m.typeError("not a pattern") }
            return try m.execute(c.this, units).map { m.matchObject(pattern, units, $0) } ?? .null
        }
        method(.regexp, "test", 1) { (m, c) throws(Trap) in
            .bool(try m.execute(c.this, try m.toUnits(c[0])) != nil)
        }
        method(.regexp, "toString") { (m, c) throws(Trap) in
            m.text(
                try m.toUnits(m.text("/")) + (try m.toUnits(try m.get(c.this, "source"))) + [0x2F]
                    + Array((m.pattern(c.this)?.flags ?? "").utf16))
        }
        method(.string, "match", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let value = try m.patternArgument(c[0], "")
            guard let pattern = m.pattern(value) else { return .null }
            if pattern.code.flags.isGlobal {
                let found = try m.matches(pattern, units, all: true)
                m.cell(of: value)?.slots[0].value = .number(0)
                return found.isEmpty ? .null : m.newList(found.map { m.text(units[$0[0]..<$0[1]]) })
            }
            return try m.execute(value, units).map { m.matchObject(pattern, units, $0) } ?? .null
        }
        method(.string, "matchAll", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            if let pattern = m.pattern(c[0]), !pattern.code.flags.isGlobal {
                throw m.typeError("String.prototype.matchAll called with a non-global RegExp argument")
            }
            let value = try m.patternArgument(c[0], "g")
            guard let pattern = m.pattern(value), let cell = m.cell(of: value) else { return .undefined }
            let found = try m.matches(pattern, units, all: true, from: try m.toInteger(cell.slots[0].value))
            return m.make(
                .regexpIterator,
                .iterator(IteratorState(.values(found.map { m.matchObject(pattern, units, $0) }))))
        }
        method(.string, "search", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            guard let pattern = m.pattern(try m.patternArgument(c[0], "")) else { return .int(-1) }
            return .int(try m.search(pattern, units, 0, sticky: pattern.code.flags.isSticky)?[0] ?? -1)
        }
        for (name, isAll) in [("replace", false), ("replaceAll", true)] {
            method(.string, name, 2) { (m, c) throws(Trap) in
                let units = try m.thisUnits(c)
                if let pattern = m.pattern(c[0]) {
                    let isGlobal = pattern.code.flags.isGlobal
                    if isAll, !isGlobal {
                        throw m.typeError("String.prototype.replaceAll called with a non-global RegExp argument")
                    }
                    if isGlobal {
                        m.cell(of: c[0])?.slots[0].value = .number(0)
                        let found = try m.matches(pattern, units, all: true)
                        return try m.replace(units, found, pattern, c[1])
                    }
                    let found = try m.execute(c[0], units)
                    return try m.replace(units, found.map { [$0] } ?? [], pattern, c[1])
                }
                let needle = try m.toUnits(c[0])
                var found: [[Int]] = []
                var place = Machine.find(needle, in: units)
                while place >= 0 {
                    found.append([place, place + needle.count])
                    try m.grow(Machine.Cost.text)
                    if !isAll { break }
                    place = Machine.find(needle, in: units, from: place + max(1, needle.count))
                }
                return try m.replace(units, found, nil, c[1])
            }
        }
        method(.string, "split", 2) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let limit = c[1].isUndefined ? Int(UInt32.max) : Int(JSNumber.uint32(try m.toNumber(c[1])))
            if limit == 0 { return m.newList([]) }
            if c[0].isUndefined { return m.newList([m.text(units)]) }
            var parts: [Value] = []
            if let pattern = m.pattern(c[0]) {
                if units.isEmpty {
                    return try m.search(pattern, units, 0, sticky: true) == nil
                        ? m.newList([m.text("")]) : m.newList([])
                }
                var start = 0
                var place = 0
                let isWide = pattern.flags.contains("u") || pattern.flags.contains("v")
                func after(_ index: Int) -> Int {
                    index + (isWide && index < units.count ? Machine.codePoint(units, index).1 : 1)
                }
                while place < units.count, let found = try m.search(pattern, units, place, sticky: false),
                    found[0] < units.count
                {
                    if found[1] == found[0], found[0] == start || found[0] >= units.count {
                        if found[0] == start {
                            place = after(max(place, found[0]))
                            // An empty match where the part begins splits nothing; look one further.
                            if let next = try m.search(pattern, units, place, sticky: false), next[0] < units.count {
                                if next[1] == start { continue }
                            }
                            continue
                        }
                    }
                    parts.append(m.text(units[start..<found[0]]))
                    for group in 1..<max(1, found.count / 2) {
                        parts.append(
                            found[2 * group] >= 0 ? m.text(units[found[2 * group]..<found[2 * group + 1]]) : .undefined)
                    }
                    if parts.count >= limit { return m.newList(Array(parts.prefix(limit))) }
                    start = found[1]
                    place = found[1] == found[0] ? after(found[1]) : found[1]
                }
                parts.append(m.text(units[start...]))
                return m.newList(Array(parts.prefix(limit)))
            }
            let separator = try m.toUnits(c[0])
            if separator.isEmpty {
                try m.grow(units.count * Machine.Cost.text)
                return m.newList(units.prefix(limit).map { m.text([$0]) })
            }
            var start = 0
            while true {
                let place = Machine.find(separator, in: units, from: start)
                if place < 0 || parts.count >= limit { break }
                parts.append(m.text(units[start..<place]))
                start = place + separator.count
            }
            parts.append(m.text(units[start...]))
            try m.reserve(elements: parts.count)
            return m.newList(Array(parts.prefix(limit)))
        }
    }
}

extension Machine {
    fileprivate func patternArgument(_ value: Value, _ flags: String) throws(Trap) -> Value {
        if pattern(value) != nil { return value }
        return try makePattern(value.isUndefined ? [] : try toUnits(value), Array(flags.utf16))
    }
}
