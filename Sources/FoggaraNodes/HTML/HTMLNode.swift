package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Takes values out of HTML by selectors, fills HTML templates, and makes tables of items.
package struct HTMLNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.html"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the operation.
    ///
    /// - Errors: a missing property or file, text that is no selector, pages and selectors beyond the limits.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if try call.text("operation", 0, or: "generateHtmlTemplate") == "convertToHtmlTable" {
            return NodeResult([
                Item(
                    ["table": .string(try HTMLTable(call).text(call.items))],
                    pairedItem: call.items.indices.map { PairedItem($0) })
            ])
        }
        var result: [Item] = []
        for index in call.items.indices {
            do throws(NodeError) {
                switch try call.text("operation", index, or: "generateHtmlTemplate") {
                case "generateHtmlTemplate":
                    let html = try HTMLTemplate(call).text(index)
                    result.append(Item(["html": .string(html)], pairedItem: [PairedItem(index)]))
                case "extractHtmlContent":
                    for page in try pages(call, index) {
                        let json = try HTMLExtraction(call, index, page).values()
                        result.append(Item(.object(json), pairedItem: [PairedItem(index)]))
                    }
                case let other:
                    throw NodeError("NodeOperationError", "The operation '\(other)' is not available natively")
                }
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func pages(_ call: NodeCall, _ index: Int) throws(NodeError) -> [String] {
        let name = try call.text("dataPropertyName", index, or: "data")
        if try call.text("sourceData", index, or: "json") == "binary" {
            guard let file = call.items[index].binary?.first(where: { $0.name == name }) else {
                throw NodeError("NodeOperationError", "No property named \"\(name)\" exists!", item: index)
            }
            return [String(decoding: file.data.bytes, as: UTF8.self)]
        }
        switch DataPath(name).value(in: call.items[index].json) {
        case nil: throw NodeError("NodeOperationError", "No property named \"\(name)\" exists!", item: index)
        case .array(let pages): return pages.map { ScriptValue.text($0) }
        case .some(let page): return [ScriptValue.text(page)]
        }
    }
}
