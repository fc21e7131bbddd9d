import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// One field of an activation form with its label, what it means, and what is wrong with its value.
struct FieldView: Sendable {
    let form: ActivationForm
    let field: FormField
    let catalogue: MessageCatalogue

    func html(_ frame: PageFrame) -> HTML {
        let property = field.property
        let language = frame.language.rawValue
        let name = "config." + property.key
        let faults = form.checked.value.config.isGiven ? form.faults(of: property.key) : []
        let isBad = faults.contains { $0.severity == .error }
        var label: [HTML] = [.text(property.title?.text(in: language) ?? property.key)]
        if field.isRequired { label.append(.tag("span", ["class": "required", "aria-hidden": "true"], " *")) }
        var parts: [HTML] = [.tag("label", ["for": name], label)]
        if let note = property.note { parts.append(.tag("small", [:], note.text(in: language))) }
        var control = [self.control(name, isBad, frame)]
        if let unit = property.unit { control.append(.tag("span", ["class": "unit"], [.tag("bdi", [:], unit)])) }
        parts.append(.tag("div", ["class": "control"], control))
        parts.append(
            .tag(
                "ul", ["class": "faults", "id": name + ".faults", "data-faults": property.key],
                faults.map { .tag("li", [:], Self.words($0, catalogue, frame)) }))
        return .tag("div", ["class": isBad ? "field bad" : "field"], parts)
    }

    /// What is wrong with a value, in words for someone who fills in a form and never saw its schema.
    static func words(_ fault: Diagnostic, _ catalogue: MessageCatalogue, _ frame: PageFrame) -> String {
        switch fault.code {
        case 2017: frame.say("form.missing")
        case 2011: frame.say("form.pattern")
        default: catalogue.text(fault.message, of: fault.code)
        }
    }

    private func control(_ name: String, _ isBad: Bool, _ frame: PageFrame) -> HTML {
        let value = form.value(of: field)
        let invalid = isBad ? "true" : nil
        let required = field.isRequired ? "" : nil
        let described = name + ".faults"
        switch field.control {
        case .text:
            return .tag(
                "input",
                [
                    "id": name, "name": name, "type": "text", "dir": "auto", "value": field.shown(value),
                    "required": required, "aria-invalid": invalid, "aria-describedby": described,
                ])
        case .secret:
            return .tag(
                "input",
                [
                    "id": name, "name": name, "type": "password", "autocomplete": "new-password", "required": required,
                    "aria-invalid": invalid, "aria-describedby": described,
                ])
        case .number(let least, let most, let isWhole):
            return .tag(
                "input",
                [
                    "id": name, "name": name, "type": "number", "dir": "ltr", "value": field.shown(value),
                    "min": least, "max": most, "step": isWhole ? "1" : "any", "required": required,
                    "aria-invalid": invalid, "aria-describedby": described,
                ])
        case .toggle:
            return .tag(
                "input",
                [
                    "id": name, "name": name, "type": "checkbox", "value": "true",
                    "checked": value?.bool == true ? "" : nil, "aria-describedby": described,
                ])
        case .choice(let choices):
            let options = choices.map { option($0, isChosen: value.map(JSONWriter.compact) == $0.value) }
            let first: [HTML] = value == nil ? [.tag("option", ["value": ""], "–")] : []
            return .tag(
                "select",
                [
                    "id": name, "name": name, "required": required, "aria-invalid": invalid,
                    "aria-describedby": described,
                ], first + options)
        case .choices(let choices):
            let chosen = Set((value?.array ?? []).map(JSONWriter.compact))
            return .tag(
                "select",
                [
                    "id": name, "name": name, "multiple": "", "size": "6", "aria-invalid": invalid,
                    "aria-describedby": described,
                ], choices.map { option($0, isChosen: chosen.contains($0.value)) })
        case .list:
            return .tag(
                "textarea",
                [
                    "id": name, "name": name, "rows": "3", "dir": "auto", "aria-invalid": invalid,
                    "aria-describedby": described,
                ], field.shown(value))
        }
    }

    private func option(_ choice: FormField.Choice, isChosen: Bool) -> HTML {
        .tag("option", ["value": choice.value, "selected": isChosen ? "" : nil], choice.label)
    }
}
