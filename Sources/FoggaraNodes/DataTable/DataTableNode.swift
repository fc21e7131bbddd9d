package import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraWorkflow

/// Reads and changes the data tables of the store.
///
/// Plan: every item is one call through the gate. A change carries the gate's key, under which the store keeps the
/// rows it touched: repeated after a crash it gives the same rows and changes nothing.
package struct DataTableNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.dataTable"]
    /// The host under which calls of data tables are journalled and counted.
    package static let host = "data-tables"

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the operation for every item.
    ///
    /// - Errors: no such table or column, a value that is not of its column's kind, a change without condition.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for index in call.items.indices {
            do throws(NodeError) {
                let isTable = try call.text("resource", index, or: "row") == "table"
                let objects =
                    try await isTable
                    ? DataTableOperation(call, index).run() : DataRowOperation(call, index).run()
                switch objects {
                case .rows(let rows):
                    result += rows.map { Item(.object($0), pairedItem: [PairedItem(index)]) }
                case .passes(let passes):
                    if passes {
                        var item = call.items[index]
                        item.pairedItem = [PairedItem(index)]
                        result.append(item)
                    }
                }
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }
}

/// What an operation of data tables gives for one item.
enum DataTableAnswer {
    /// Rows or facts about tables.
    case rows([JSONObject])
    /// Whether the item goes on as it is.
    case passes(Bool)
}

extension NodeCall {
    /// The data table that the parameters name: by name, by number, or by the name it was last seen under.
    ///
    /// - Errors: there is none.
    func dataTable(_ index: Int) async throws(NodeError) -> DataTable {
        let locator = try value("dataTableId", index)
        let object = locator?.object
        let text = (object?["value"] ?? locator).map { ScriptValue.text($0) } ?? ""
        if object?["mode"]?.string ?? "name" == "name", let table = try await services.tables.table(text) {
            return table
        }
        if let id = Int64(text), let table = try await services.tables.tables().first(where: { $0.id == id }) {
            return table
        }
        for name in [text, object?["cachedResultName"]?.string ?? ""] where !name.isEmpty {
            if let table = try await services.tables.table(name) { return table }
        }
        throw NodeError("NodeOperationError", "Data table with name \"\(text)\" not found")
    }

    /// Sends one call of data tables through the gate and gives its rows.
    func askTables(
        _ index: Int, _ effect: EffectClass, _ summary: String,
        _ send: @Sendable (EffectKey) async throws(NodeError) -> JSONValue
    ) async throws(NodeError) -> [JSONObject] {
        let request = EffectRequest(
            item: index, kind: .call, effect: effect, host: DataTableNode.host, summary: summary)
        let reply = try await services.effects.perform(request, send: send, readBack: nil)
        return reply.array?.compactMap(\.object) ?? []
    }
}
