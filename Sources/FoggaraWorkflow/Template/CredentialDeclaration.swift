package import FoggaraJSON

/// A credential that the user of a template must give.
package struct CredentialDeclaration: Sendable {
    /// Key by which nodes name it.
    package var key: String
    /// Where the key stands.
    package var keySpan: ByteSpan
    /// Credential type, for example `slackApi`.
    package var type: String
    /// Name for people.
    package var name: LocalizedText?
    /// The declaration in the file.
    package var syntax: JSONNode

    /// Reads one member of `credentials`.
    package init(_ member: JSONMember) {
        key = member.key
        keySpan = member.keySpan
        type = member.value["type"]?.string ?? ""
        name = member.value["name"].map(LocalizedText.init)
        syntax = member.value
    }
}

/// A data table of n8n that the template uses.
package struct TableDeclaration: Sendable {
    /// One column.
    package struct Column: Sendable, Hashable {
        /// Name.
        package var name: String
        /// Kind: `string number boolean date`.
        package var kind: String

        /// Describes a column.
        package init(name: String, kind: String) {
            self.name = name
            self.kind = kind
        }
    }

    /// Name.
    package var name: String
    /// Columns in order.
    package var columns: [Column]

    /// Reads one member of `tables`.
    package init(_ member: JSONMember) {
        name = member.key
        columns = (member.value["columns"]?.members ?? []).map {
            Column(name: $0.key, kind: $0.value.string ?? "string")
        }
    }
}
