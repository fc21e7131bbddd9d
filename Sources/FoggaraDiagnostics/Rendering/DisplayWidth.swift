/// How many columns of a terminal a text takes.
package enum DisplayWidth {
    /// Columns of a whole text.
    package static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Columns of what a reader sees as one character: 0, 1 or 2.
    package static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        // A flag, or a sign that its variation selector turns into a picture.
        if scalars.count > 1, isRegionalIndicator(first) || scalars.contains("\u{FE0F}") { return 2 }
        for scalar in scalars {
            let columns = columns(of: scalar)
            if columns > 0 { return columns }
        }
        return 0
    }

    /// Columns of one scalar by itself.
    package static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xAD || (value >= 0x20 && !(0x7F...0x9F).contains(value)) ? 1 : 0 }
        if wide.contains(where: { $0.contains(value) }) || scalar.properties.isEmojiPresentation { return 2 }
        if (0x1160...0x11FF).contains(value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: return 1
        }
    }

    private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    /// Blocks whose characters are wide or full-width.
    ///
    /// - Source: Unicode 15.1, EastAsianWidth.txt (W and F), blocks joined where what lies between is unassigned;
    ///   pictures are found by their emoji presentation.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18CFF, 0x18D00...0x18D08, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
