/// What is written about every function, variable and member of the registry.
///
/// Each text is cut into holders by `# holder Title`; below one, a line says
/// `names(parameters): type | one sentence`. A holder is a class of the registry or several
/// with commas between, `+kind` for n8n's methods of a kind of receiver, or `global`.
enum FunctionNotes {
    /// What one line says about members that belong together.
    struct Note {
        /// Names of the members.
        let names: [String]
        /// Parameters in parentheses; nil for a property.
        let parameters: String?
        /// Type of the value.
        let type: String
        /// One sentence.
        let sentence: String
    }

    /// Members of one holder, in the order in which people read them.
    struct Section {
        /// Class of the registry, `+kind` or `global`.
        let holder: String
        /// Heading for people.
        let title: String
        /// What is said about the members.
        var notes: [Note] = []
    }

    /// All sections: n8n's own first, then dates, then the language.
    static func sections() -> [Section] {
        (workflow + "\n" + dates + "\n" + language).split(separator: "\n").reduce(into: []) { sections, line in
            if line.hasPrefix("# ") {
                let words = line.dropFirst(2).split(separator: " ", maxSplits: 1)
                sections.append(Section(holder: String(words[0]), title: String(words.last ?? "")))
            } else if let note = note(line), !sections.isEmpty {
                sections[sections.count - 1].notes.append(note)
            }
        }
    }

    /// Reads a line; nil for one that is not in the form, which the guide's test then misses.
    private static func note(_ line: Substring) -> Note? {
        guard let bar = line.firstRange(of: " | ") else { return nil }
        let head = line[..<bar.lowerBound]
        let sentence = String(line[bar.upperBound...])
        let names: Substring
        let parameters: String?
        let type: Substring
        // A list of parameters may itself hold `: `, so the type begins after the last parenthesis.
        if let open = head.firstIndex(of: "("), let close = head.firstRange(of: "): ") {
            names = head[..<open]
            parameters = String(head[head.index(after: open)..<close.lowerBound])
            type = head[close.upperBound...]
        } else {
            guard let colon = head.firstRange(of: ": ") else { return nil }
            (names, parameters, type) = (head[..<colon.lowerBound], nil, head[colon.upperBound...])
        }
        return Note(
            names: names.split(separator: ",").map { String($0.drop { $0 == " " }) }, parameters: parameters,
            type: String(type), sentence: sentence)
    }
}
