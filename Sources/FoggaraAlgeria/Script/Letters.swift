/// Classes of folded scalars.
enum Letters {
    /// Whether a folded scalar is an ASCII digit.
    static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

    /// Whether a folded scalar is a letter of the Latin or Arabic script.
    static func isLetter(_ value: UInt32) -> Bool {
        (value >= 0x61 && value <= 0x7A) || isArabic(value)
            || (value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7)
    }

    /// Whether a folded scalar is an Arabic letter.
    static func isArabic(_ value: UInt32) -> Bool { value >= 0x0620 && value <= 0x06D5 && value != 0x0640 }

    /// Whether a letter is one of `ا و ي`, which writers double without meaning.
    static func isArabicSemivowel(_ value: UInt32) -> Bool { value == 0x0627 || value == 0x0648 || value == 0x064A }
}
