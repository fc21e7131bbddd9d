package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Google Sheets: appends rows.
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
    /// - Errors: what Google refuses; operations other than `append`.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        let resource = try call.text("resource", 0, or: "sheet")
        let operation = try call.text("operation", 0, or: "read")
        guard resource == "sheet", operation == "append" else {
            throw NodeError(
                "NodeOperationError", "The operation '\(operation)' of Google Sheets is not available natively",
                description: "Only 'append' is. Export the workflow to n8n to use the others.")
        }
        do {
            let access = try await GoogleAccess(call, scopes: Self.scopes)
            let client = SheetsClient(call, access, document: try SheetsLocator.document(call))
            let sheet = try SheetsLocator.sheet(call, try await client.properties())
            return NodeResult(try await SheetsAppend(call, client, sheet: sheet).run())
        } catch {
            guard call.continuesOnFail else { throw error }
            // As in n8n the item says nothing about where it came from.
            return NodeResult([
                Item(["error": .string(error.message)], error: ["message": .string(error.message)])
            ])
        }
    }
}
