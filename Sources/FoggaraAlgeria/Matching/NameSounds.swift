/// The sounds of a folded word.
enum NameSounds {
    private static let vowels = Set("aeiouwy23".unicodeScalars.map(\.value))

    /// The consonants of a word, `a` for a vowel at its beginning.
    static func sounds(_ letters: [UInt32]) -> [UInt8] {
        guard let first = letters.first else { return [] }
        return Letters.isArabic(first) ? arabic(withoutArticle(letters)) : latin(withoutLatinArticle(letters))
    }

    /// Drops the article at the beginning and behind `عبد`.
    private static func withoutArticle(_ letters: [UInt32]) -> [UInt32] {
        let article: [UInt32] = [0x627, 0x644]
        let slave: [UInt32] = [0x639, 0x628, 0x62F]
        if letters.starts(with: slave + article) { return slave + letters.dropFirst(5) }
        return letters.starts(with: article) && letters.count >= 5 ? Array(letters.dropFirst(2)) : letters
    }

    /// Drops `el` of `elhadi` and of `abdelkader`.
    private static func withoutLatinArticle(_ letters: [UInt32]) -> [UInt32] {
        let isVowel: (Int) -> Bool = { $0 < letters.count && vowels.contains(letters[$0]) }
        if letters.starts(with: [0x61, 0x62, 0x64]), letters.count >= 6 {  // abd
            let place = isVowel(3) ? 4 : 3
            if letters[place] == 0x6C { return Array(letters[..<3] + letters[(place + 1)...]) }
            return letters
        }
        let isArticle = letters.starts(with: [0x65, 0x6C]) && letters.count >= 5 && !isVowel(2)
        return isArticle ? Array(letters.dropFirst(2)) : letters
    }

    private static func arabic(_ letters: [UInt32]) -> [UInt8] {
        var out = Out()
        for (index, letter) in letters.enumerated() {
            let isLast = index == letters.count - 1
            if letter == 0x647 || letter == 0x62D {
                out.add(isLast && index > 0 ? nil : UInt8(ascii: "h"), isFirst: index == 0)
            } else {
                out.add(arabicSounds[letter], isFirst: index == 0)
            }
        }
        return out.sounds
    }

    private static let arabicSounds: [UInt32: UInt8] = {
        var table: [UInt32: UInt8] = [:]
        for (sound, letters) in [
            ("b", "ب"), ("t", "تطث"), ("j", "ج"), ("x", "خ"), ("d", "دذضظ"), ("r", "ر"), ("z", "ز"), ("s", "سص"),
            ("c", "ش"), ("g", "غ"), ("f", "ف"), ("k", "قك"), ("l", "ل"), ("m", "م"), ("n", "ن"),
        ] {
            for letter in letters.unicodeScalars { table[letter.value] = sound.utf8.first }
        }
        return table
    }()

    private static func latin(_ letters: [UInt32]) -> [UInt8] {
        var out = Out()
        var index = 0
        while index < letters.count {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let (sound, used) = sound(letters[index], next, isLast: index == letters.count - 1 && index > 0)
            out.add(sound, isFirst: index == 0)
            index += used
        }
        return out.sounds
    }

    /// The sound of a Latin or Arabizi letter before another, nil for a vowel, and how many letters it takes.
    private static func sound(_ letter: UInt32, _ next: UInt32, isLast: Bool) -> (UInt8?, Int) {
        let isHushed = next == 0x68
        switch Unicode.Scalar(letter) {
        case "k" where isHushed, "5" where isHushed: return (UInt8(ascii: "x"), 2)
        case "g" where isHushed: return (UInt8(ascii: "g"), 2)
        case "c" where isHushed, "s" where isHushed: return (UInt8(ascii: "c"), 2)
        case "t" where isHushed: return (UInt8(ascii: "t"), 2)
        case "d" where isHushed: return (UInt8(ascii: "d"), 2)
        case "p" where isHushed: return (UInt8(ascii: "f"), 2)
        case "d" where next == 0x6A: return (UInt8(ascii: "j"), 2)
        case "5": return (UInt8(ascii: "x"), 1)
        case "6": return (UInt8(ascii: "t"), 1)
        case "7": return (UInt8(ascii: "h"), 1)
        case "8": return (UInt8(ascii: "g"), 1)
        case "9", "q", "g", "x": return (UInt8(ascii: "k"), 1)
        case "c": return (next == 0x65 || next == 0x69 || next == 0x79 ? UInt8(ascii: "s") : UInt8(ascii: "k"), 1)
        case "h": return (isLast ? nil : UInt8(ascii: "h"), 1)
        case "v": return (UInt8(ascii: "f"), 1)
        case "p": return (UInt8(ascii: "b"), 1)
        case "b", "d", "f", "j", "k", "l", "m", "n", "r", "s", "t", "z": return (UInt8(letter), 1)
        default: return (nil, 1)
        }
    }

    private struct Out {
        var sounds: [UInt8] = []
        var isTwiceDued = false

        /// Adds a sound unless it doubles the one right before it; nil is a vowel.
        mutating func add(_ sound: UInt8?, isFirst: Bool) {
            guard let sound else {
                if isFirst { sounds.append(UInt8(ascii: "a")) }
                isTwiceDued = false
                return
            }
            if !(isTwiceDued && sounds.last == sound) { sounds.append(sound) }
            isTwiceDued = true
        }
    }
}
