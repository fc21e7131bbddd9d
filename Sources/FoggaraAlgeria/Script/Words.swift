/// A run of letters and digits in folded text.
struct Word {
    /// The folded letters and digits.
    let text: String
    /// Index of the first scalar in the folded text.
    let start: Int
    /// Index behind the last scalar.
    let end: Int
}

/// Cutting of folded text into words.
enum Words {
    /// Splits at everything that is neither letter nor digit.
    static func split(_ scalars: [UInt32]) -> [Word] {
        var words: [Word] = []
        var index = 0
        while index < scalars.count {
            guard Letters.isLetter(scalars[index]) || Letters.isDigit(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, Letters.isLetter(scalars[index]) || Letters.isDigit(scalars[index]) {
                index += 1
            }
            words.append(Word(text: text(scalars[start..<index]), start: start, end: index))
        }
        return words
    }

    /// The string of folded scalars.
    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        // Written byte by byte: views of scalars cost ten times as much.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for value in scalars {
            if value < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: value))
            } else if value < 0x800 {
                bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
            } else if let scalar = Unicode.Scalar(value) {
                bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A set of words written on lines, folded.
    static func set(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.fold(String($0)) })
    }
}
