extension PatternParser {
    /// An escape outside of classes, after its backslash.
    mutating func escape() throws(PatternFault) -> Node {
        guard !isEnd else { throw PatternFault(message: "\\ at end of pattern") }
        let unit = peek()
        if unit >= 0x31, unit <= 0x39 {
            var end = place
            var value = 0
            while end < units.count, units[end] >= 0x30, units[end] <= 0x39, value < 100_000 {
                value = value * 10 + Int(units[end] - 0x30)
                end += 1
            }
            if value <= totalGroups {
                place = end
                return .back(value)
            }
            if flags.readsPoints { throw PatternFault(message: "Invalid escape") }
            if unit >= 0x38 { return .point(nextPoint()) }
            return .point(octal())
        }
        if unit == 0x6B, flags.readsPoints || hasNames {
            place += 1
            guard take(0x3C) else { throw PatternFault(message: "Invalid named reference") }
            let name = try groupName()
            references.append(name)
            return .backNamed(name)
        }
        if let members = try classEscape() { return .set(members) }
        return .point(try characterEscape(inClass: false))
    }

    private mutating func octal() -> UInt32 {
        var value: UInt32 = 0
        var count = 0
        while count < 3, peek() >= 0x30, peek() <= 0x37, value * 8 + UInt32(peek() - 0x30) <= 255 {
            value = value * 8 + UInt32(peek() - 0x30)
            place += 1
            count += 1
        }
        return value
    }

    /// `\d \w \s \p` and their opposites.
    mutating func classEscape() throws(PatternFault) -> PatternCode.Members? {
        var members = PatternCode.Members()
        switch peek() {
        case 0x64, 0x44: members.ranges = [0x30...0x39]
        case 0x77, 0x57:
            members.ranges = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
            if flags.readsPoints, flags.ignoresCase { members.ranges += [0x17F...0x17F, 0x212A...0x212A] }
        case 0x73, 0x53:
            members.tests = [{ $0 < 0x10000 && JSNumber.isBlank(UInt16($0)) }]
        case 0x70, 0x50:
            guard flags.readsPoints else { return nil }
            let isNegated = peek() == 0x50
            place += 1
            guard take(0x7B), let end = units[place...].firstIndex(of: 0x7D),
                let test = UnicodeProperty.test(String(decoding: units[place..<end], as: UTF16.self))
            else { throw PatternFault(message: "Invalid property name") }
            place = end + 1
            members.tests = [test]
            members.isNegated = isNegated
            return members
        default: return nil
        }
        members.isNegated = peek() < 0x60
        place += 1
        return members
    }

    /// The point of an escape after its backslash.
    mutating func characterEscape(inClass: Bool) throws(PatternFault) -> UInt32 {
        let unit = peek()
        switch unit {
        case 0x74: place += 1; return 9
        case 0x6E: place += 1; return 10
        case 0x76: place += 1; return 11
        case 0x66: place += 1; return 12
        case 0x72: place += 1; return 13
        case 0x30 where !(peek(1) >= 0x30 && peek(1) <= 0x39):
            place += 1
            return 0
        case 0x30...0x37 where !flags.readsPoints: return octal()
        case 0x63:
            let letter = peek(1) | 0x20
            if letter >= 0x61, letter <= 0x7A {
                place += 2
                return UInt32(letter & 31)
            }
            if flags.readsPoints { throw PatternFault(message: "Invalid unicode escape") }
            return 0x5C
        case 0x78:
            if place + 2 < units.count, let value = JSNumber.whole(units[place + 1...place + 2], 16) {
                place += 3
                return UInt32(value)
            }
        case 0x75:
            if let value = unicodeEscape() { return value }
        default: break
        }
        if flags.readsPoints {
            let allowed = Array("^$\\.*+?()[]{}|/".utf16) + (inClass ? [0x2D] : [])
            let setsAllowed = flags.isSets && inClass ? Array("&-!#%,:;<=>@`~".utf16) : []
            guard allowed.contains(unit) || setsAllowed.contains(unit) else {
                throw PatternFault(message: "Invalid escape")
            }
        }
        if hasNames, unit == 0x6B { throw PatternFault(message: "Invalid named reference") }
        return nextPoint()
    }

    private mutating func unicodeEscape() -> UInt32? {
        let start = place
        place += 1
        if flags.readsPoints, take(0x7B) {
            if let end = units[place...].firstIndex(of: 0x7D), let value = JSNumber.whole(units[place..<end], 16),
                value <= 0x10FFFF
            {
                place = end + 1
                return UInt32(value)
            }
        } else if place + 4 <= units.count, let value = JSNumber.whole(units[place..<place + 4], 16) {
            place += 4
            let high = UInt32(value)
            if flags.readsPoints, high & 0xFC00 == 0xD800, peek() == 0x5C, peek(1) == 0x75, place + 6 <= units.count,
                let low = JSNumber.whole(units[place + 2..<place + 6], 16), UInt32(low) & 0xFC00 == 0xDC00
            {
                place += 6
                return 0x10000 + ((high & 0x3FF) << 10 | UInt32(low) & 0x3FF)
            }
            return high
        }
        place = start
        return nil
    }
}
