/// Cuts HTML text into tags, text and comments; never fails, as browsers do not.
///
/// - Source: HTML Standard, 13.2.5 (https://html.spec.whatwg.org/multipage/parsing.html).
struct HTMLScanner {
    /// What the scanner met.
    enum Token {
        /// A start tag.
        case open(String, [(name: String, value: String)])
        /// An end tag.
        case close(String)
        /// Text, references replaced.
        case text(String)
        /// A comment.
        case comment(String)
        /// The document type.
        case doctype(String)
    }

    private let scalars: [Unicode.Scalar]
    private var place = 0

    /// A scanner at the start of a text.
    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
            scalars.append(scalar)
        }
        self.scalars = scalars.map { $0 == "\r" ? "\n" : $0 }
        if self.scalars.first == "\u{FEFF}" { place = 1 }
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        guard place < scalars.count else { return nil }
        if scalars[place] == "<", let token = markup() { return token }
        let start = place
        place += 1
        while place < scalars.count, scalars[place] != "<" { place += 1 }
        return .text(HTMLReference.decoded(scalars[start..<place]))
    }

    /// The raw text up to the end tag of an element; the end tag itself stays.
    mutating func raw(until name: String, decoding: Bool) -> String {
        let start = place
        while place < scalars.count {
            if scalars[place] == "<", at(place + 1) == "/", word(place + 2) == name { break }
            place += 1
        }
        return decoding ? HTMLReference.decoded(scalars[start..<place]) : Self.text(scalars[start..<place])
    }

    private mutating func markup() -> Token? {
        guard let next = at(place + 1) else { return nil }
        if Self.isLetter(next) {
            let name = word(place + 1)
            place += 1
            skipName()
            return .open(name, attributes())
        }
        if next == "/" {
            guard let letter = at(place + 2) else { return nil }
            if Self.isLetter(letter) {
                let name = word(place + 2)
                place += 2
                skipName()
                _ = attributes()
                return .close(name)
            }
            place += 2
            return .comment(skip(past: ">"))
        }
        if next == "?" {
            place += 1
            return .comment(skip(past: ">"))
        }
        guard next == "!" else { return nil }
        place += 2
        if at(place) == "-", at(place + 1) == "-" {
            place += 2
            if at(place) == ">" {
                place += 1
                return .comment("")
            }
            return .comment(skip(past: "-->"))
        }
        if word(place).hasPrefix("doctype") {
            place += 7
            let text = skip(past: ">").split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() }
            return .doctype(text ?? "")
        }
        return .comment(skip(past: ">"))
    }

    private mutating func attributes() -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        var seen: Set<String> = []
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar == ">" {
                place += 1
                break
            }
            if Self.isBlank(scalar) || scalar == "/" {
                place += 1
                continue
            }
            let start = place
            place += 1
            while let scalar = at(place), !Self.isBlank(scalar), scalar != "=", scalar != ">", scalar != "/" {
                place += 1
            }
            let name = Self.text(scalars[start..<place]).lowercased()
            skipBlanks()
            var value = ""
            if at(place) == "=" {
                place += 1
                skipBlanks()
                value = self.value()
            }
            if seen.insert(name).inserted { result.append((name, value)) }
        }
        return result
    }

    private mutating func value() -> String {
        guard let quote = at(place) else { return "" }
        if quote == "\"" || quote == "'" {
            let start = place + 1
            place = start
            while let scalar = at(place), scalar != quote { place += 1 }
            let text = HTMLReference.decoded(scalars[start..<place], inAttribute: true)
            place = min(place + 1, scalars.count)
            return text
        }
        let start = place
        while let scalar = at(place), !Self.isBlank(scalar), scalar != ">" { place += 1 }
        return HTMLReference.decoded(scalars[start..<place], inAttribute: true)
    }

    private mutating func skipName() {
        while let scalar = at(place), !Self.isBlank(scalar), scalar != "/", scalar != ">" { place += 1 }
    }

    private mutating func skipBlanks() {
        while let scalar = at(place), Self.isBlank(scalar) { place += 1 }
    }

    private mutating func skip(past mark: String) -> String {
        let start = place
        let mark = Array(mark.unicodeScalars)
        while place < scalars.count {
            if scalars[place...].starts(with: mark) {
                let text = Self.text(scalars[start..<place])
                place += mark.count
                return text
            }
            place += 1
        }
        return Self.text(scalars[start...])
    }

    /// The name that begins at a place, in small letters; a letter or nothing comes first.
    private func word(_ start: Int) -> String {
        var end = start
        while let scalar = at(end), !Self.isBlank(scalar), scalar != "/", scalar != ">" { end += 1 }
        return Self.text(scalars[min(start, end)..<end]).lowercased()
    }

    private func at(_ place: Int) -> Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Whether a scalar is a blank of HTML.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{C}" || scalar == "\r"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
    }
}
