import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Finds what an export cannot carry over, or what n8n will do differently.
struct CheckPortability {
    let catalogue: NodeCatalogue
    /// Highest version by type that older releases know.
    let portableVersions: JSONObject

    /// Reads the table of portable versions.
    init(catalogue: NodeCatalogue, load: (String) -> [UInt8]?) {
        self.catalogue = catalogue
        let table = load("schemas/n8n/portable-versions.json").flatMap { JSONDocument.value(of: $0) }
        portableVersions = table?["versions"]?.object ?? [:]
    }

    /// Everything the author should know about this export.
    func check(_ request: ExportRequest) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for node in request.graph.nodes {
            guard let type = catalogue.type(named: node.type) else { continue }
            let version = node.typeVersion ?? type.defaultVersion
            if request.versions == .portable, let floor = portableVersions[node.type]?.number?.double,
                version > floor
            {
                diagnostics.append(.versionAbovePortable(node, version: version, floor: floor))
            }
            if node.options.retryOnFail, let description = type.description(version: version) {
                let effect = type.facts.effect(of: description.resolve(node.parameters).values, version: version)
                if effect == .readBack { diagnostics.append(.retryWithoutReadBack(node)) }
            }
        }
        if let own = request.graph.settings["foggara"], own["history"]?.string == "run",
            let place = request.graph.syntax["settings"]?["foggara"]
        {
            diagnostics.append(.historyKeptEarlyByN8n(at: place))
        }
        diagnostics += request.tables.map { .tableToCreate($0, at: request.graph.syntax) }
        return diagnostics
    }
}
