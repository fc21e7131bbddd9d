import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import FoggaraSystem

/// Checks the header of templates against `schemas/template.schema.json`, which is compiled when first needed.
struct CheckShape: Sendable {
    /// Path of the schema, from the top of the repository.
    static let path = "schemas/template.schema.json"

    private let load: @Sendable (String) -> [UInt8]?
    private let compiled = Locked<Schema?>(nil)

    /// Checks with the schema that `load` gives.
    init(load: @escaping @Sendable (String) -> [UInt8]?) { self.load = load }

    /// Everything that keeps the file from fitting the schema; nothing for a plain workflow.
    func run(_ root: JSONNode) -> [Diagnostic] {
        guard root["foggara"] != nil else { return [] }
        do throws(Schema.Invalid) {
            return try schema()?.check(root) ?? []
        } catch {
            // The schema is ours: a test compiles it.
            return error.diagnostics
        }
    }

    private func schema() throws(Schema.Invalid) -> Schema? {
        try compiled.withLock { compiled throws(Schema.Invalid) in
            if let compiled { return compiled }
            guard let bytes = load(Self.path) else { return nil }
            let schema = try Schema(compiling: JSONDocument(SourceText(name: Self.path, bytes: bytes)))
            compiled = schema
            return schema
        }
    }
}
