import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Brings items together by a query in SQL.
///
/// - Source: as recorded of n8n 2.41.1; its SQL engine is another one, differences are listed in the decision record.
struct MergeByQuery {
    private let call: NodeCall
    private let inputs: [[Item]]
    private let queries: ItemQueries

    init(_ call: NodeCall, _ inputs: [[Item]], _ queries: @escaping ItemQueries) {
        self.call = call
        self.inputs = inputs
        self.queries = queries
    }

    /// The rows of the query; each linked to the items it was read from, where it was not made of groups.
    ///
    /// - Errors: a query that cannot be read or answered.
    func items() throws(NodeError) -> [Item] {
        let query = try call.text("query", 0)
        let values = try call.text("options.queryParameters", 0).split(separator: ",").map {
            ScriptValue.trim(String($0))
        }
        let tables = inputs.map { items in items.map { $0.json.object ?? [:] } }
        if let word = QueryLinks.reservedWord(query) {
            throw NodeError(
                "NodeOperationError", "Issue while executing query",
                description: "'\(word)' is a word of n8n's SQL engine: write `\(word)` in backticks or [\(word)].",
                item: 0)
        }
        let links = QueryLinks(query, inputs: inputs.count)
        if let linked = links.linkedQuery {
            let answer = queries(linked, tables, values)
            if answer.fault == nil { return try result(answer.rows.map { links.item($0) }) }
        }
        let answer = queries(query, tables, values)
        if let reason = answer.fault {
            throw NodeError("NodeOperationError", "Issue while executing query", description: reason, item: 0)
        }
        return try result(answer.rows.map { Item(.object($0), pairedItem: []) })
    }

    private func result(_ items: [Item]) throws(NodeError) -> [Item] {
        guard items.isEmpty, call.node.version >= 3.2,
            try call.text("options.emptyQueryResult", 0, or: "empty") == "success"
        else { return items }
        return [Item(["success": true], pairedItem: [])]
    }
}
