import FoggaraDiagnostics
import FoggaraJSON

/// What a value breaks: types, fixed values, keys and alternatives.
extension Diagnostic {
    /// Keys or values listed in a help.
    private static let longestList = 16

    /// FG2001: a value of another type.
    static func wrongType(_ types: TypeSet, _ rule: Rulebook) -> Diagnostic {
        var names = types
        if names.contains(.number) { names.remove(.integer) }
        let found = TypeSet(of: rule.node.kind).names.first ?? ""
        return Diagnostic(
            2001, in: rule.source, at: rule.node.span,
            ["expected": names.names.map { "'\($0)'" }.joined(separator: " | "), "found": found],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2002: a value that is none of those listed.
    static func notListed(_ values: [JSONValue], _ rule: Rulebook) -> Diagnostic {
        let near = rule.node.string.map { Suggest.closest(to: $0, in: values.compactMap(\.string)) } ?? []
        let helps =
            near.isEmpty
            ? [Phrase("help.allowed", ["allowed": list(values.map { JSONWriter.compact($0) })])]
            : [Phrase("help.similar", ["candidates": near.map { "'\($0)'" }.joined(separator: ", ")])]
        return Diagnostic(
            2002, in: rule.source, at: rule.node.span, ["value": rule.shown],
            notes: [Phrase("note.rule", rule.location)], helps: helps,
            fixIts: near.count == 1
                ? near.map { name in
                    FixIt(
                        Phrase("fix.replace"), edits: [.init(rule.node.span, JSONWriter.quoted(name))],
                        applicability: .unsafe)
                } : [])
    }

    /// FG2003: a value other than the only one allowed.
    static func notConstant(_ value: JSONValue, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2003, in: rule.source, at: rule.node.span,
            ["value": rule.shown, "expected": JSONWriter.compact(value)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2017: an object without a key it must have; told at its opening bracket.
    static func missingKey(_ key: String, _ rule: Rulebook) -> Diagnostic {
        let start = rule.node.span.start
        return Diagnostic(
            2017, in: rule.source, at: ByteSpan(start, start + 1), ["key": key],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2018: a key that its object may not have; `free` are the allowed ones not in use.
    static func unknownKey(
        _ member: JSONMember, allowed: [String], free: [String], _ rule: Rulebook
    ) -> Diagnostic {
        let near = Suggest.closest(to: member.key, in: free)
        var helps: [Phrase] = []
        if !near.isEmpty {
            helps = [Phrase("help.similar", ["candidates": near.map { "'\($0)'" }.joined(separator: ", ")])]
        } else if !allowed.isEmpty {
            helps = [Phrase("help.allowed", ["allowed": list(allowed.map { "'\($0)'" })])]
        }
        return Diagnostic(
            2018, in: rule.source, at: member.keySpan, ["key": member.key],
            notes: [Phrase("note.rule", rule.location)], helps: helps,
            fixIts: near.count == 1
                ? near.map { name in
                    FixIt(
                        Phrase("fix.rename"), edits: [.init(member.keySpan, JSONWriter.quoted(name))],
                        applicability: .unsafe)
                } : [])
    }

    /// FG2022: a key that asks for another, which is missing.
    static func missingCompanion(_ key: String, _ trigger: JSONMember, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2022, in: rule.source, at: trigger.keySpan, ["key": trigger.key, "missing": key],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2023: a value that fits none of several alternatives; what keeps it from the nearest one is told with it.
    static func noAlternative(_ count: Int, _ rule: Rulebook, nearest: [Diagnostic] = []) -> Diagnostic {
        let labels = nearest.filter { $0.span != rule.node.span && $0.source.name == rule.source.name }
        return Diagnostic(
            2023, in: rule.source, at: rule.node.span, ["count": String(count)],
            labels: labels.prefix(Suggest.limit).map {
                Label($0.span, Phrase("label.nearest", ["code": $0.code.description]))
            },
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2024: a value that fits more than one alternative where exactly one must fit.
    static func ambiguous(_ places: [Int], _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2024, in: rule.source, at: rule.node.span,
            ["places": places.map { String($0 + 1) }.joined(separator: ", ")],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2028: a value whose check would go too deep.
    static func tooManySchemas(_ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2028, in: rule.source, at: rule.node.span, ["limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    private static func list(_ items: [String]) -> String {
        items.prefix(longestList).joined(separator: ", ") + (items.count > longestList ? ", …" : "")
    }
}
