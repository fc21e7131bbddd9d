package import FoggaraEngine
package import FoggaraJSON
import FoggaraWorkflow

extension NodeCall {
    /// The value of a parameter for one item; nil when it is absent or undefined.
    package func value(_ path: String, _ item: Int) throws(NodeError) -> JSONValue? {
        try parameters.value(path, item: item)
    }

    /// A parameter as text, as JavaScript would write it; `fallback` when it is absent or null.
    package func text(_ path: String, _ item: Int, or fallback: String = "") throws(NodeError) -> String {
        switch try parameters.value(path, item: item) {
        case nil, .null: fallback
        case .some(let value): ScriptValue.text(value)
        }
    }

    /// A parameter as truth value; `fallback` when it is absent or null.
    package func flag(_ path: String, _ item: Int, or fallback: Bool = false) throws(NodeError) -> Bool {
        switch try parameters.value(path, item: item) {
        case nil, .null: fallback
        case .some(let value): ScriptValue.isTruthy(value)
        }
    }

    /// A parameter as number; `fallback` when it is absent, null or no number.
    package func number(_ path: String, _ item: Int, or fallback: Double) throws(NodeError) -> Double {
        switch try parameters.value(path, item: item) {
        case nil, .null: return fallback
        case .some(let value):
            let number = ScriptValue.number(value)
            return number.isNaN ? fallback : number
        }
    }

    /// A whole number parameter: the part before the point.
    ///
    /// - Guarantees: within ±10¹², whatever an expression gives, so that counting on from it cannot overflow.
    package func whole(_ path: String, _ item: Int, or fallback: Int) throws(NodeError) -> Int {
        Int(max(-1e12, min(1e12, try number(path, item, or: Double(fallback)))))
    }

    /// A list parameter: field names between commas, or a list of texts.
    package func names(_ path: String, _ item: Int) throws(NodeError) -> [String] {
        switch try parameters.value(path, item: item) {
        case .string(let text):
            text.split(separator: ",", omittingEmptySubsequences: false).map { ScriptValue.trim(String($0)) }
                .filter { !$0.isEmpty }
        case .array(let elements): elements.map { ScriptValue.trim(ScriptValue.text($0)) }
        // Older versions hold a group with an entry for each name.
        case .object(let object): object["fields"]?.array?.compactMap { $0["fieldName"]?.string } ?? []
        default: []
        }
    }

    /// The entries of a group of a fixed collection; one object counts as a list of one.
    package func entries(_ path: String, _ item: Int) throws(NodeError) -> [JSONObject] {
        switch try parameters.value(path, item: item) {
        case .array(let elements): elements.compactMap(\.object)
        case .object(let object): [object]
        default: []
        }
    }
}
