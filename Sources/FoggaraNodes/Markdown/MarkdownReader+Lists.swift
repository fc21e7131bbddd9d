import FoggaraText

extension MarkdownReader {
    /// Reads lists; lists inside an item are read again from the item.
    func lists(_ text: String) -> String {
        let text = text + "¨0"
        let result: String
        if listLevel > 0 {
            result = Self.innerList.replacing(text) {
                self.consecutive($0[1], isBulleted: self.isBullet($0[2]), isInner: true)
            }
        } else {
            result = Self.outerList.replacing(text) {
                self.consecutive($0[2], isBulleted: self.isBullet($0[3]), isInner: false)
            }
        }
        return result.replacing("¨0", with: "")
    }

    private func isBullet(_ mark: String) -> Bool { mark.contains { "*+-".contains($0) } }

    /// A list, cut where bullets follow numbers or the reverse.
    private func consecutive(_ list: String, isBulleted: Bool, isInner: Bool) -> String {
        let isLoose = options.has("disableForced4SpacesIndentedSublists")
        let numbers = isLoose ? Self.tightNumber : Self.number
        let bullets = isLoose ? Self.tightBullet : Self.bullet
        var isBulleted = isBulleted
        var rest = list
        var result = ""
        while true {
            let other = isBulleted ? numbers : bullets
            guard let place = other.range(in: rest)?.lowerBound else {
                return result + oneList(rest, isBulleted: isBulleted, isInner: isInner)
            }
            let bytes = Array(rest.utf8)
            if place > 0 {
                let part = String(decoding: bytes[..<place], as: UTF8.self)
                result += oneList(part, isBulleted: isBulleted, isInner: isInner)
            }
            rest = String(decoding: bytes[place...], as: UTF8.self)
            isBulleted.toggle()
        }
    }

    private func oneList(_ list: String, isBulleted: Bool, isInner: Bool) -> String {
        let name = isBulleted ? "ul" : "ol"
        var start = ""
        if !isBulleted, let first = Self.firstNumber.first(in: list)?[1], first != "1" { start = " start=\"\(first)\"" }
        return "\n\n<\(name)\(start)>\n\(items(list, isInner: isInner))</\(name)>\n"
    }

    private func items(_ list: String, isInner: Bool) -> String {
        listLevel += 1
        defer { listLevel -= 1 }
        let text = Self.trailingLines.replacing(list, with: "\n") + "¨0"
        let isParagraphed = Self.emptyLine.occurs(in: text)
        let rule = options.has("disableForced4SpacesIndentedSublists") ? Self.alignedItem : Self.item
        var result = rule.replacing(text) { self.item($0, isParagraphed: isParagraphed) }
        result = result.replacing("¨0", with: "")
        return isInner ? Self.trailingBlanks.replacing(result, with: "") : result
    }

    private func item(_ match: MarkdownRule.Match, isParagraphed: Bool) -> String {
        var item = Self.outdented(match[4])
        var style = ""
        if match.has(5), options.has("tasklists") {
            style = " class=\"task-list-item\" style=\"list-style-type: none;\""
            let checked = match[6].lowercased() == "x" ? " checked" : ""
            item = Self.task.replacing(item) { _ in
                "<input type=\"checkbox\" disabled style=\"margin: 0px 0.35em 0.25em -1.6em; vertical-align: middle;\"\(checked)>"
            }
        }
        item = Self.innerMark.replacing(item) { "¨A" + $0[0] }
        if match.has(1) || item.contains("\n\n") {
            item = blockGamut(codeFences(item))
        } else {
            item = lists(item)
            if item.hasSuffix("\n") { item.removeLast() }
            item = hashBlocks(item)
            item = Self.manyLines.replacing(item, with: "\n\n")
            item = isParagraphed ? paragraphs(item) : spanGamut(item)
        }
        return "<li\(style)>\(item.replacing("¨A", with: ""))</li>\n"
    }

    private static let outerList = MarkdownRule(
        "(\\n\\n|^\\n?)(( {0,3}([*+-]|\\d+[.])[ \\t]+)[^\\r]+?(¨0|\\n{2,}(?=\\S)(?![ \\t]*(?:[*+-]|\\d+[.])[ \\t]+)))",
        .multiline)
    private static let innerList = MarkdownRule(
        "^(( {0,3}([*+-]|\\d+[.])[ \\t]+)[^\\r]+?(¨0|\\n{2,}(?=\\S)(?![ \\t]*(?:[*+-]|\\d+[.])[ \\t]+)))", .multiline)
    private static let number = MarkdownRule("^ {0,3}\\d+\\.[ \\t]", .multiline)
    private static let bullet = MarkdownRule("^ {0,3}[*+-][ \\t]", .multiline)
    private static let tightNumber = MarkdownRule("^ ?\\d+\\.[ \\t]", .multiline)
    private static let tightBullet = MarkdownRule("^ ?[*+-][ \\t]", .multiline)
    private static let firstNumber = MarkdownRule("^ *(\\d+)\\.")
    private static let trailingLines = MarkdownRule("\\n{2,}$")
    private static let trailingBlanks = MarkdownRule("\\s+$")
    private static let emptyLine = MarkdownRule("\\n[ \\t]*\\n(?!¨0)")
    private static let item = MarkdownRule(
        "(\\n)?(^ {0,3})([*+-]|\\d+[.])[ \\t]+((\\[(x|X| )?\\])?[ \\t]*[^\\r]+?(\\n{1,2}))(?=\\n*(¨0| {0,3}([*+-]|\\d+[.])[ \\t]+))",
        .multiline)
    private static let alignedItem = MarkdownRule(
        "(\\n)?(^ {0,3})([*+-]|\\d+[.])[ \\t]+((\\[(x|X| )?\\])?[ \\t]*[^\\r]+?(\\n{1,2}))(?=\\n*(¨0|\\2([*+-]|\\d+[.])[ \\t]+))",
        .multiline)
    private static let task = MarkdownRule("^[ \\t]*\\[(x|X| )?\\]", .multiline)
    private static let innerMark = MarkdownRule("^([-*+]|\\d\\.)[ \\t]+[\\S\\n ]*")
    private static let manyLines = MarkdownRule("\\n\\n+")
}
