package import FoggaraJSON

/// The activation form of a template: a JSON Schema with units and localised titles.
package struct ConfigSection: Sendable {
    /// The schema; nil when the template has no form.
    package var schema: JSONNode?
    /// Its properties in order.
    package var properties: [ConfigProperty] = []
    /// Names of properties that must be given.
    package var required: [String] = []

    /// Makes an empty form.
    package init() {}

    /// Reads the `config` schema.
    package init(_ schema: JSONNode) {
        self.schema = schema
        required = schema["required"]?.elements.compactMap(\.string) ?? []
        properties = (schema["properties"]?.members ?? []).map(ConfigProperty.init)
    }

    /// The property called `key`.
    package func property(_ key: String) -> ConfigProperty? { properties.first { $0.key == key } }
}

/// One field of the activation form.
package struct ConfigProperty: Sendable {
    /// Key, as in `$config.key`.
    package var key: String
    /// Where the key stands.
    package var keySpan: ByteSpan
    /// Its schema.
    package var schema: JSONNode
    /// Type of the schema: `string integer number boolean array object`; nil when it says none or several.
    package var type: String?
    /// Label of the field.
    package var title: LocalizedText?
    /// More about the field.
    package var note: LocalizedText?
    /// Unit of the value, for people.
    package var unit: String?
    /// Value when none is given.
    package var defaultValue: JSONValue?
    /// Whether the value goes to the vault and nowhere else.
    package var isSecret: Bool

    /// Reads one member of the schema's `properties`.
    init(_ member: JSONMember) {
        key = member.key
        keySpan = member.keySpan
        schema = member.value
        type = member.value["type"]?.string
        title = member.value["title"].map(LocalizedText.init)
        note = member.value["description"].map(LocalizedText.init)
        unit = member.value["unit"]?.string
        defaultValue = member.value["default"]?.value
        isSecret = member.value["writeOnly"]?.bool ?? false
    }
}
