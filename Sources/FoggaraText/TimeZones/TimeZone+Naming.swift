import FoggaraSystem

/// A zone name that gives no zone.
package struct TimeZoneError: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Code: String, Sendable {
        /// The database has no zone of that name.
        case unknown
        /// The zone's file is damaged or too old.
        case unreadable
    }

    /// What is wrong.
    package let code: Code
    /// The name as given.
    package let name: String

    /// Makes an error.
    package init(code: Code, name: String) {
        self.code = code
        self.name = name
    }
}

extension TimeZone {
    /// Where the zone database lies on Debian (package tzdata).
    private static let databaseDirectory = "/usr/share/zoneinfo"
    private static let loaded = Locked<[String: TimeZone]>([:])

    /// The zone of a name, read on first use and kept.
    ///
    /// - Shape: IANA names in any case (`Africa/Algiers`), `UTC`, `UTC+1`, `UTC-03:30`, `+01:00`.
    /// - Throws: ``TimeZoneError``.
    package init(named name: String) throws(TimeZoneError) {
        if let zone = Self.loaded.withLock({ $0[name] }) {
            self = zone
            return
        }
        let zone = try Self.load(name)
        // Kept under one spelling alone, so that the table cannot grow beyond the database.
        Self.loaded.withLock { $0[zone.name] = zone }
        self = zone
    }

    private static func load(_ name: String) throws(TimeZoneError) -> TimeZone {
        if let offset = fixedOffset(name) {
            return offset == .zero ? utc : TimeZone(name: "UTC\(offset)", fixed: offset)
        }
        guard let spelling = databaseSpelling(of: name) else { throw TimeZoneError(code: .unknown, name: name) }
        // Whatever keeps the file from being read, the name is what its user can change.
        guard let bytes = try? Files.read(databaseDirectory + "/" + spelling, limit: 1 << 20),  // refused below
            let rules = ZoneRules(tzif: bytes)
        else { throw TimeZoneError(code: .unreadable, name: name) }
        return TimeZone(name: spelling, rules: rules)
    }

    /// The name as the database spells it; nil when it has no such zone.
    private static func databaseSpelling(of name: String) -> String? {
        let segments = name.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...3).contains(segments.count), segments.allSatisfy(isPlainSegment) else { return nil }
        // Copies of the database with other leap second rules; not names of zones.
        if ["posix", "right"].contains(segments[0].lowercased()) { return nil }
        if isZone(name) { return name }
        var path = ""
        for segment in segments {
            let folder = path.isEmpty ? databaseDirectory : databaseDirectory + "/" + path
            guard let names = try? Files.names(in: folder),  // a folder that cannot be listed holds no zone
                let spelling = names.first(where: { $0.lowercased() == segment.lowercased() })
            else { return nil }
            path = path.isEmpty ? spelling : path + "/" + spelling
        }
        return isZone(path) ? path : nil
    }

    /// Whether the database holds a compiled zone under exactly that path; it also holds lists in plain text.
    private static func isZone(_ path: String) -> Bool {
        let file = databaseDirectory + "/" + path
        guard !path.contains("."), Files.exists(file), !Files.isDirectory(file) else { return false }
        return path != "leapseconds" && path != "localtime" && path != "posixrules"
    }

    private static func isPlainSegment(_ segment: Substring) -> Bool {
        !segment.isEmpty
            && segment.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// `UTC`, `utc+1`, `UTC-03:30`, `+01:00`; nil for anything else.
    private static func fixedOffset(_ name: String) -> UTCOffset? {
        var rest = Substring(name)
        let hasPrefix = rest.prefix(3).lowercased() == "utc"
        if hasPrefix { rest = rest.dropFirst(3) }
        if rest.isEmpty { return hasPrefix ? .zero : nil }
        let sign: Int
        switch rest.removeFirst() {
        case "+": sign = 1
        case "-": sign = -1
        default: return nil
        }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { part in
            (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        }
        guard isNumeric, let hours = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
        var minutes = 0
        if parts.count == 2 {
            guard parts[1].utf8.count == 2, let value = Int(parts[1]) else { return nil }
            minutes = value
        } else if !hasPrefix {
            return nil
        }
        guard hours <= 23, minutes <= 59 else { return nil }
        return UTCOffset(seconds: sign * (hours * 3600 + minutes * 60))
    }
}
