package import FoggaraJSON

/// The facts about a node that expressions can read.
package struct ExpressionNode: Sendable {
    /// Identifier of the node.
    package var id: String
    /// Name, unique in the workflow.
    package var name: String
    /// Type name.
    package var type: String
    /// Version of the type.
    package var typeVersion: JSONValue
    /// Parameters as written, expressions unresolved.
    package var parameters: JSONObject
    /// Identifier of its webhook.
    package var webhookID: String?

    /// Makes a node.
    package init(
        id: String = "", name: String, type: String = "", typeVersion: JSONValue = 1, parameters: JSONObject = [:],
        webhookID: String? = nil
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.typeVersion = typeVersion
        self.parameters = parameters
        self.webhookID = webhookID
    }
}

/// The facts about a workflow and its run that expressions can read.
package struct ExpressionRun: Sendable {
    /// Identifier of the workflow.
    package var workflowID: String
    /// Name of the workflow.
    package var workflowName: String
    /// Whether the workflow is active.
    package var isActive: Bool
    /// Identifier of the run.
    package var executionID: String
    /// True when a person started the run by hand: `$execution.mode` is `test`.
    package var isTest: Bool
    /// How the run was started, as `$mode` says it.
    package var mode: String
    /// Address that resumes a waiting run.
    package var resumeURL: String
    /// Address of the form that resumes a waiting run.
    package var resumeFormURL: String

    /// Makes the facts of a run.
    package init(
        workflowID: String = "", workflowName: String = "", isActive: Bool = false, executionID: String = "",
        isTest: Bool = false, mode: String = "trigger", resumeURL: String = "", resumeFormURL: String = ""
    ) {
        self.workflowID = workflowID
        self.workflowName = workflowName
        self.isActive = isActive
        self.executionID = executionID
        self.isTest = isTest
        self.mode = mode
        self.resumeURL = resumeURL
        self.resumeFormURL = resumeFormURL
    }
}
