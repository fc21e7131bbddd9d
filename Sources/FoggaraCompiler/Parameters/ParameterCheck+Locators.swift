import FoggaraDiagnostics
import FoggaraJSON
import FoggaraText
import FoggaraWorkflow

extension ParameterCheck {
    /// A resource of a service: `{"__rl": true, "mode": …, "value": …}`.
    mutating func locator(_ syntax: JSONNode, _ property: NodeProperty) {
        // Before locators there were plain texts, which n8n still reads.
        if syntax.kind == .string || syntax.kind == .number { return }
        guard syntax.kind == .object, let value = syntax["value"], let modeNode = syntax["mode"],
            let mode = modeNode.string
        else {
            diagnostics.append(.malformedLocator(property.name, in: source, at: syntax.span))
            return
        }
        if syntax["__rl"]?.bool != true {
            diagnostics.append(
                .unmarkedLocator(property.name, in: source, at: ByteSpan(syntax.span.start, syntax.span.start + 1)))
        }
        let modes = property.modes
        guard let known = modes.first(where: { $0.name == mode }) else {
            diagnostics.append(
                .unknownMode(mode, of: property.name, known: modes.map(\.name), in: source, at: modeNode.span))
            return
        }
        guard let text = value.string, !text.isEmpty, text.utf8.first != UInt8(ascii: "=") else { return }
        for pattern in known.patterns where !Self.matches(text, pattern) {
            diagnostics.append(.locatorPattern(text, mode: mode, of: property.name, in: source, at: value.span))
            return
        }
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        do {
            return try Pattern("^(?:\(pattern))$", options: .ecmaScript).isMatch(text)
        } catch {
            // A pattern that cannot be run refuses nothing.
            return true
        }
    }

    /// Values by column.
    mutating func mapper(_ syntax: JSONNode, _ property: NodeProperty) {
        guard syntax.kind == .object, let modeNode = syntax["mappingMode"], let mode = modeNode.string else {
            diagnostics.append(.malformedMapper(property.name, in: source, at: syntax.span))
            return
        }
        let known = ["defineBelow", "autoMapInputData"]
        guard known.contains(mode) else {
            diagnostics.append(
                .noSuchChoice(
                    .string(mode), of: "mappingMode", choices: known.map { .string($0) }, in: source, at: modeNode.span)
            )
            return
        }
        guard mode == "defineBelow", let values = syntax["value"], values.kind == .object,
            let schema = syntax["schema"], schema.kind == .array, !schema.elements.isEmpty
        else { return }
        let columns = schema.elements.compactMap { $0["id"]?.string }
        for member in values.members where !columns.contains(member.key) {
            diagnostics.append(
                .unknownColumn(member.key, of: property.name, known: columns, in: source, at: member.keySpan))
        }
    }
}
