import FoggaraJSON

/// What the items of a type hold.
package struct OutputShape: Sendable, Hashable {
    /// One field.
    package struct Field: Sendable, Hashable {
        /// Name.
        package var name: String
        /// Type text of the value, in the words of expression types: `text`, `list of number`, `'a' or 'b'`, `any`;
        /// `element of payments` for an element of the list that the expression of a parameter gives.
        package var kind: String
    }

    /// Whether nothing else is in the items; otherwise the fields join those that came in.
    package let isClosed: Bool
    /// Name of the parameter that holds the name of the field under which the fields lie; nil for the top.
    package let under: String?
    /// The fields in the order of the file.
    package let fields: [Field]

    init(_ syntax: JSONNode) {
        isClosed = syntax["closed"]?.bool ?? false
        under = syntax["under"]?.string
        fields = (syntax["fields"]?.members ?? []).map { Field(name: $0.key, kind: $0.value.string ?? "any") }
    }
}
