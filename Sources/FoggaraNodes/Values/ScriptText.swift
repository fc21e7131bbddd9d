/// Looks into texts unit by unit, as JavaScript does; Swift would take composed and decomposed accents for one.
package enum ScriptText {
    /// Whether both hold the same units.
    package static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    /// Whether `part` occurs in `text`.
    package static func contains(_ text: String, _ part: String) -> Bool {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        guard let first = wanted.first else { return true }
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { place in
            bytes[place] == first && bytes[place..<(place + wanted.count)].elementsEqual(wanted)
        }
    }

    /// Whether `text` begins with `part`.
    package static func starts(_ text: String, _ part: String) -> Bool { text.utf8.starts(with: part.utf8) }

    /// Whether `text` ends with `part`.
    package static func ends(_ text: String, _ part: String) -> Bool {
        text.utf8.reversed().starts(with: part.utf8.reversed())
    }

    /// Whether a condition's operation on where `part` stands in `text` holds; nil for any other operation.
    package static func holds(_ operation: String, _ text: String, _ part: String) -> Bool? {
        switch operation {
        case "contains": contains(text, part)
        case "notContains": !contains(text, part)
        case "startsWith": starts(text, part)
        case "notStartsWith": !starts(text, part)
        case "endsWith": ends(text, part)
        case "notEndsWith": !ends(text, part)
        default: nil
        }
    }
}
