import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

extension Diagnostic {
    /// FG6101: a secret of the configuration stands in a parameter.
    static func secretInExport(_ key: String, node: WorkflowNode) -> Diagnostic {
        let place = node.syntax["parameters"] ?? node.syntax
        return Diagnostic(
            6101, in: node.syntax.document.source, at: place.span, ["key": key, "name": node.name],
            helps: [Phrase("help.credential")])
    }

    /// FG6102: an own node that has no lowering.
    static func noLowering(_ node: WorkflowNode) -> Diagnostic {
        let place = node.syntax["type"] ?? node.syntax
        return Diagnostic(
            6102, in: node.syntax.document.source, at: place.span, ["type": node.type, "name": node.name])
    }

    /// FG6103: n8n keeps the history of seen items although the run fails later.
    static func historyKeptEarlyByN8n(at place: JSONNode) -> Diagnostic {
        Diagnostic(6103, .warning, in: place.document.source, at: place.span, notes: [Phrase("note.loss")])
    }

    /// FG6104: n8n repeats a write without asking whether it happened.
    static func retryWithoutReadBack(_ node: WorkflowNode) -> Diagnostic {
        let place = node.syntax["retryOnFail"] ?? node.syntax
        return Diagnostic(
            6104, .warning, in: node.syntax.document.source, at: place.span, ["name": node.name],
            notes: [Phrase("note.native")])
    }

    /// FG6105: a node version that older n8n releases do not know.
    static func versionAbovePortable(_ node: WorkflowNode, version: Double, floor: Double) -> Diagnostic {
        let place = node.syntax["typeVersion"] ?? node.syntax
        return Diagnostic(
            6105, .warning, in: node.syntax.document.source, at: place.span,
            [
                "name": node.name, "version": JSONNumber.shortest(version), "floor": JSONNumber.shortest(floor),
            ], helps: [Phrase("help.versions")])
    }

    /// FG6106: an expression calls a function that n8n does not have.
    static func ownFunctionInExport(_ function: String, node: WorkflowNode) -> Diagnostic {
        let place = node.syntax["parameters"] ?? node.syntax
        return Diagnostic(
            6106, in: node.syntax.document.source, at: place.span, ["function": function, "name": node.name],
            helps: [Phrase("help.node")])
    }

    /// FG6108: a data table that n8n does not make by itself.
    static func tableToCreate(_ table: TableDeclaration, at place: JSONNode) -> Diagnostic {
        let columns = table.columns.map { "\($0.name) (\($0.kind))" }.joined(separator: ", ")
        return Diagnostic(
            6108, .note, in: place.document.source, at: place.span, ["table": table.name],
            helps: [Phrase("help.create", ["columns": columns])])
    }
}
