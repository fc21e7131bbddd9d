import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema

/// Checks the header of a template against `schemas/template.schema.json`.
enum CheckShape {
    /// Path of the schema, from the top of the repository.
    static let path = "schemas/template.schema.json"

    /// Everything that keeps the file from fitting the schema; nothing for a plain workflow.
    static func run(_ root: JSONNode, load: (String) -> [UInt8]?) -> [Diagnostic] {
        guard root["foggara"] != nil, let bytes = load(path) else { return [] }
        let document = JSONDocument(SourceText(name: path, bytes: bytes))
        do throws(Schema.Invalid) {
            return try Schema(compiling: document).check(root)
        } catch {
            // The schema is ours: a test compiles it.
            return error.diagnostics
        }
    }
}
