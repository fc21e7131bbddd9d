/// The text of a parameter with several parts while it grows: UTF-8 as long as no part may hold half a surrogate pair.
struct JoinedText {
    private var bytes: [UInt8] = []
    /// UTF-16 units, from the first wide part on.
    private var units: [UInt16]?

    init() { bytes.reserveCapacity(64) }

    /// Adds a text of Swift.
    mutating func append(_ text: String) {
        if units != nil { units?.append(contentsOf: text.utf16) } else { bytes.append(contentsOf: text.utf8) }
    }

    /// Adds a text of the language, written out.
    mutating func append(_ cell: TextCell) {
        guard case .latin(let letters) = cell, units == nil else {
            var wide = units ?? Array(String(decoding: bytes, as: UTF8.self).utf16)
            wide.append(contentsOf: cell.units)
            units = wide
            return
        }
        if letters.reduce(0, |) < 0x80 {
            bytes.append(contentsOf: letters)
            return
        }
        for letter in letters {
            if letter < 0x80 {
                bytes.append(letter)
            } else {
                bytes.append(0xC0 | letter >> 6)
                bytes.append(0x80 | letter & 0x3F)
            }
        }
    }

    /// The whole; lone surrogates become U+FFFD.
    var string: String {
        if let units { return String(decoding: units, as: UTF16.self) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
