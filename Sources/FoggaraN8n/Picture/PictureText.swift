import FoggaraDiagnostics

/// Texts as a picture shows them: cut into lines, escaped for XML, and told which way they run.
enum PictureText {
    /// The text in at most `lines` lines of about `columns` characters; what does not fit ends with `…`.
    static func lines(_ text: String, columns: Int, lines: Int) -> [String] {
        var result: [String] = []
        var rest = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
        while !rest.isEmpty, result.count < lines {
            var line = rest.removeFirst()
            if line.count > columns {
                // A word longer than a line goes on in the next one.
                rest.insert(String(line.dropFirst(columns)), at: rest.startIndex)
                line = String(line.prefix(columns))
            }
            while let next = rest.first, line.count + 1 + next.count <= columns {
                line += " " + next
                rest.removeFirst()
            }
            result.append(line)
        }
        if !rest.isEmpty, let last = result.popLast() { result.append(last.prefix(columns - 1) + "…") }
        return result
    }

    /// The text for XML; characters that XML 1.0 does not know are left out.
    ///
    /// - Source: XML 1.0, section 2.2 (characters) and 2.4 (markup).
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n", "\r": result.append(" ")
            default:
                let isKnown = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                if isKnown { result.append(TextDirection.visible(scalar)) }
            }
        }
        return String(result)
    }

    /// Whether the first letter of the text belongs to a script that runs from right to left.
    ///
    /// - Source: Unicode Standard Annex 9, rules P2 and P3.
    static func isRightToLeft(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if TextDirection.isRightToLeft(scalar) { return true }
            if scalar.properties.isAlphabetic { return false }
        }
        return false
    }
}
