extension ZoneRules {
    /// Reads a compiled time zone file of version 2 or later.
    ///
    /// The file holds its data twice, first with 32-bit times, then with 64-bit ones and the repeating rule as text; the
    /// first block is only stepped over.
    /// - Source: RFC 9636, section 3.
    init?(tzif bytes: [UInt8]) {
        guard let old = Header(bytes, at: 0), old.version >= UInt8(ascii: "2") else { return nil }
        guard let header = Header(bytes, at: Header.size + old.bodySize(timeSize: 4)) else { return nil }
        let body = Header.size + old.bodySize(timeSize: 4) + Header.size
        let end = body + header.bodySize(timeSize: 8)
        guard end <= bytes.count, header.typeCount > 0 else { return nil }

        let kinds = body + header.timeCount * 8
        let types = kinds + header.timeCount
        let names = types + header.typeCount * 6
        var periods: [Period] = []
        for index in 0..<header.typeCount {
            let start = types + index * 6
            let offset = Int(Int32(truncatingIfNeeded: Self.number(bytes, at: start, size: 4)))
            let nameStart = names + Int(bytes[start + 5])
            guard nameStart < names + header.nameSize else { return nil }
            let name = bytes[nameStart..<names + header.nameSize].prefix { $0 != 0 }
            periods.append(
                Period(
                    offset: UTCOffset(seconds: offset), isSummer: bytes[start + 4] != 0,
                    abbreviation: String(decoding: name, as: UTF8.self)))
        }
        var changes: [Change] = []
        changes.reserveCapacity(header.timeCount)
        for index in 0..<header.timeCount {
            let kind = Int(bytes[kinds + index])
            guard kind < periods.count else { return nil }
            changes.append(Change(second: Self.number(bytes, at: body + index * 8, size: 8), period: periods[kind]))
        }
        first = periods[0]
        self.changes = changes
        let footer = bytes[end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
        self.footer = footer.isEmpty ? nil : PosixZone(String(decoding: footer, as: UTF8.self))
        if !footer.isEmpty, self.footer == nil { return nil }
    }

    /// A signed number, most significant byte first.
    private static func number(_ bytes: [UInt8], at start: Int, size: Int) -> Int64 {
        var value: UInt64 = 0
        for byte in bytes[start..<start + size] { value = value << 8 | UInt64(byte) }
        return Int64(bitPattern: value)
    }

    /// The fixed part before each data block.
    private struct Header {
        static let size = 44

        let version: UInt8
        let utcCount: Int
        let standardCount: Int
        let leapCount: Int
        let timeCount: Int
        let typeCount: Int
        let nameSize: Int

        init?(_ bytes: [UInt8], at start: Int) {
            guard bytes.count >= start + Self.size, bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
                return nil
            }
            version = bytes[start + 4]
            let counts = (0..<6).map { Int(ZoneRules.number(bytes, at: start + 20 + $0 * 4, size: 4)) }
            // No real file comes near; a damaged one must not make the sums overflow.
            guard counts.allSatisfy({ $0 < 1 << 20 }) else { return nil }
            (utcCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
            (timeCount, typeCount, nameSize) = (counts[3], counts[4], counts[5])
        }

        func bodySize(timeSize: Int) -> Int {
            timeCount * (timeSize + 1) + typeCount * 6 + nameSize + leapCount * (timeSize + 4) + standardCount
                + utcCount
        }
    }
}
