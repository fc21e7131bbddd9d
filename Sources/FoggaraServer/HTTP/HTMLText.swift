/// Text inside HTML.
enum HTMLText {
    /// The text with everything escaped that means something in HTML, control characters left out.
    static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for character in text.unicodeScalars {
            switch character {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\n", "\t": result.append(character)
            default: if character.value >= 0x20, character.value != 0x7F { result.append(character) }
            }
        }
        return String(result)
    }

    /// The longest beginning of escaped text that has at most so many bytes, cut between characters.
    static func prefix(_ escaped: String, bytes limit: Int) -> String {
        if escaped.utf8.count <= limit { return escaped }
        var end = escaped.startIndex
        var count = 0
        for index in escaped.indices {
            count += String(escaped[index]).utf8.count
            if count > limit { break }
            end = escaped.index(after: index)
        }
        let kept = escaped[..<end]
        // An escape that was cut in two goes as a whole.
        guard let start = kept.lastIndex(of: "&"), !kept[start...].contains(";") else { return String(kept) }
        return String(kept[..<start])
    }
}
