import FoggaraJSON

/// One thing that differs between two templates.
struct TemplateChange: Hashable, Sendable {
    /// What it is about.
    enum Subject: String, Sendable, CaseIterable {
        case cost, host, label, retry, effect, credential, field, table, node, type, parameters, connection, setting
    }

    var subject: Subject
    /// Which one: a node, a host, a kind of cost.
    var name: String
    /// How it was; nil when it is new.
    var before: String?
    /// How it is; nil when it is gone.
    var after: String?

    /// The change for programs.
    var json: JSONValue {
        [
            "what": .string(subject.rawValue), "name": .string(name),
            "before": before.map { .string($0) } ?? .null, "after": after.map { .string($0) } ?? .null,
        ]
    }

    /// What differs between two tables, in the order of the first and then of the second.
    static func between(
        _ subject: Subject, _ before: [(name: String, value: String)], _ after: [(name: String, value: String)]
    ) -> [TemplateChange] {
        let old = Dictionary(before.map { ($0.name, $0.value) }, uniquingKeysWith: { "\($0), \($1)" })
        let new = Dictionary(after.map { ($0.name, $0.value) }, uniquingKeysWith: { "\($0), \($1)" })
        var names: [String] = []
        for entry in before + after where !names.contains(entry.name) { names.append(entry.name) }
        return names.compactMap { name in
            old[name] == new[name]
                ? nil : TemplateChange(subject: subject, name: name, before: old[name], after: new[name])
        }
    }
}
