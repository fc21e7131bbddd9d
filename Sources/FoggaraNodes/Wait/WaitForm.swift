package import FoggaraJSON
package import FoggaraSystem
import FoggaraText
package import FoggaraWorkflow

/// The form with which a person lets a waiting run go on.
///
/// - Shape: fields are named by their place, `field-0`, as n8n's forms are.
/// - Source: n8n 2.41.1, recorded behaviour.
package struct WaitForm: Sendable {
    /// One thing that is asked.
    package struct Field: Sendable, Hashable {
        /// What a person reads; the key of the answer in the item.
        package var label: String
        /// n8n's word: `text`, `textarea`, `number`, `email`, `date`, `password`, `dropdown`, `radio`, `checkbox`.
        package var type: String
        /// What can be chosen.
        package var options: [String]
        /// Whether an answer is asked for; an empty one is taken nevertheless, as in n8n.
        package var isRequired: Bool
        /// Whether several may be chosen.
        package var isList: Bool
    }

    /// The heading.
    package let title: String
    /// What stands below it: plain text.
    package let description: String
    /// What is asked, in order.
    package let fields: [Field]
    private let zone: String

    /// The types of fields that are asked for.
    static let types: Set<String> = [
        "text", "textarea", "number", "email", "date", "password", "dropdown", "radio", "checkbox",
    ]

    /// Reads what the door of a wait must know.
    package init(_ facts: JSONObject) {
        func text(_ key: String) -> String { facts[key].map { $0.isNull ? "" : ScriptValue.text($0) } ?? "" }
        title = text("formTitle")
        description = text("formDescription")
        zone = text("zone")
        fields = (facts["formFields"]?["values"]?.array ?? []).map { field in
            let type = field["fieldType"]?.string ?? "text"
            return Field(
                label: field["fieldLabel"].map { ScriptValue.text($0) } ?? "", type: type,
                options: (field["fieldOptions"]?["values"]?.array ?? []).compactMap { $0["option"]?.string },
                isRequired: field["requiredField"] == true,
                isList: type == "checkbox" || (type == "dropdown" && field["multiselect"] == true))
        }
    }

    /// The item that answers give; `sent` has the texts of each field by its place.
    ///
    /// Cases: no answer is null, a number that is none too; `submittedAt` is in the zone of the workflow.
    package func item(_ sent: [Int: [String]], at now: Instant) -> Item {
        var json = JSONObject()
        for (place, field) in fields.enumerated() {
            let texts = sent[place] ?? []
            if field.isList {
                json[field.label] = .array(texts.map { .string($0) })
            } else if field.type == "number" {
                let number = texts.first.map { ScriptValue.number(.string($0)) }
                json[field.label] = number.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null
            } else {
                json[field.label] = texts.first.map { .string($0) } ?? .null
            }
        }
        let zone = (try? TimeZone(named: zone)) ?? .utc  // the plan was refused if the zone is unknown
        json["submittedAt"] = .string(zone.iso8601(now))
        json["formMode"] = "production"
        return Item(.object(json))
    }
}
