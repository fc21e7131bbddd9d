package import FoggaraJSON

/// A published version of JSON Schema.
package enum SchemaDraft: String, Sendable, CaseIterable {
    /// Draft 2020-12, the newest.
    case draft2020 = "2020-12"
    /// Draft-07, which most tools emit.
    case draft7 = "7"

    /// Its keywords.
    var keywords: KeywordTable {
        switch self {
        case .draft2020: .draft2020
        case .draft7: .draft7
        }
    }

    /// Path of the document that an address of json-schema.org names, from the top of the product's files; nil for any
    /// other address.
    package static func path(of uri: String) -> String? {
        let bare = uri.hasSuffix("#") ? String(uri.dropLast()) : uri
        if bare == "http://json-schema.org/draft-07/schema" { return "schemas/json-schema/draft-07/schema.json" }
        let prefix = "https://json-schema.org/draft/2020-12/"
        guard bare.hasPrefix(prefix) else { return nil }
        let name = bare.dropFirst(prefix.count)
        let known = [
            "schema", "meta/applicator", "meta/content", "meta/core", "meta/format-annotation", "meta/meta-data",
            "meta/unevaluated", "meta/validation",
        ]
        return known.contains(String(name)) ? "schemas/json-schema/2020-12/\(name).json" : nil
    }

    /// Gives the meta-schemas among the files that `load` reads, and everything else by `other`.
    package static func loader(
        _ load: @escaping (String) -> [UInt8]?, other: @escaping (String) -> JSONDocument? = { _ in nil }
    ) -> (String) -> JSONDocument? {
        { uri in
            guard let path = path(of: uri) else { return other(uri) }
            return load(path).map { JSONDocument(SourceText(name: path, bytes: $0)) }
        }
    }

    /// The keywords of schemas that name the meta-schema `uri`; nil when it is unknown and cannot be loaded.
    ///
    /// - Source: JSON Schema 2020-12, core, section 8.1.2 (`$vocabulary`): a vocabulary that a meta-schema does not
    ///   list is not in use.
    static func keywords(of uri: String, load: (String) -> JSONDocument?) -> KeywordTable? {
        switch uri.hasSuffix("#") ? String(uri.dropLast()) : uri {
        case "https://json-schema.org/draft/2020-12/schema": return .draft2020
        case "http://json-schema.org/draft-07/schema", "http://json-schema.org/draft-06/schema": return .draft7
        default: break
        }
        guard let root = load(uri)?.root, root.kind == .object else { return nil }
        guard let vocabularies = root["$vocabulary"] else {
            // A meta-schema that only narrows another one has the keywords of that.
            let base = root["$schema"]?.string ?? ""
            return base == uri ? nil : known[base.hasSuffix("#") ? String(base.dropLast()) : base]
        }
        let asserts = vocabularies["https://json-schema.org/draft/2020-12/vocab/validation"] != nil
        return asserts ? .draft2020 : .withoutValidation
    }

    private static let known: [String: KeywordTable] = [
        "https://json-schema.org/draft/2020-12/schema": .draft2020, "http://json-schema.org/draft-07/schema": .draft7,
    ]
}
