package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Google Sheets: reads, appends, updates and clears rows.
package struct GoogleSheetsNode: NodeExecutor {
    private static let scopes = [
        "https://www.googleapis.com/auth/drive.file", "https://www.googleapis.com/auth/spreadsheets",
        "https://www.googleapis.com/auth/drive.metadata",
    ]

    /// Full type names served.
    package let types = ["n8n-nodes-base.googleSheets"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the operation that the parameters name.
    ///
    /// - Errors: what Google refuses; operations that make or delete sheets.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        let resource = try call.text("resource", 0, or: "sheet")
        let operation = try call.text("operation", 0, or: "read")
        guard resource == "sheet", ["append", "appendOrUpdate", "update", "read", "clear"].contains(operation) else {
            throw NodeError(
                "NodeOperationError", "The operation '\(operation)' of Google Sheets is not available natively",
                description: "Export the workflow to n8n to use it.")
        }
        do {
            let access = try await GoogleAccess(call, scopes: Self.scopes)
            let client = SheetsClient(call, access, document: try SheetsLocator.document(call))
            let sheet = try SheetsLocator.sheet(call, try await client.properties())
            switch operation {
            case "read": return NodeResult(try await SheetsRead(call, client, sheet: sheet).run())
            case "clear": return NodeResult(try await SheetsClear(call, client, title: sheet.title).run())
            case "update", "appendOrUpdate":
                return NodeResult(
                    try await SheetsUpdate(call, client, sheet: sheet)
                        .run(appendsMissing: operation == "appendOrUpdate"))
            default: return NodeResult(try await SheetsAppend(call, client, sheet: sheet).run())
            }
        } catch {
            guard call.continuesOnFail else { throw error }
            // As in n8n the item says nothing about where it came from.
            return NodeResult([
                Item(["error": .string(error.message)], error: ["message": .string(error.message)])
            ])
        }
    }
}
