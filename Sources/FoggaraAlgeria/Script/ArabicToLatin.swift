/// Arabic letters as Algerians type them in Latin ones.
///
/// - Source: French habits of Algerian writers; `7 9 3` for ح ق ع, `kh gh ch` for خ غ ش.
enum ArabicToLatin {
    /// A folded word of Arabic letters.
    static func word(_ word: ArraySlice<UInt32>) -> [UInt32] {
        var out: [UInt32] = []
        var consonants = 0
        var index = word.startIndex
        while index < word.endIndex {
            let letter = word[index]
            let isFirst = index == word.startIndex
            let next = index + 1 < word.endIndex ? word[index + 1] : 0
            index += 1
            if isFirst, letter == 0x627, next == 0x644, word.count > 4 {
                out += text("el")
                index += 1
                continue
            }
            if let vowel = vowel(letter, isGlide: isFirst || isVowel(out.last), isLast: next == 0, next: next) {
                out += vowel
                consonants = isVowel(out.last) ? 0 : consonants + 1
                continue
            }
            guard let sound = sounds[letter] else {
                out.append(letter)
                continue
            }
            // Three consonants in a row are hard to read: a short vowel goes before the last.
            if consonants >= 2 {
                out.append(0x65)
                consonants = 0
            }
            out += sound
            consonants += 1
        }
        return out
    }

    private static func isVowel(_ letter: UInt32?) -> Bool {
        guard let letter else { return false }
        return [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter)
    }

    /// Long vowels and glides by their neighbours; nil for consonants.
    private static func vowel(_ letter: UInt32, isGlide: Bool, isLast: Bool, next: UInt32) -> [UInt32]? {
        switch letter {
        case 0x627: return [0x61]
        case 0x647 where isLast && !isGlide: return [0x61]
        case 0x648: return isGlide ? [0x77] : text("ou")
        case 0x64A: return isGlide ? [0x79] : [0x69]
        default: return nil
        }
    }

    private static func text(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }

    private static let sounds: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [:]
        for pair in "بb تt ثt جdj ح7 خkh دd ذd رr زz سs شch صs ضd طt ظd ع3 غgh فf ق9 كk لl مm نn هh".split(
            separator: " ")
        {
            guard let letter = pair.unicodeScalars.first else { continue }
            table[letter.value] = pair.unicodeScalars.dropFirst().map(\.value)
        }
        return table
    }()
}
