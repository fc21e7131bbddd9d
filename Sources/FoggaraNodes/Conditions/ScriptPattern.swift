import FoggaraEngine
import FoggaraText

/// Patterns as n8n's text conditions take them: `/pattern/flags`, or a bare pattern.
enum ScriptPattern {
    /// Whether the pattern occurs in the text.
    ///
    /// - Errors: a pattern that does not compile; as in n8n its message is empty. A match that is given up.
    static func isMatch(_ pattern: String, in text: String, item: Int) throws(NodeError) -> Bool {
        let (source, flags) = parts(pattern)
        var options: PatternOptions = [.ecmaScript]
        for flag in flags {
            switch flag {
            case "i": options.insert(.caseInsensitive)
            case "m": options.insert(.multiline)
            case "s": options.insert(.dotMatchesLineEnds)
            case "d", "g", "u", "v", "y": continue
            default: throw NodeError("NodeOperationError", "", item: item)
            }
        }
        do {
            let anchored = flags.contains("y") ? options.union(.anchored) : options
            return try Pattern(translated(source), options: anchored).isMatch(text)
        } catch {
            let isSyntax = error.code == .syntax
            throw NodeError(
                "NodeOperationError", isSyntax ? "" : "The pattern needs too many steps for this text",
                description: isSyntax ? nil : source, item: item)
        }
    }

    /// Pattern and flags of `/…/flags`; a bare pattern has no flags.
    private static func parts(_ text: String) -> (String, Substring) {
        guard text.hasPrefix("/"), let slash = text.lastIndex(of: "/"), slash > text.startIndex else {
            return (text, "")
        }
        let flags = text[text.index(after: slash)...]
        guard flags.allSatisfy({ "dgimsuvy".contains($0) }) else { return (text, "") }
        return (String(text[text.index(after: text.startIndex)..<slash]), flags)
    }

    /// JavaScript's names of scripts and general categories as PCRE2 writes them: `\p{Script=Arabic}` is `\p{Arabic}`.
    private static func translated(_ source: String) -> String {
        var result = ""
        var rest = source[...]
        let prefixes = ["Script=", "sc=", "Script_Extensions=", "scx=", "General_Category=", "gc="]
        while let character = rest.first {
            if character == "\\", rest.count > 3, rest.dropFirst().first == "p" || rest.dropFirst().first == "P",
                rest.dropFirst(2).first == "{", let close = rest.firstIndex(of: "}")
            {
                var name = rest[rest.index(rest.startIndex, offsetBy: 3)..<close]
                if let prefix = prefixes.first(where: { name.hasPrefix($0) }) { name = name.dropFirst(prefix.count) }
                result += rest.prefix(3) + name + "}"
                rest = rest[rest.index(after: close)...]
            } else if character == "\\" {
                result += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
