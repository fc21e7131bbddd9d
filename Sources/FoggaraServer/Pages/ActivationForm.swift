package import FoggaraCompiler
package import FoggaraCost
package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// The activation form of a template with the values given so far, what is wrong with them, and what a run costs.
package struct ActivationForm: Sendable {
    /// The template.
    package let template: Template
    /// Values by key, secrets among them; they are never shown again.
    package let values: JSONObject
    /// Everything to tell; about a value, or about the template itself.
    package let checked: Checked<Compilation>
    /// What runs cost; nil when the template cannot be priced.
    package let estimate: Estimate?
    let language: Language
    private let answers: JSONNode

    /// Checks and prices a template with the values of a form.
    ///
    /// - Returns: nil when the text is no template.
    package init?(
        _ source: SourceText, values: JSONObject?, compiler: Compiler, book: PriceBook?, language: Language
    ) {
        let text = SourceText(name: "<config>", text: JSONWriter.pretty(.object(values ?? [:])))
        answers = JSONDocument(text).root
        let checked = compiler.compile(source, config: values == nil ? nil : answers)
        guard let template = checked.value.template else { return nil }
        self.template = template
        self.values = values ?? [:]
        self.checked = checked
        self.language = language
        estimate = book.flatMap { Estimator(book: $0).estimate(checked.value).value }
    }

    /// The fields in the order of the template.
    var fields: [FormField] {
        template.config.properties.map {
            FormField($0, isRequired: template.config.required.contains($0.key), language: language)
        }
    }

    /// The values that a browser sent.
    package static func values(sent: [HTTPField], for template: Template) -> JSONObject {
        var values = JSONObject()
        for property in template.config.properties {
            let field = FormField(property, isRequired: false, language: .en)
            let texts = sent.filter { $0.name == "config." + property.key }.map(\.value)
            if let value = field.value(sent: texts) { values[property.key] = value }
        }
        return values
    }

    /// What stands in a field: the given value, else the template's default.
    func value(of field: FormField) -> JSONValue? { values[field.property.key] ?? field.property.defaultValue }

    /// What is wrong with the value of a field.
    func faults(of key: String) -> [Diagnostic] {
        checked.diagnostics.filter { self.key(of: $0) == key }
    }

    /// What is wrong with the template itself.
    var ownFaults: [Diagnostic] {
        checked.diagnostics.filter { $0.source.name != answers.document.source.name && $0.severity == .error }
    }

    /// Whether the template can be activated with these values.
    package var isComplete: Bool { checked.isAccepted && checked.value.plan != nil && checked.value.config.isGiven }

    /// The field that a diagnostic is about; nil when it is about none.
    private func key(of diagnostic: Diagnostic) -> String? {
        guard diagnostic.source.name == answers.document.source.name else { return nil }
        let start = diagnostic.span.start
        let hit = answers.members.first { $0.keySpan.start <= start && start < max($0.value.span.end, $0.keySpan.end) }
        return hit?.key ?? diagnostic.message.arguments.first { $0.name == "key" }?.value
    }
}
