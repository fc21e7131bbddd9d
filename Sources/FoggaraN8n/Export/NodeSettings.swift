import FoggaraJSON
import FoggaraWorkflow

/// The switches of a node as n8n stores them.
enum NodeSettings {
    /// The switches that differ from their default.
    static func written(_ options: NodeOptions) -> JSONObject {
        var result = JSONObject()
        if options.isDisabled { result["disabled"] = true }
        if let notes = options.notes, !notes.isEmpty { result["notes"] = .string(notes) }
        if options.executeOnce { result["executeOnce"] = true }
        if options.alwaysOutputData { result["alwaysOutputData"] = true }
        if options.retryOnFail {
            result["retryOnFail"] = true
            if options.maxTries != 3 { result["maxTries"] = .number(JSONNumber(options.maxTries)) }
            if options.waitBetweenTries != 1_000 {
                result["waitBetweenTries"] = .number(JSONNumber(options.waitBetweenTries))
            }
        }
        if options.onError != .stopWorkflow { result["onError"] = .string(options.onError.rawValue) }
        return result
    }
}
