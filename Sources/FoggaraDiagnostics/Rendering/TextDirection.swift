/// Which way scalars run, as far as printing beside left-to-right text needs it.
package enum TextDirection {
    /// U+2068 FIRST STRONG ISOLATE: what follows orders itself without moving its neighbours.
    package static let openIsolate: Unicode.Scalar = "\u{2068}"
    /// U+2069 POP DIRECTIONAL ISOLATE.
    package static let closeIsolate: Unicode.Scalar = "\u{2069}"

    /// Whether a scalar is a letter of a right-to-left script.
    ///
    /// - Source: Unicode 15.1, DerivedBidiClass.txt: the blocks of classes R and AL.
    package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200F:
            scalar.properties.generalCategory != .nonspacingMark && !(0x0660...0x066C).contains(scalar.value)
        default: false
        }
    }

    /// The text between isolates when it or the sentence around it runs from right to left, else the text itself.
    package static func isolated(_ text: String, in language: Language) -> String {
        let needsIsolate = language.isRightToLeft || text.unicodeScalars.contains(where: isRightToLeft)
        guard needsIsolate, !text.isEmpty else { return text }
        return "\(openIsolate)\(text)\(closeIsolate)"
    }

    /// What stands for a scalar that would move the cursor or turn the text around; the scalar itself otherwise.
    ///
    /// - Source: Unicode Standard Annex 9 (explicit formatting characters); Unicode block Control Pictures.
    package static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: "\u{FFFD}"
        default: scalar
        }
    }

    /// The text with every scalar made visible, for a terminal.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { visible($0) != $0 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(visible(scalar)) }
        return String(result)
    }
}
