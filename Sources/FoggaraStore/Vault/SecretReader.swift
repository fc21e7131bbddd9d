package import FoggaraJSON

/// Opens sealed values, for the moment in which they are used.
package protocol SecretReader: Sendable {
    /// The value under a name; nil when there is none.
    ///
    /// - Throws: ``StoreError`` with ``StoreError/Code/wrongKey`` when the key does not open it.
    func secret(_ name: String) async throws(StoreError) -> JSONValue?
}

/// Names of the vault.
package enum SecretName {
    /// The key that signs the links of waiting runs, in hexadecimal.
    package static let doors = "doors"
    /// A secret value of a template's configuration.
    package static func config(template: String, key: String) -> String { "config/\(template)/\(key)" }
    /// The fields of a credential, kept for one template or, with nil, for all.
    package static func credential(template: String?, name: String) -> String {
        template.map { "credential/\($0)/\(name)" } ?? "credential/\(name)"
    }
}
