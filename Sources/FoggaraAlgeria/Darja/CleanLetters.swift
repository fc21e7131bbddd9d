/// Rules of ``DarjaClean`` for single scalars.
///
/// - Source: Unicode 15 names and decompositions; the list of emoji is that of the guide "Darja".
enum CleanLetters {
    /// An ASCII character: tabs are blanks, carriage returns line ends, back quotes apostrophes.
    static func ascii(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x0D: 0x0A
        case 0x09: 0x20
        case 0x60: 0x27
        default: value
        }
    }

    /// Whether a scalar is a combining mark that may be composed with the letter before it.
    static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x0300...0x0338, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8,
            0x06EA...0x06ED:
            true
        default: false
        }
    }

    /// Appends what becomes of a scalar outside ASCII.
    static func append(_ value: UInt32, _ start: Int32, _ end: Int32, to points: inout DarjaClean.Points) {
        switch value {
        case 0x0620...0x063F, 0x0641...0x065F, 0x00C0...0x024F: points.append(value, start, end)
        case 0x0660...0x0669: points.append(value - 0x0660 + 0x30, start, end)
        case 0x06F0...0x06F9: points.append(value - 0x06F0 + 0x30, start, end)
        case 0x060C, 0x066B: points.append(0x2C, start, end)
        case 0x066C: points.append(0x2E, start, end)
        case 0x066A: points.append(0x25, start, end)
        case 0x061B: points.append(0x3B, start, end)
        case 0x061F: points.append(0x3F, start, end)
        case 0x85, 0x2028, 0x2029: points.append(0x0A, start, end)
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: points.append(0x20, start, end)
        case 0xB4, 0x2018, 0x2019, 0x02BC, 0x02BF: points.append(0x27, start, end)
        case 0xAB, 0xBB, 0x201C...0x201F: points.append(0x22, start, end)
        case 0x2010...0x2015, 0x2212: points.append(0x2D, start, end)
        case 0xAD, 0x061C, 0x0640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: break
        case 0x1F3FB...0x1F3FF: break
        case 0xFB50...0xFBFF, 0xFE70...0xFEFC:
            for letter in LetterTables.presentationForms[value] ?? [value] { points.append(letter, start, end) }
        case 0xFC00...0xFDFF:
            for letter in ligatures[value] ?? [value] { points.append(letter, start, end) }
        case 0xFF01...0xFF5E: points.append(ascii(value - 0xFEE0), start, end)
        default:
            if value >= 0x2000, let tag = emoji[value] {
                for letter in tag { points.append(letter, start, end) }
            } else {
                points.append(value, start, end)
            }
        }
    }

    /// Emoji and its tag, blanks around it.
    private static let emoji: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [:]
        for line in PackedDarja.emoji.split(separator: "\n") {
            let fields = line.split(separator: "|")
            guard fields.count == 2 else { continue }
            let tag = " <e:\(fields[0])> ".unicodeScalars.map(\.value)
            for sign in fields[1].unicodeScalars { table[sign.value] = tag }
        }
        return table
    }()

    /// Arabic ligatures U+FC00–U+FDFF and the letters they are made of.
    private static let ligatures: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [:]
        for pair in PackedDarja.ligatures.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let sides = pair.split(separator: "=")
            guard sides.count == 2, let sign = UInt32(sides[0], radix: 16) else { continue }
            table[sign] = sides[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
        }
        return table
    }()
}
