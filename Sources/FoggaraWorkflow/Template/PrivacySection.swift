package import FoggaraJSON

/// Which personal data a template handles and where they may go.
package struct PrivacySection: Sendable {
    /// Kind of data by `<node>.<field path>`.
    package var labels: [PrivacyLabel] = []
    /// Hosts that may be reached, with the kinds of data that may go there.
    package var hosts: [HostDeclaration] = []
    /// The `hosts` object in the file, for additions.
    package var hostsSyntax: JSONNode?
    /// The `privacy` object in the file.
    package var syntax: JSONNode?

    /// Declares nothing.
    package init() {}

    /// Reads the `privacy` object.
    package init(_ syntax: JSONNode) {
        self.syntax = syntax
        hostsSyntax = syntax["hosts"]
        labels = (syntax["labels"]?.members ?? []).map(PrivacyLabel.init)
        hosts = (hostsSyntax?.members ?? []).map(HostDeclaration.init)
    }
}

/// The kind of data that a field holds.
package struct PrivacyLabel: Sendable {
    /// Node whose items hold the field.
    package var node: String
    /// Path of the field.
    package var field: String
    /// Kind of data.
    package var label: String
    /// Where the path stands.
    package var keySpan: ByteSpan

    /// Reads one member of `labels`.
    init(_ member: JSONMember) {
        let parts = member.key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        node = String(parts.first ?? "")
        field = parts.count > 1 ? String(parts[1]) : ""
        label = member.value.string ?? ""
        keySpan = member.keySpan
    }
}

/// A host that may be reached.
package struct HostDeclaration: Sendable {
    /// Name in lower case, with a port when it is not the usual one.
    package var host: String
    /// Kinds of data that may go there.
    package var labels: [String]
    /// Where the name stands.
    package var keySpan: ByteSpan

    /// Reads one member of `hosts`.
    init(_ member: JSONMember) {
        host = member.key.lowercased()
        labels = member.value.elements.compactMap(\.string)
        keySpan = member.keySpan
    }
}

/// An effect that a template states for a node: a POST that only asks is `pure`.
package struct StatedEffect: Sendable {
    /// Name of the node.
    package var node: String
    /// Where the name stands.
    package var keySpan: ByteSpan
    /// The effect; nil when the word is none.
    package var effect: EffectClass?
    /// The word in the file.
    package var syntax: JSONNode

    /// Reads one member of `effects`.
    package init(_ member: JSONMember) {
        node = member.key
        keySpan = member.keySpan
        effect = member.value.string.flatMap(EffectClass.init)
        syntax = member.value
    }
}
