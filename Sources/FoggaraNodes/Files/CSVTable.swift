import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// The rows of a CSV file as objects.
struct CSVTable {
    private let call: NodeCall
    private let index: Int

    /// Prepares for one item.
    init(_ call: NodeCall, _ index: Int) {
        self.call = call
        self.index = index
    }

    /// The rows, keys from the header; every value is text, and empty cells have no key unless that is asked for.
    ///
    /// - Errors: a row with more or fewer fields than the header, unless such rows are to be skipped.
    func rows(_ bytes: [UInt8]) throws(NodeError) -> [JSONObject] {
        let encoding = try call.text("options.encoding", index, or: "utf-8")
        var text = TextDecoding.text(bytes, charset: encoding)
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if hasMark, try !call.flag("options.enableBOM", index) { text = "\u{FEFF}" + text }
        var reader = CSVReader()
        reader.delimiter = try call.text("options.delimiter", index, or: ",")
        reader.takesLooseQuotes = try call.flag("options.relaxQuotes", index)
        reader.firstLine = max(1, try call.whole("options.fromLine", index, or: 0))
        let limit = try call.whole("options.maxRowCount", index, or: -1)
        let keepsEmpty = try call.flag("options.includeEmptyCells", index)
        var records = try reader.records(text)
        guard try call.flag("options.headerRow", index, or: true) else {
            if limit > -1 { records = Array(records.prefix(limit)) }
            return records.map { ["row": .array($0.fields.map { .string($0) })] }
        }
        guard let header = records.first else { return [] }
        var rows: [JSONObject] = []
        for record in records.dropFirst() {
            if limit > -1, rows.count >= limit { break }
            guard record.fields.count == header.fields.count else {
                if try call.flag("options.skipRecordsWithErrors.value.enabled", index) { continue }
                throw NodeError(
                    "NodeOperationError",
                    "Invalid Record Length: columns length is \(header.fields.count), got \(record.fields.count) on "
                        + "line \(record.line)")
            }
            var row = JSONObject()
            for (name, value) in zip(header.fields, record.fields) where keepsEmpty || !value.isEmpty {
                row[name] = .string(value)
            }
            rows.append(ScriptJSON.ordered(row.map { ($0.key, $0.value) }))
        }
        return rows
    }
}
