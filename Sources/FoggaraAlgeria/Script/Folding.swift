/// Reduction of the three scripts that customers write to one form fit for comparing.
///
/// Plan: each scalar is dropped, kept or replaced on its own (`append`), then runs of three or more equal letters
/// shrink to one and a doubled Arabic `ا و ي` to one. Digits are never touched by the run rule.
/// - Guarantees: `fold(fold(x)) == fold(x)`; no locale is read.
/// - Source: Unicode 15 character names; the letter merges are Maghrebi writing habits (`ى` for `ي`, `ڨ گ` for `ق`).
package enum Folding {
    /// Folds text: lower case, no accents, ASCII digits, one form for each Arabic letter, no invisible characters.
    package static func fold(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        out.append(contentsOf: scalars(text).compactMap { Unicode.Scalar($0) })
        return String(out)
    }

    /// Folds text and returns the scalar values, for scanners.
    static func scalars(_ text: String) -> [UInt32] {
        var mapped: [UInt32] = []
        mapped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar.value, to: &mapped) }
        return shrinkRuns(mapped)
    }

    /// Appends the folded form of one scalar: nothing, one scalar or several.
    static func append(_ value: UInt32, to out: inout [UInt32]) {
        switch value {
        case 0x41...0x5A: out.append(value + 32)
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: out.append(0x0A)
        case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: out.append(0x20)
        case 0x60, 0xB4, 0x2018, 0x2019, 0x02BC, 0x02BF: out.append(0x27)
        case 0...0x7F: out.append(value)
        case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
        case 0x0300...0x036F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: break
        case 0xB2: out.append(0x32)
        case 0xB3: out.append(0x33)
        case 0xAB, 0xBB, 0x201C...0x201F: out.append(0x22)
        case 0x2010...0x2015, 0x2212: out.append(0x2D)
        case 0xC0...0x024F, 0x0250...0x02AF, 0x1E00...0x1EFF: appendLatin(value, to: &out)
        case 0x0600...0x06FF, 0x0750...0x077F: appendArabic(value, to: &out)
        case 0xFB50...0xFBFF, 0xFE70...0xFEFC: appendPresentationForm(value, to: &out)
        case 0xFF01...0xFF5E: append(value - 0xFEE0, to: &out)
        case 0x1D7CE...0x1D7FF: out.append(0x30 + (value - 0x1D7CE) % 10)
        default: out.append(value)
        }
    }

    private static func appendLatin(_ value: UInt32, to out: inout [UInt32]) {
        if let base = LetterTables.latin[value] {
            out.append(contentsOf: base)
        } else {
            out.append(value)
        }
    }

    private static func appendArabic(_ value: UInt32, to out: inout [UInt32]) {
        switch value {
        case 0x0660...0x0669: out.append(value - 0x0660 + 0x30)
        case 0x06F0...0x06F9: out.append(value - 0x06F0 + 0x30)
        case 0x0640, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED: break
        case 0x0621: break
        default: out.append(LetterTables.arabic[value] ?? value)
        }
    }

    private static func appendPresentationForm(_ value: UInt32, to out: inout [UInt32]) {
        guard let letters = LetterTables.presentationForms[value] else {
            out.append(value)
            return
        }
        for letter in letters { appendArabic(letter, to: &out) }
    }

    private static func shrinkRuns(_ mapped: [UInt32]) -> [UInt32] {
        var out: [UInt32] = []
        out.reserveCapacity(mapped.count)
        var index = 0
        while index < mapped.count {
            let value = mapped[index]
            var end = index + 1
            while end < mapped.count, mapped[end] == value { end += 1 }
            let isLong = Letters.isArabicSemivowel(value) ? end - index >= 2 : end - index >= 3
            let kept = isLong && Letters.isLetter(value) ? 1 : end - index
            for _ in 0..<kept { out.append(value) }
            index = end
        }
        return out
    }
}
