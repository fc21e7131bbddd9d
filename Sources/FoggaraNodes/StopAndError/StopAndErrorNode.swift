package import FoggaraEngine
import FoggaraJSON

/// Ends a run with an error of the author's own words.
package struct StopAndErrorNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.stopAndError"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Throws the error that the parameters describe for the first item; gives nothing.
    ///
    /// - Errors: a `NodeOperationError` with the text, or with `message` and `description` of the object; an object
    ///   without a message gives its JSON after `Error: `.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        guard try call.text("errorType", 0, or: "errorMessage") == "errorObject" else {
            throw NodeError("NodeOperationError", try call.text("errorMessage", 0))
        }
        var object = try call.value("errorObject", 0) ?? .null
        if case .string(let text) = object {
            guard let parsed = JSONDocument.value(of: Array(text.utf8)) else {
                throw NodeError("NodeOperationError", Self.complaint(about: text))
            }
            object = parsed
        }
        let message = object["message"]?.string ?? "Error: \(JSONWriter.compact(object))"
        throw NodeError("NodeOperationError", message, description: object["description"]?.string)
    }

    /// What JavaScript's parser says about a text that is not JSON.
    ///
    /// - Shape: `Unexpected token 'p', "panne" is not valid JSON`; of a long text only ten characters on either side.
    /// - Source: messages of V8 in Node 24.
    private static func complaint(about text: String) -> String {
        let document = JSONDocument(SourceText(name: "", text: text))
        let bytes = Array(text.utf8)
        // A bracket that is never closed is reported where it opens; the parser misses its end.
        guard let fault = document.faults.first(where: { $0.kind != .unclosedContainer }),
            fault.span.start < bytes.count
        else {
            return "Unexpected end of JSON input"
        }
        let before = String(decoding: bytes[..<fault.span.start], as: UTF8.self).count
        let characters = Array(text)
        guard characters.indices.contains(before) else { return "Unexpected end of JSON input" }
        let context = 10
        let start = characters.count > 2 * context ? max(0, before - context) : 0
        let end = characters.count > 2 * context ? min(characters.count, before + context) : characters.count
        let shown = "\"\(String(characters[start..<end]))\""
        let lead = start > 0 ? "..." : ""
        let tail = end < characters.count ? "..." : ""
        return "Unexpected token '\(characters[before])', \(lead)\(shown)\(tail) is not valid JSON"
    }
}
