import FoggaraEngine

/// Reads records of comma-separated values.
///
/// - Guarantees: quotes, doubled quotes and line ends inside quotes as RFC 4180 has them; empty lines are left out.
/// - Source: RFC 4180; messages as the package `csv-parse` gives them, which n8n shows.
struct CSVReader {
    /// One record with the number of the line it ends on.
    struct Record {
        var fields: [String]
        var line: Int
    }

    /// What parts fields.
    var delimiter = ","
    /// Whether a quote inside a field without quotes stands for itself.
    var takesLooseQuotes = false
    /// Number of the first line that is read, from 1.
    var firstLine = 1

    /// The records of a text.
    ///
    /// - Errors: a quote in the wrong place or without end.
    func records(_ text: String) throws(NodeError) -> [Record] {
        let scalars = Array(text.unicodeScalars)
        let mark = Array(delimiter.unicodeScalars)
        var records: [Record] = []
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var line = 1
        var place = 0
        var openedAt: Int?
        var wasQuoted = false
        func isDelimiter(_ place: Int) -> Bool {
            !mark.isEmpty && place + mark.count <= scalars.count
                && scalars[place..<(place + mark.count)].elementsEqual(mark)
        }
        func endRecord() {
            fields.append(String(field))
            field = String.UnicodeScalarView()
            let isEmpty = fields.count == 1 && fields[0].isEmpty && !wasQuoted
            if !isEmpty, line >= firstLine { records.append(Record(fields: fields, line: line)) }
            fields = []
            wasQuoted = false
        }
        while place < scalars.count {
            let scalar = scalars[place]
            if openedAt != nil {
                if scalar == "\"" {
                    if place + 1 < scalars.count, scalars[place + 1] == "\"" {
                        field.append("\"")
                        place += 2
                        continue
                    }
                    openedAt = nil
                    place += 1
                    guard place < scalars.count, !isDelimiter(place), !Self.isLineEnd(scalars[place]) else { continue }
                    if takesLooseQuotes {
                        field.append("\"")
                        continue
                    }
                    throw NodeError(
                        "NodeOperationError",
                        "Invalid Closing Quote: got \"\(scalars[place])\" at line \(line) instead of delimiter, record "
                            + "delimiter, trimable character (if activated) or comment")
                }
                if scalar == "\n" { line += 1 }
                field.append(scalar)
                place += 1
                continue
            }
            if scalar == "\"", line >= firstLine {
                if field.isEmpty {
                    openedAt = line
                    wasQuoted = true
                    place += 1
                    continue
                }
                if !takesLooseQuotes {
                    throw NodeError(
                        "NodeOperationError",
                        "Invalid Opening Quote: a quote is found on field \(fields.count) at line \(line), value is "
                            + "\"\(String(field))\"")
                }
            }
            if isDelimiter(place) {
                fields.append(String(field))
                field = String.UnicodeScalarView()
                place += mark.count
            } else if Self.isLineEnd(scalar) {
                endRecord()
                line += 1
                place += scalar == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n" ? 2 : 1
            } else {
                field.append(scalar)
                place += 1
            }
        }
        if let openedAt {
            throw NodeError(
                "NodeOperationError",
                "Quote Not Closed: the parsing is finished with an opening quote at line \(openedAt)")
        }
        if !field.isEmpty || !fields.isEmpty || wasQuoted { endRecord() }
        return records
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}
