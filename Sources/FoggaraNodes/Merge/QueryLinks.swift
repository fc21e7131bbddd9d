import FoggaraJSON
import FoggaraWorkflow

/// Lets a query tell which items each of its rows was read from.
///
/// Plan: the numbers of the rows of every table after FROM and JOIN are asked for beside what the query asks for. That is
/// possible only where a row of the result is a row of the tables: without groups, unions and sums.
struct QueryLinks {
    private static let prefix = "foggara row "
    private static let reducers: Set<String> = [
        "group", "distinct", "union", "intersect", "except", "having", "count", "sum", "avg", "min", "max", "total",
        "group_concat", "aggr", "first", "last", "array",
    ]
    private static let joiners: Set<String> = ["from", "join"]
    private static let notNames: Set<String> = [
        "on", "where", "join", "left", "right", "inner", "outer", "cross", "full", "natural", "order", "limit", "using",
        "group", "having", "union", "offset",
    ]

    /// The query that tells it; nil where it cannot.
    private(set) var linkedQuery: String?
    private var tables: [(input: Int, name: String)] = []

    /// Reads a query over tables `input1` to `input<inputs>`.
    init(_ query: String, inputs: Int) {
        let words = Self.words(query)
        guard let first = words.first, first.text.lowercased() == "select",
            !words.contains(where: { Self.reducers.contains($0.text.lowercased()) && !$0.isQuoted }),
            words.count(where: { $0.text.lowercased() == "select" && !$0.isQuoted }) == 1
        else { return }
        for (place, word) in words.enumerated() {
            guard let input = Self.input(word.text), input <= inputs, place > 0 else { continue }
            let before = words[place - 1].text.lowercased()
            guard Self.joiners.contains(before) || before == "," else { continue }
            var next = place + 1
            if next < words.count, words[next].text.lowercased() == "as" { next += 1 }
            var name = word.text
            if next < words.count, words[next].isName, !Self.notNames.contains(words[next].text.lowercased()) {
                name = words[next].text
            }
            tables.append((input - 1, name))
        }
        if tables.isEmpty { return }
        let columns = tables.enumerated().map { "\"\($1.name)\".rowid AS \"\(Self.prefix)\($0)\"" }
        let rest = query[first.end...]
        linkedQuery = "SELECT " + columns.joined(separator: ", ") + ", " + rest
    }

    /// A name without quotes that n8n's SQL engine takes for a word of its own, so that it refuses the query.
    static func reservedWord(_ query: String) -> String? {
        let words = words(query)
        for (place, word) in words.enumerated() where !word.isQuoted && word.text.lowercased() == "total" {
            let next = place + 1 < words.count ? words[place + 1].text : ""
            if next != "(" { return word.text }
        }
        return nil
    }

    /// The item of a row of the linked query.
    func item(_ row: JSONObject) -> Item {
        var json = JSONObject()
        for member in row where !member.key.hasPrefix(Self.prefix) { json[member.key] = member.value }
        var links: [PairedItem] = []
        for (number, table) in tables.enumerated() {
            guard let place = row["\(Self.prefix)\(number)"]?.number?.integer else { continue }
            links.append(PairedItem(Int(place) - 1, input: table.input == 0 ? nil : table.input))
        }
        return Item(.object(json), pairedItem: links)
    }

    private static func input(_ word: String) -> Int? {
        guard word.lowercased().hasPrefix("input"), let number = Int(word.dropFirst(5)), number > 0 else { return nil }
        return number
    }

    private struct Word {
        var text: String
        var end: String.Index
        var isQuoted = false
        var isName: Bool { text.first.map { $0.isLetter || $0 == "_" } ?? false }
    }

    /// The words and signs of a query; texts in quotes are one word without them.
    private static func words(_ query: String) -> [Word] {
        var result: [Word] = []
        var place = query.startIndex
        while place < query.endIndex {
            let character = query[place]
            if character.isWhitespace {
                place = query.index(after: place)
            } else if let close = closing(character) {
                let start = query.index(after: place)
                let end = query[start...].firstIndex(of: close) ?? query.endIndex
                place = end < query.endIndex ? query.index(after: end) : end
                result.append(Word(text: String(query[start..<end]), end: place, isQuoted: true))
            } else if character.isLetter || character == "_" || character.isNumber {
                let end = query[place...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? query.endIndex
                result.append(Word(text: String(query[place..<end]), end: end))
                place = end
            } else {
                place = query.index(after: place)
                result.append(Word(text: String(character), end: place))
            }
        }
        return result
    }

    private static func closing(_ character: Character) -> Character? {
        switch character {
        case "'", "\"", "`": character
        case "[": "]"
        default: nil
        }
    }
}
