/// The consonants of a word, the same for both scripts.
///
/// Vowels, glides and hamza are dropped, letters of one sound share a sign, doubles and a final h vanish.
/// - Shape: `ch7al` and `شحال` are `Chl`.
enum SoundKey {
    /// Appends the key of folded letters to a buffer that is emptied first.
    static func key(_ word: ArraySlice<UInt32>, into key: inout [UInt32]) {
        key.removeAll(keepingCapacity: true)
        var index = word.startIndex
        while index < word.endIndex {
            let letter = word[index]
            let next = index + 1 < word.endIndex ? word[index + 1] : 0
            if let pair = pair(letter, next) {
                put(pair, into: &key)
                index += 2
                continue
            }
            index += 1
            if letter == 0x78 {
                put(0x6B, into: &key)
                put(0x73, into: &key)
            } else {
                put(letter < 0x700 ? table[Int(letter)] : letter, into: &key)
            }
        }
        if key.last == 0x68 { key.removeLast() }
    }

    private static func put(_ sound: UInt32, into key: inout [UInt32]) {
        if sound != 0, key.last != sound { key.append(sound) }
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch (first, second) {
        case (0x6B, 0x68), (0x37, 0x27): 0x78
        case (0x67, 0x68), (0x33, 0x27): 0x47
        case (0x63, 0x68), (0x73, 0x68): 0x43
        case (0x64, 0x6A): 0x6A
        case (0x74, 0x68): 0x74
        case (0x64, 0x68), (0x39, 0x27): 0x64
        case (0x70, 0x68): 0x66
        default: nil
        }
    }

    private static let table: [UInt32] = {
        var table = (0..<0x700).map { UInt32($0) }
        let sounds = [
            "x": "5خ", "G": "8غ", "C": "ش", "j": "jج", "t": "t6تثط", "d": "dدذضظ", "h": "7hحه", "k": "9qkgقك",
            "s": "csسص", "f": "vfف", "b": "pbب", "3": "3ع", "l": "ل", "m": "م", "n": "ن", "r": "ر", "z": "ز",
        ]
        for (sound, letters) in sounds {
            for letter in letters.unicodeScalars { table[Int(letter.value)] = sound.unicodeScalars.first?.value ?? 0 }
        }
        for letter in "aeiouyw2'اوي".unicodeScalars { table[Int(letter.value)] = 0 }
        return table
    }()
}
