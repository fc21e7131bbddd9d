package import FoggaraCompiler
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
    /// Data tables that must be there before the first run.
    package var tables: [TableDeclaration]
    /// Which door of n8n the file is for.
    package var door: ImportDoor
    /// Which node versions may be used.
    package var versions: VersionProfile

    /// Asks for a compiled template; names are taken in `language`.
    package init(
        _ template: Template, config: ConfigValues, language: String, overview: String? = nil,
        door: ImportDoor = .file, versions: VersionProfile = .portable
    ) {
        self.template = template.id
        name = template.displayName(in: language)
        self.overview = overview
        graph = template.graph
        self.config = config.values
        secrets = Set(config.secrets)
        credentialLabels = Dictionary(
            template.credentials.map { ($0.key, $0.name?.text(in: language) ?? $0.key) }, uniquingKeysWith: { $1 })
        tables = template.tables
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
