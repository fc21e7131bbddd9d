import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Empties a sheet or a part of it, once for each item.
struct SheetsClear {
    private let call: NodeCall
    private let client: SheetsClient
    private let title: String

    /// Prepares for a sheet.
    init(_ call: NodeCall, _ client: SheetsClient, title: String) {
        self.call = call
        self.client = client
        self.title = title
    }

    /// Empties and hands the items on.
    func run() async throws(NodeError) -> [Item] {
        for index in call.items.indices {
            let range = try part(index)
            let keepsHeader = try range == nil ? call.flag("keepFirstRow", index) : false
            let headerRange = "\(title)!1:1"
            let header = keepsHeader ? try await client.values(headerRange, formatted: true).first : nil
            try await clear(range, index)
            if let header { try await client.writeHeader(headerRange, header.map { ScriptValue.text($0) }) }
        }
        return call.items.enumerated().map { index, item in
            var copy = item
            copy.pairedItem = [PairedItem(index)]
            return copy
        }
    }

    /// The part that is emptied, behind the title; nil for the whole sheet.
    private func part(_ index: Int) throws(NodeError) -> String? {
        switch try call.text("clear", index, or: "wholeSheet") {
        case "specificRows":
            let start = max(1, try call.whole("startIndex", index, or: 1))
            let count = max(1, try call.whole("rowsToDelete", index, or: 1))
            return "\(start):\(start + count - 1)"
        case "specificColumns":
            let start = try call.text("startIndex", index, or: "A").uppercased()
            let count = max(1, try call.whole("columnsToDelete", index, or: 1))
            guard (1...3).contains(start.utf8.count), start.utf8.allSatisfy({ (65...90).contains($0) }) else {
                throw NodeError("NodeOperationError", "'\(start)' is no column")
            }
            let first = start.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
            return "\(start):\(SheetsUpdate.letters(first + count - 2))"
        case "specificRange": return try call.text("range", index, or: "A:F")
        default: return nil
        }
    }

    private func clear(_ part: String?, _ index: Int) async throws(NodeError) {
        let effect = EffectRequest(
            item: index, kind: .call, effect: .keyed, host: "sheets.googleapis.com", summary: "clear")
        let range = part.map { "\(title)!\($0)" } ?? title
        let path = part == nil ? "'\(title)'" : range
        let client = client
        _ = try await call.services.effects.perform(
            effect,
            send: { _ async throws(NodeError) in
                let body: JSONValue = ["spreadsheetId": .string(client.document), "range": .string(range)]
                _ = try await client.send("POST", "/values/\(PercentCoding.component(path)):clear", body)
                return ["cleared": .string(range)]
            }, readBack: nil)
    }
}
