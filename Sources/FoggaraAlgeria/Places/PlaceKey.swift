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
        out.reserveCapacity(letters.count)
        var index = 0
        while index < letters.count {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let third = index + 2 < letters.count ? letters[index + 2] : 0
            var (sound, used) = consonant(letters[index], next, third)
            if sound == Sound.u {
                while index + used < letters.count, Sound.roundings.contains(letters[index + used]) { used += 1 }
            }
            if sound != 0, out.last != sound { out.append(sound) }
            index += used
        }
        if out.count > 3, out.last == Sound.a { out.removeLast() }
        return out
    }

    /// The sound of a letter before two others, zero for none, and how many letters it takes.
    private static func consonant(_ letter: UInt32, _ next: UInt32, _ third: UInt32) -> (sound: UInt32, used: Int) {
        let isHushed = next == Sound.h
        switch letter {
        case 0x33: return (Sound.a, 1)  // 3
        case 0x32, 0x37, Sound.h: return (0, 1)  // 2 7 h
        case 0x35: return (0x78, 1)  // 5 as kh
        case 0x38: return (0x67, 1)  // 8 as gh
        case 0x39, 0x71: return (0x6B, 1)  // 9 q
        case 0x36: return (0x74, 1)  // 6 as t
        case 0x6B: return isHushed ? (0x78, 2) : (0x6B, 1)  // k, kh
        case 0x63: return isHushed ? (0x24, 2) : (Sound.fronts.contains(next) ? 0x73 : 0x6B, 1)  // c, ch
        case 0x73: return isHushed ? (0x24, 2) : (0x73, 1)  // s, sh
        case 0x64: return next == 0x6A ? (0x6A, 2) : (0x64, isHushed ? 2 : 1)  // d, dj, dh
        case 0x67: return (0x67, isHushed || (next == 0x75 && Sound.vowels.contains(third)) ? 2 : 1)  // g, gh, gu
        case 0x70: return isHushed ? (0x66, 2) : (0x62, 1)  // p, ph
        case 0x74: return (0x74, isHushed ? 2 : 1)  // t, th
        case 0x6F, Sound.u, 0x77: return (Sound.u, 1)  // o u w
        case Sound.i, Sound.y: return (Sound.i, 1)
        case Sound.a, 0x65: return next == Sound.i || next == Sound.y ? (Sound.i, 2) : (Sound.a, 1)  // a e, ai ay
        default: return (letter, 1)
        }
    }

    /// ASCII values that the rules above name.
    private enum Sound {
        static let a: UInt32 = 0x61
        static let h: UInt32 = 0x68
        static let i: UInt32 = 0x69
        static let u: UInt32 = 0x75
        static let y: UInt32 = 0x79
        static let fronts: [UInt32] = [0x65, 0x69, 0x79]
        static let vowels: [UInt32] = [0x65, 0x69, 0x61, 0x6F]
        static let roundings: [UInt32] = [0x6F, 0x75, 0x77, 0x68]
    }

    /// Whether two keys differ by at most `limit` insertions, deletions, replacements or swapped neighbours.
    static func isNear(_ left: [UInt32], _ range: Range<Int>, _ right: [UInt32], limit: Int) -> Bool {
        isNear(left, range, right, right.indices, limit: limit)
    }

    /// What is alike at both ends costs nothing; the first difference is mended in every way, limits are one or two.
    private static func isNear(
        _ left: [UInt32], _ leftRange: Range<Int>, _ right: [UInt32], _ rightRange: Range<Int>, limit: Int
    ) -> Bool {
        guard abs(leftRange.count - rightRange.count) <= limit else { return false }
        var (from, end) = (leftRange.lowerBound, leftRange.upperBound)
        var (other, otherEnd) = (rightRange.lowerBound, rightRange.upperBound)
        while from < end, other < otherEnd, left[from] == right[other] {
            from += 1
            other += 1
        }
        while from < end, other < otherEnd, left[end - 1] == right[otherEnd - 1] {
            end -= 1
            otherEnd -= 1
        }
        if from == end || other == otherEnd { return max(end - from, otherEnd - other) <= limit }
        guard limit > 0 else { return false }
        if isNear(left, (from + 1)..<end, right, (other + 1)..<otherEnd, limit: limit - 1)
            || isNear(left, (from + 1)..<end, right, other..<otherEnd, limit: limit - 1)
            || isNear(left, from..<end, right, (other + 1)..<otherEnd, limit: limit - 1)
        {
            return true
        }
        guard end - from > 1, otherEnd - other > 1 else { return false }
        return left[from + 1] == right[other] && right[other + 1] == left[from]
            && isNear(left, (from + 2)..<end, right, (other + 2)..<otherEnd, limit: limit - 1)
    }
}
