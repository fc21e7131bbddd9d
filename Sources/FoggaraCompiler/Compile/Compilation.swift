package import FoggaraJSON
package import FoggaraWorkflow

/// Everything that was found out about a template.
package struct Compilation: Sendable {
    /// The template; nil when the file is none.
    package var template: Template?
    /// Values of the activation form.
    package var config: ConfigValues
    /// The graph with types, parameters and edges resolved.
    package var graph: ResolvedGraph
    /// The workflows that stand inside nodes of this one, by place of the node; what only a run can tell is missing.
    package var inner: [Int: Compilation] = [:]
    /// What the engine runs; nil when there are errors.
    package var plan: Plan?
    /// Which personal data are sent where, in the order of the nodes.
    package var disclosures: [Disclosure] = []

    /// A compilation that found nothing.
    init() {
        config = ConfigValues()
        graph = ResolvedGraph()
    }
}

/// Values of the activation form.
package struct ConfigValues: Sendable, Hashable {
    /// Values by key, defaults filled in, secrets left out.
    package var values: JSONObject = [:]
    /// Keys of the secrets that the form has.
    package var secrets: [String] = []
    /// Whether values were given; a template can be checked without.
    package var isGiven = false

    /// The value that `={{ $config.key }}` has, for checks that need numbers; a text that is no such expression stands
    /// for itself, nil when only a run can tell.
    package func constant(_ value: JSONValue) -> JSONValue? {
        guard case .string(let text) = value, text.utf8.first == UInt8(ascii: "=") else { return value }
        let code = text.dropFirst().trimmingBlanks
        guard code.hasPrefix("{{"), code.hasSuffix("}}") else { return nil }
        let path = code.dropFirst(2).dropLast(2).trimmingBlanks
        guard path.hasPrefix("$config.") else { return nil }
        return values[String(path.dropFirst("$config.".count))]
    }
}

extension Substring {
    /// The text without blanks at both ends.
    fileprivate var trimmingBlanks: Substring {
        var text = self
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
