/// A property key: an array index, a name by its atom, or a symbol.
struct PropertyKey: Hashable, Sendable {
    /// Below 2^32 an index; bit 32 marks an atom, bit 33 a symbol.
    let raw: UInt64

    /// The key of a list element.
    static func index(_ value: UInt32) -> PropertyKey { PropertyKey(raw: UInt64(value)) }
    /// The key of a name.
    static func atom(_ id: UInt32) -> PropertyKey { PropertyKey(raw: 1 << 32 | UInt64(id)) }
    /// The key of a symbol.
    static func symbol(_ id: UInt32) -> PropertyKey { PropertyKey(raw: 1 << 33 | UInt64(id)) }

    /// The index, when it is one.
    var index: UInt32? { raw < 1 << 32 ? UInt32(raw) : nil }
    /// The number of the name, when it is one.
    var atom: UInt32? { raw & 1 << 32 != 0 ? UInt32(truncatingIfNeeded: raw) : nil }
    /// The number of the symbol, when it is one.
    var symbol: UInt32? { raw & 1 << 33 != 0 ? UInt32(truncatingIfNeeded: raw) : nil }

    /// The index that canonical digits name; nil for other texts.
    static func canonicalIndex(_ units: some Collection<UInt16>) -> UInt32? {
        guard let first = units.first, units.count <= 10, first >= 0x30, first <= 0x39 else { return nil }
        if first == 0x30 { return units.count == 1 ? 0 : nil }
        var value: UInt64 = 0
        for unit in units {
            guard unit >= 0x30, unit <= 0x39 else { return nil }
            value = value * 10 + UInt64(unit - 0x30)
        }
        return value < 0xFFFF_FFFF ? UInt32(value) : nil
    }
}

/// A table of names: identifiers of the registry first, those of a program or an evaluation after.
struct AtomTable: Sendable {
    /// Identifier of the first name of this table.
    let base: UInt32
    private(set) var names: [[UInt16]] = []
    private(set) var strings: [String] = []
    private var ids: [[UInt16]: UInt32] = [:]
    /// Units of the longest name, so that longer ones need no look.
    private var longest = -1

    init(base: UInt32) { self.base = base }

    /// A table that will hold about `capacity` names, so that it need not grow.
    init(base: UInt32, capacity: Int) {
        self.base = base
        names.reserveCapacity(capacity)
        strings.reserveCapacity(capacity)
        ids.reserveCapacity(capacity)
    }

    /// Identifier after the last.
    var end: UInt32 { base + UInt32(names.count) }

    /// Number of a name; nil when it is not in the table.
    func find(_ units: [UInt16]) -> UInt32? { units.count > longest ? nil : ids[units] }

    /// Number of a name, added when it is new.
    mutating func add(_ units: [UInt16]) -> UInt32 {
        find(units) ?? add(units, String(decoding: units, as: UTF16.self))
    }

    /// Adds a name that is known as text, which saves decoding it.
    mutating func add(_ name: String) -> UInt32 {
        let units = Array(name.utf16)
        return find(units) ?? add(units, name)
    }

    private mutating func add(_ units: [UInt16], _ name: String) -> UInt32 {
        let id = end
        longest = max(longest, units.count)
        names.append(units)
        strings.append(name)
        ids[units] = id
        return id
    }

    /// UTF-16 units of a name.
    func units(_ id: UInt32) -> [UInt16] { names[Int(id - base)] }
    /// A name as a text of Swift.
    func string(_ id: UInt32) -> String { strings[Int(id - base)] }
}
