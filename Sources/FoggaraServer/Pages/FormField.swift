import FoggaraAlgeria
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// How one property of an activation form is asked for in a browser.
struct FormField: Sendable {
    /// What a person types or picks.
    enum Control: Sendable {
        /// One line of text.
        case text
        /// A text that is never shown again.
        case secret
        /// A number with the bounds of its schema.
        case number(least: String?, most: String?, isWhole: Bool)
        /// A box to tick.
        case toggle
        /// One of the values that the schema lists, each as JSON text with what is shown.
        case choice([Choice])
        /// Any number of them.
        case choices([Choice])
        /// Values separated by commas or line ends.
        case list
    }

    /// One value to pick.
    struct Choice: Sendable {
        /// The value as JSON text.
        let value: String
        /// What a person reads.
        let label: String
    }

    let property: ConfigProperty
    let control: Control
    let isRequired: Bool

    init(_ property: ConfigProperty, isRequired: Bool, language: Language) {
        self.property = property
        self.isRequired = isRequired
        control = Self.control(of: property, language)
    }

    private static func control(of property: ConfigProperty, _ language: Language) -> Control {
        let schema = property.schema
        if property.isSecret { return .secret }
        if let values = schema["enum"]?.elements { return .choice(values.map { choice($0.value) }) }
        switch property.type {
        case "boolean": return .toggle
        case "integer", "number":
            if schema["format"]?.string == "dz-wilaya" { return .choice(wilayas(schema, language)) }
            return .number(
                least: schema["minimum"]?.number?.text, most: schema["maximum"]?.number?.text,
                isWhole: property.type == "integer")
        case "array":
            if schema["items"]?["format"]?.string == "dz-wilaya" {
                return .choices(wilayas(schema["items"], language))
            }
            if let values = schema["items"]?["enum"]?.elements { return .choices(values.map { choice($0.value) }) }
            return .list
        default: return .text
        }
    }

    private static func choice(_ value: JSONValue) -> Choice {
        Choice(value: JSONWriter.compact(value), label: value.string ?? JSONWriter.compact(value))
    }

    private static func wilayas(_ schema: JSONNode?, _ language: Language) -> [Choice] {
        let most = schema?["maximum"]?.number?.integer ?? Int64(Wilaya.all.count)
        return Wilaya.all.filter { $0.code.rawValue <= most }.map { wilaya in
            let name = language.isRightToLeft ? wilaya.nameArabic : wilaya.nameFrench
            return Choice(value: String(wilaya.code.rawValue), label: "\(wilaya.code.rawValue) – \(name)")
        }
    }

    /// The value that a browser sent; nil when the field was left empty.
    ///
    /// - Guarantees: a text that is no number stays a text, so that the schema check can say so in its place.
    func value(sent: [String]) -> JSONValue? {
        switch control {
        case .toggle: return .bool(!sent.isEmpty)
        case .text, .secret: return sent.first.flatMap { $0.isEmpty ? nil : .string($0) }
        case .number: return sent.first.flatMap { $0.isEmpty ? nil : Self.scalar($0, "number") }
        case .choice: return sent.first.flatMap { $0.isEmpty ? nil : Self.json($0) }
        case .choices: return .array(sent.map(Self.json))
        case .list:
            let kind = property.schema["items"]?["type"]?.string
            let parts = (sent.first ?? "").split { $0 == "," || $0 == "،" || $0.isNewline }
                .map { String($0).trimmed }.filter { !$0.isEmpty }
            return .array(parts.map { Self.scalar($0, kind) })
        }
    }

    /// What stands in the field for a value.
    func shown(_ value: JSONValue?) -> String {
        guard let value, !property.isSecret else { return "" }
        if let items = value.array, case .list = control {
            return items.map { $0.string ?? JSONWriter.compact($0) }.joined(separator: ", ")
        }
        return value.string ?? JSONWriter.compact(value)
    }

    private static func json(_ text: String) -> JSONValue { JSONDocument.value(of: Array(text.utf8)) ?? .string(text) }

    private static func scalar(_ text: String, _ kind: String?) -> JSONValue {
        guard kind == "integer" || kind == "number", let value = JSONDocument.value(of: Array(text.trimmed.utf8)),
            case .number = value
        else { return .string(text) }
        return value
    }
}

extension String {
    /// The text without blanks at both ends.
    fileprivate var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
