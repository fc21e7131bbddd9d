import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// How Markdown is read, by the names of n8n's options.
struct MarkdownOptions {
    private let values: JSONObject

    /// Reads the options of a node for one item; an option that is not set has the reader's own default.
    init(_ call: NodeCall, _ index: Int) throws(NodeError) {
        values = try call.value("options", index)?.object ?? [:]
    }

    /// Options as given.
    init(_ values: JSONObject) { self.values = values }

    /// Whether an option is on.
    func has(_ name: String, or fallback: Bool = false) -> Bool {
        switch values[name] {
        case nil: fallback
        case .some(let value): ScriptValue.isTruthy(value)
        }
    }

    /// An option as text.
    func text(_ name: String) -> String? {
        switch values[name] {
        case nil, .null: nil
        case .some(let value): ScriptValue.text(value)
        }
    }

    /// An option as number.
    func number(_ name: String, or fallback: Int) -> Int {
        guard let value = values[name] else { return fallback }
        let number = ScriptValue.number(value)
        return number.isNaN ? fallback : Int(max(-1_000, min(1_000, number)))
    }
}
