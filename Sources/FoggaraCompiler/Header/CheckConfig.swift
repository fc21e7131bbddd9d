import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import FoggaraWorkflow

/// Checks the activation form itself, its defaults, and the values given for it.
enum CheckConfig {
    /// The form and the given values; scenarios of the template count as given values too.
    static func run(_ template: Template, values: JSONNode?) -> [Diagnostic] {
        guard let form = template.config.schema else {
            guard let values, let first = values.members.first else { return [] }
            return [.noForm(in: values.document.source, at: first.keySpan)]
        }
        let compiled = Schema.compile(form, dialect: AlgerianFormats.dialect)
        var diagnostics = compiled.diagnostics
        for property in template.config.properties {
            guard let standard = property.schema["default"] else { continue }
            diagnostics += Schema.compile(property.schema, dialect: AlgerianFormats.dialect).value.check(standard)
            if property.isSecret { diagnostics.append(.secretDefault(property.key, in: template.source, at: standard.span)) }
        }
        if let values { diagnostics += check(values, template, compiled.value) }
        for test in template.tests {
            if let values = test.syntax["config"] { diagnostics += check(values, template, compiled.value) }
        }
        return diagnostics
    }

    private static func check(_ values: JSONNode, _ template: Template, _ schema: Schema) -> [Diagnostic] {
        var diagnostics = schema.check(values)
        // A form that says nothing about further keys still knows its own; a misspelt one would change nothing.
        if template.config.schema?["additionalProperties"] == nil {
            let known = template.config.properties.map(\.key)
            for member in values.members where !known.contains(member.key) {
                diagnostics.append(
                    .unknownConfigValue(member.key, known: known, in: values.document.source, at: member.keySpan))
            }
        }
        return diagnostics
    }
}

extension Diagnostic {
    /// Values are given for a template without a form.
    static func noForm(in source: SourceText, at span: ByteSpan) -> Diagnostic { Diagnostic(2225, in: source, at: span) }

    /// A secret has a default, which everyone could read.
    static func secretDefault(_ key: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2226, in: source, at: span, ["key": key], helps: [Phrase("help")])
    }

    /// A value is given for a key that the form does not have.
    static func unknownConfigValue(
        _ key: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        misspelt(2224, key, known: known, in: source, at: span)
    }
}
