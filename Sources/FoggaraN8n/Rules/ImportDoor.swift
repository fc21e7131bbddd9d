/// The two kinds of workflow files that n8n takes.
package enum ImportDoor: String, Sendable, CaseIterable {
    /// For the editor and `n8n import:workflow`.
    case file
    /// For `POST /api/v1/workflows` and the REST interface.
    case api
}

/// Keys and values that n8n 2.41.1 accepts on import.
///
/// - Source: measured on n8n 2.41.1, 2026: keys of the API's schema; others are answered with 400.
enum ImportSchema {
    /// Keys of a workflow that both doors take.
    static let workflowKeys = ["name", "nodes", "connections", "settings", "staticData", "pinData", "nodeGroups"]
    /// Further keys of the file.
    static let fileKeys = ["id", "active", "meta", "tags"]
    /// Keys that must be there.
    static let requiredKeys = ["name", "nodes", "connections", "settings"]
    /// Length of a workflow's name, in characters.
    static let nameLength = 1...128

    /// Keys of a node.
    static let nodeKeys = [
        "id", "name", "type", "typeVersion", "position", "parameters", "webhookId", "credentials", "disabled", "notes",
        "notesInFlow", "executeOnce", "alwaysOutputData", "retryOnFail", "maxTries", "waitBetweenTries",
        "continueOnFail", "onError", "customTelemetryTags",
    ]
    /// Keys of a node that must not be null.
    static let notNull = ["notes", "webhookId", "credentials"]

    /// Keys of the settings.
    static let settingsKeys = [
        "saveExecutionProgress", "saveManualExecutions", "saveDataErrorExecution", "saveDataSuccessExecution",
        "executionTimeout", "errorWorkflow", "timezone", "executionOrder", "callerPolicy", "callerIds", "timeSavedMode",
        "timeSavedPerExecution", "redactionPolicy", "availableInMCP", "customTelemetryTags",
    ]
    /// Settings with a fixed list of values.
    static let settingsChoices: [(key: String, values: [String])] = [
        ("saveDataErrorExecution", ["all", "none"]),
        ("saveDataSuccessExecution", ["all", "none"]),
        ("executionOrder", ["v0", "v1"]),
        ("callerPolicy", ["any", "none", "workflowsFromAList", "workflowsFromSameOwner"]),
        ("timeSavedMode", ["fixed", "dynamic"]),
    ]
}
