import FoggaraJSON
import FoggaraSchema

/// The schema that an answer must fit, and how an answer is read by it.
struct AnswerSchema: Sendable {
    /// The schema as it is sent to the model.
    let value: JSONValue
    private let schema: Schema

    /// Compiles a schema; nil when it is no JSON or no schema.
    init?(_ text: String) {
        let document = JSONDocument(SourceText(name: "schema", text: text))
        guard document.faults.isEmpty, document.root.kind == .object else { return nil }
        let compiled = try? Schema(compiling: document)  // what is wrong with it is reported when it is checked
        guard let schema = compiled else { return nil }
        self.schema = schema
        value = document.root.value
    }

    /// The object that a text holds; nil when it holds none that fits.
    ///
    /// Models like to put JSON into a fence; what stands inside is read then.
    func read(_ text: String) -> JSONValue? {
        let document = JSONDocument(SourceText(name: "answer", text: Self.unfenced(text)))
        guard document.faults.isEmpty, schema.accepts(document.root) else { return nil }
        return document.root.value
    }

    private static func unfenced(_ text: String) -> String {
        let parts = text.split(separator: "```", omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return text }
        let inside = parts[1]
        return inside.hasPrefix("json") ? String(inside.dropFirst(4)) : String(inside)
    }
}
