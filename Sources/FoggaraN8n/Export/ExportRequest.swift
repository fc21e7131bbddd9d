package import FoggaraJSON
package import FoggaraWorkflow

/// What is to be exported.
package struct ExportRequest: Sendable {
    /// Identifier of the template; identifiers of the export derive from it.
    package var template: String
    /// Name of the workflow.
    package var name: String
    /// Text of the overview note; nil for none.
    package var overview: String?
    /// The checked graph.
    package var graph: WorkflowGraph
    /// Values of the activation form, defaults included, secrets left out.
    package var config: JSONObject
    /// Names of the values that are secrets.
    package var secrets: Set<String>
    /// Label in n8n by credential key of the template.
    package var credentialLabels: [String: String]
    /// Which door of n8n the file is for.
    package var door: ImportDoor
    /// Which node versions may be used.
    package var versions: VersionProfile

    /// Describes an export.
    package init(
        template: String, name: String, overview: String?, graph: WorkflowGraph, config: JSONObject,
        secrets: Set<String>, credentialLabels: [String: String], door: ImportDoor, versions: VersionProfile
    ) {
        self.template = template
        self.name = name
        self.overview = overview
        self.graph = graph
        self.config = config
        self.secrets = secrets
        self.credentialLabels = credentialLabels
        self.door = door
        self.versions = versions
    }
}

/// Which node versions an export may use.
package enum VersionProfile: String, Sendable, CaseIterable {
    /// Only versions that n8n releases from 1.102 on know.
    case portable
    /// Any version of the catalogue.
    case newest
}
