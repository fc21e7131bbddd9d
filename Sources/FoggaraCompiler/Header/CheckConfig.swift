import FoggaraAlgeria
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import FoggaraWorkflow

/// Checks the activation form itself, its defaults, and the values given for it.
enum CheckConfig {
    /// The form and the given values; scenarios of the template count as given values too.
    static func run(_ template: Template, values: JSONNode?) -> [Diagnostic] {
        let given = [values] + template.tests.map { $0.syntax["config"] }
        guard let form = template.config.schema else {
            return given.compactMap { values in
                values?.members.first.flatMap { .noForm(in: $0.keyNode.document.source, at: $0.keySpan) }
            }
        }
        let compiled = Schema.compile(form, dialect: AlgerianFormats.dialect)
        var diagnostics = compiled.diagnostics
        for property in template.config.properties {
            guard let standard = property.schema["default"] else { continue }
            diagnostics += Schema.compile(property.schema, dialect: AlgerianFormats.dialect).value.check(standard)
            if property.isSecret {
                diagnostics.append(.secretDefault(property.key, in: template.source, at: standard.span))
            }
        }
        for values in given.compactMap({ $0 }) { diagnostics += check(values, template, compiled.value) }
        return diagnostics
    }

    private static func check(_ values: JSONNode, _ template: Template, _ schema: Schema) -> [Diagnostic] {
        var diagnostics = schema.check(values)
        for property in template.config.properties {
            guard let value = values[property.key] else { continue }
            if property.schema["format"]?.string == "dz-wilaya" { diagnostics += doubtfulWilaya(value) }
            if property.schema["items"]?["format"]?.string == "dz-wilaya" {
                for element in value.elements { diagnostics += doubtfulWilaya(element) }
            }
        }
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

extension CheckConfig {
    /// A number of the newest wilayas, which lists printed before the decree number otherwise.
    private static func doubtfulWilaya(_ value: JSONNode) -> [Diagnostic] {
        guard let number = value.number?.integer, let code = WilayaCode(rawValue: Int(clamping: number)),
            !code.isUnambiguous, let other = Wilaya.all.first(where: { $0.pressCode == code.rawValue }),
            other.code != code
        else { return [] }
        return [
            .doubtfulWilaya(
                code.rawValue, name: Wilaya(code).nameFrench, other: other.nameFrench, in: value.document.source,
                at: value.span)
        ]
    }
}

extension Diagnostic {
    /// A wilaya number is read differently by lists in circulation.
    ///
    /// - Source: presidential decree 26-206 of 25 May 2026, codes 59 to 69; press list of 17 November 2025.
    static func doubtfulWilaya(
        _ code: Int, name: String, other: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            5001, .warning, in: source, at: span, ["code": String(code), "name": name, "other": other],
            helps: [Phrase("help")])
    }

    /// Values are given for a template without a form.
    static func noForm(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2225, in: source, at: span)
    }

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
