import FoggaraServer

/// What a request to the API asks for, read from method and path.
struct SheetsOperation: Hashable, Sendable {
    /// The methods of the API that the stand-in has.
    enum Kind: Hashable, Sendable {
        case properties
        case readValues(range: String)
        case readRanges
        case writeValues(range: String)
        case appendValues(range: String)
        case clearValues(range: String)
        case batchWriteValues
        case batchUpdate
    }

    let spreadsheet: String
    let kind: Kind

    /// Whether only a reading quota is used.
    var isReading: Bool {
        switch kind {
        case .properties, .readValues, .readRanges: true
        case .writeValues, .appendValues, .clearValues, .batchWriteValues, .batchUpdate: false
        }
    }

    /// Whether rows are written, which is what a step is paid for; the header in row 1 is not such a row.
    var writesRows: Bool {
        switch kind {
        case .properties, .readValues, .readRanges, .batchUpdate: false
        case .appendValues, .clearValues, .batchWriteValues: true
        case .writeValues(let range):
            // The title does not matter here, so the part before the mark is left out.
            A1Range(String(range.split(separator: "!").last ?? ""), titles: []).map {
                $0.lastRow != 0 || $0.firstRow != 0
            } ?? true
        }
    }

    /// Reads method and path; a path that the API does not have is a failure in its form.
    ///
    /// - Shape: `/v4/spreadsheets/<id>/values/<range>:append`; the verb is behind the last colon that is not escaped.
    static func read(_ request: HTTPRequest) -> Result<SheetsOperation, GoogleFailure> {
        var parts = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        guard parts.count >= 3, parts[0] == "v4", parts[1] == "spreadsheets" else { return .failure(.notFound) }
        var verb: String?
        if request.method == "POST", let last = parts.last, let colon = last.lastIndex(of: ":") {
            verb = String(last[last.index(after: colon)...])
            parts[parts.count - 1] = String(last[..<colon])
        }
        // A colon without escape can only begin a verb, which this method does not have.
        guard !parts[2].isEmpty, !parts[2].contains(":"), let spreadsheet = HTTPText.percentDecoded(parts[2]) else {
            return .failure(.notFound)
        }
        func made(_ kind: Kind) -> Result<SheetsOperation, GoogleFailure> {
            .success(SheetsOperation(spreadsheet: spreadsheet, kind: kind))
        }
        switch (parts.count, request.method, verb) {
        case (3, "GET", nil): return made(.properties)
        case (3, "POST", "batchUpdate"): return made(.batchUpdate)
        case (4, "GET", nil) where parts[3] == "values:batchGet": return made(.readRanges)
        case (4, "POST", "batchUpdate") where parts[3] == "values": return made(.batchWriteValues)
        case (5, _, _) where parts[3] == "values":
            guard let range = HTTPText.percentDecoded(parts[4]) else { return .failure(.notFound) }
            switch (request.method, verb) {
            case ("GET", nil): return made(.readValues(range: range))
            case ("PUT", nil): return made(.writeValues(range: range))
            case ("POST", "append"): return made(.appendValues(range: range))
            case ("POST", "clear"): return made(.clearValues(range: range))
            default: return .failure(.notFound)
            }
        default: return .failure(.notFound)
        }
    }
}
