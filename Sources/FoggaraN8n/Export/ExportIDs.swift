import FoggaraSystem

/// Identifiers of an export, derived from names so that the same template always gives the same file.
struct ExportIDs {
    /// Identifier of the template.
    let template: String

    /// Letters and digits of n8n's own workflow identifiers.
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

    /// The 16-character identifier of the workflow: an import of a newer export replaces the older one.
    var workflow: String {
        String(
            Hash.sha256(Array("foggara:\(template)".utf8)).prefix(16).map { byte in
                Self.alphabet[Int(byte) % Self.alphabet.count]
            })
    }

    /// The UUID of a part: a node, a webhook, a condition.
    func uuid(_ part: String...) -> String {
        UUIDText.named(part.joined(separator: "\u{1F}"), namespace: "foggara:\(template)")
    }
}
