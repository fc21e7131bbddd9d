import FoggaraEngine
import FoggaraJSON

/// Finds out whether rows whose answer was lost have been written.
struct SheetsReadBack {
    /// Rows looked at behind the planned place, for Google may append further down.
    private static let reach = 200
    private let range: String
    private let rows: [[JSONValue]]
    private let usesAppend: Bool

    /// Reads the detail of a write.
    init(_ detail: JSONValue) {
        range = detail["range"]?.string ?? ""
        rows = (detail["rows"]?.array ?? []).map { $0.array ?? [] }
        usesAppend = detail["append"]?.bool ?? false
    }

    /// The reply of the write when the rows are there; nil when their place is empty.
    ///
    /// - Errors: other rows stand there, so that neither is sure.
    func look(_ client: SheetsClient) async throws(NodeError) -> JSONValue? {
        let answer = try await client.send("GET", SheetsClient.path(reachedRange, formatted: false), nil)
        let found = SheetsClient.rows(answer)
        if found.allSatisfy({ $0.allSatisfy(Self.isEmpty) }) { return nil }
        let last = usesAppend ? found.count - rows.count : 0
        if last >= 0 {
            for start in 0...last where matches(found, from: start) {
                return ["range": .string(range), "rows": .number(JSONNumber(rows.count)), "readBack": true]
            }
        }
        if usesAppend, found.count < rows.count { return nil }
        throw NodeError(
            "NodeOperationError", "The rows may have been written, but other rows stand in their place",
            description: "Look at \(range) and start the run again if the rows are missing.", outcome: .unknown)
    }

    /// The planned rows, with some behind them where Google chose the place.
    private var reachedRange: String {
        guard usesAppend, let mark = range.lastIndex(of: "!"), let colon = range.lastIndex(of: ":"),
            let last = Int(range[range.index(after: colon)...])
        else { return range }
        return String(range[..<mark]) + "!" + range[range.index(after: mark)..<colon] + ":\(last + Self.reach)"
    }

    private func matches(_ found: [[JSONValue]], from start: Int) -> Bool {
        for (place, row) in rows.enumerated() {
            guard start + place < found.count else { return row.allSatisfy(Self.isEmpty) }
            let other = found[start + place]
            for column in 0..<max(row.count, other.count) {
                let one = column < row.count ? row[column] : .null
                let two = column < other.count ? other[column] : .null
                if !Self.isSame(one, two) { return false }
            }
        }
        return true
    }

    private static func isEmpty(_ value: JSONValue) -> Bool { value.isNull || value == "" }

    /// Whether a cell holds what was sent: Google turns texts that look like numbers, truth values, dates or formulas
    /// into such, so a text that changed its kind counts as the same.
    private static func isSame(_ sent: JSONValue, _ found: JSONValue) -> Bool {
        if isEmpty(sent) || isEmpty(found) { return isEmpty(sent) && isEmpty(found) }
        switch (sent, found) {
        case (.number(let one), .number(let two)): return one.double == two.double
        case (.string(let one), .string(let two)):
            return ScriptText.isSame(ScriptValue.trim(one), ScriptValue.trim(two)) || one.hasPrefix("=")
        case (.bool(let one), .bool(let two)): return one == two
        case (.string, _): return true
        default: return ScriptText.isSame(ScriptValue.text(sent), ScriptValue.text(found))
        }
    }
}
