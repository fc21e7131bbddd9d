/// Keys under which places are looked up.
///
/// Plan: the first key is the folded words joined without blanks, so that `bou saada`, `bou-saada` and `bousaada` meet.
/// The second is how the name sounds to French-trained writers: Arabizi digits become letters, digraphs one letter,
/// vowels few, doubled letters single; `3annaba`, `annabah` and `Anaba` meet there.
enum PlaceKey {
    /// The sound of a joined key; Arabic keys merge the letters that Darja spelling mixes.
    static func sound(_ key: String) -> String {
        let letters = Array(key.unicodeScalars.map(\.value))
        guard let first = letters.first else { return "" }
        return Words.text((Letters.isArabic(first) ? arabicSound(letters) : latinSound(letters))[...])
    }

    private static func arabicSound(_ letters: [UInt32]) -> [UInt32] {
        var out: [UInt32] = []
        for letter in letters {
            let merged: UInt32
            switch letter {
            case 0x062B: merged = 0x062A  // ث → ت
            case 0x0630: merged = 0x062F  // ذ → د
            case 0x0638: merged = 0x0636  // ظ → ض
            case 0x0637: merged = 0x062A  // ط → ت
            case 0x0635: merged = 0x0633  // ص → س
            default: merged = letter
            }
            if out.last != merged { out.append(merged) }
        }
        // A final ا or ه is the same sound.
        if out.count > 3, let last = out.last, last == 0x0627 || last == 0x0647 { out.removeLast() }
        return out
    }

    private static func latinSound(_ letters: [UInt32]) -> [UInt32] {
        var out: [UInt32] = []
        func put(_ letter: Character) {
            for scalar in letter.unicodeScalars where out.last != scalar.value { out.append(scalar.value) }
        }
        func at(_ index: Int) -> Character {
            guard index >= 0, index < letters.count, let scalar = Unicode.Scalar(letters[index]) else { return " " }
            return Character(scalar)
        }
        var index = 0
        while index < letters.count {
            let letter = at(index)
            let next = at(index + 1)
            var used = 1
            switch letter {
            case "3": put("a")
            case "2": break
            case "7", "h": break
            case "5": put("x")
            case "8": put("g")
            case "9", "q": put("k")
            case "6": put("t")
            case "k":
                if next == "h" { put("x"); used = 2 } else { put("k") }
            case "c":
                if next == "h" { put("$"); used = 2 } else { put("eiy".contains(next) ? "s" : "k") }
            case "s":
                if next == "h" { put("$"); used = 2 } else { put("s") }
            case "d":
                if next == "j" { put("j"); used = 2 } else if next == "h" { put("d"); used = 2 } else { put("d") }
            case "g":
                if next == "h" {
                    put("g"); used = 2
                } else if next == "u", "eiao".contains(at(index + 2)) {
                    put("g")
                    used = 2
                } else {
                    put("g")
                }
            case "p":
                if next == "h" { put("f"); used = 2 } else { put("b") }
            case "t":
                if next == "h" { used = 2 }
                put("t")
            case "o", "u", "w":
                put("u")
                while "ouwh".contains(at(index + used)) { used += 1 }
            case "i", "y":
                put("i")
            case "a", "e":
                if next == "i" || next == "y" { put("i"); used = 2 } else { put("a") }
            default: put(letter)
            }
            index += used
        }
        if out.count > 3, out.last == 0x61 { out.removeLast() }
        return out
    }

    /// Whether two keys differ by at most `limit` insertions, deletions, replacements or swapped neighbours.
    static func isNear(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Bool {
        guard abs(left.count - right.count) <= limit else { return false }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            var best = row + 1
            for column in 0..<right.count {
                var cost = min(previous[column + 1] + 1, current[column] + 1)
                cost = min(cost, previous[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
                best = min(best, cost)
            }
            if best > limit { return false }
            before = previous
            previous = current
        }
        return (previous.last ?? 0) <= limit
    }
}
