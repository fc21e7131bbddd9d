extension PatternParser {
    /// The class after its `[`.
    mutating func characterClass() throws(PatternFault) -> PatternCode.Members {
        var members = PatternCode.Members()
        members.isNegated = take(0x5E)
        depth += 1
        defer { depth -= 1 }
        if depth > 200 { throw PatternFault(message: "Regular expression too large") }
        while true {
            guard !isEnd else { throw PatternFault(message: "Unterminated character class") }
            if take(0x5D) { return members }
            if flags.isSets, peek() == 0x26, peek(1) == 0x26 || peek() == 0x2D && peek(1) == 0x2D {
                place += 2
                members.intersections.append(try setOperand())
                continue
            }
            if flags.isSets, peek() == 0x2D, peek(1) == 0x2D {
                place += 2
                members.subtractions.append(try setOperand())
                continue
            }
            if flags.isSets, take(0x5B) {
                let inner = try characterClass()
                members.tests.append { inner.contains($0) }
                continue
            }
            let low = try classAtom(&members)
            guard peek() == 0x2D, peek(1) != 0x5D, place + 1 < units.count, !(flags.isSets && peek(1) == 0x2D) else {
                if let low { members.ranges.append(low...low) }
                continue
            }
            place += 1
            let high = try classAtom(&members)
            guard let low, let high else {
                if flags.readsPoints { throw PatternFault(message: "Invalid character class") }
                members.ranges.append(0x2D...0x2D)
                if let single = low ?? high { members.ranges.append(single...single) }
                continue
            }
            guard low <= high else { throw PatternFault(message: "Range out of order in character class") }
            members.ranges.append(low...high)
        }
    }

    private mutating func setOperand() throws(PatternFault) -> PatternCode.Members {
        if take(0x5B) { return try characterClass() }
        var members = PatternCode.Members()
        if let point = try classAtom(&members) { members.ranges.append(point...point) }
        return members
    }

    /// One point of a class, or nil when a class escape was added to `members`.
    private mutating func classAtom(_ members: inout PatternCode.Members) throws(PatternFault) -> UInt32? {
        guard peek() == 0x5C else { return nextPoint() }
        place += 1
        guard !isEnd else { throw PatternFault(message: "\\ at end of pattern") }
        if peek() == 0x62 {
            place += 1
            return 8
        }
        if let inner = try classEscape() {
            members.tests.append { inner.contains($0) }
            return nil
        }
        return try characterEscape(inClass: true)
    }
}
