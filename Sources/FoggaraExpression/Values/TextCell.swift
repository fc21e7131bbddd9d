/// The content of one text: Latin-1 bytes when every unit fits, else UTF-16 units, or a sum not yet written out.
enum TextCell: Sendable {
    case latin([UInt8])
    case wide([UInt16])
    /// Left and right handle, length, nesting.
    case rope(UInt32, UInt32, Int, Int)

    /// Number of UTF-16 units.
    var count: Int {
        switch self {
        case .latin(let bytes): bytes.count
        case .wide(let units): units.count
        case .rope(_, _, let count, _): count
        }
    }

    /// The narrowest cell of `units`.
    init(_ units: some Collection<UInt16>) {
        // One pass without branches finds out whether every unit fits.
        if units.reduce(0, |) < 0x100 {
            self = .latin(units.map { UInt8(truncatingIfNeeded: $0) })
        } else {
            self = .wide(Array(units))
        }
    }

    /// The narrowest cell of a Swift text.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        if bytes.reduce(0, |) < 0x80 { self = .latin(bytes) } else { self.init(Array(text.utf16)) }
    }

    /// Units of a cell that is no rope.
    var units: [UInt16] {
        switch self {
        case .latin(let bytes): bytes.map(UInt16.init)
        case .wide(let units): units
        case .rope: []
        }
    }

    /// Swift text of a cell that is no rope; lone surrogates become U+FFFD.
    var string: String {
        switch self {
        case .latin(let bytes):
            if bytes.reduce(0, |) < 0x80 { return String(decoding: bytes, as: UTF8.self) }
            return String(decoding: bytes.map(UInt16.init), as: UTF16.self)
        case .wide(let units): return String(decoding: units, as: UTF16.self)
        case .rope: return ""
        }
    }
}
