import FoggaraJSON
import FoggaraServer

/// What is wrong with a request, in the courier's words.
struct YalidineRefusal: Error {
    let status: Int
    let message: String
    let errors: JSONObject

    init(_ status: Int, _ message: String, errors: JSONObject = [:]) {
        self.status = status
        self.message = message
        self.errors = errors
    }

    func response(headers: [HTTPField]) -> HTTPResponse {
        var error: JSONObject = ["code": .integer(status), "message": .string(message)]
        if !errors.isEmpty { error["errors"] = .object(errors) }
        return .json(status, ["error": .object(error)], headers: headers)
    }
}

/// Filters, order, chosen fields and page of a list.
struct ListQuery {
    /// Keys by which any list may be steered.
    private static let common: Set = ["page", "page_size", "fields", "order_by", "asc", "desc"]

    private let query: [HTTPField]
    private let page: Int
    private let size: Int

    /// Reads a query; `filters` are the columns that this list can be filtered by.
    init(_ query: [HTTPField], filters: Set<String>) throws(YalidineRefusal) {
        for field in query where !Self.common.contains(field.name) && !filters.contains(field.name) {
            throw YalidineRefusal(400, "Unknown parameter: \(field.name)")
        }
        self.query = query
        page = try Self.number(query.value("page"), "page", 1, 1...1_000_000)
        size = try Self.number(query.value("page_size"), "page_size", 100, 1...1000)
    }

    private static func number(
        _ text: String?, _ name: String, _ fallback: Int, _ range: ClosedRange<Int>
    ) throws(YalidineRefusal) -> Int {
        guard let text else { return fallback }
        guard let number = Int(text), range.contains(number) else {
            throw YalidineRefusal(400, "\(name) must be a number of \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The page of `rows` that is asked for, in the envelope of a list.
    func answer(_ rows: [JSONObject], path: String) throws(YalidineRefusal) -> JSONValue {
        var rows = rows
        for field in query where !Self.common.contains(field.name) {
            rows = rows.filter { Self.matches($0[field.name], field.value, isDate: field.name.hasPrefix("date_")) }
        }
        if let column = query.value("order_by") {
            if let first = rows.first, first[column] == nil {
                throw YalidineRefusal(400, "order_by names no field: \(column)")
            }
            let rises = query.value("desc") == nil
            rows.sort { Self.isBefore($0[column], $1[column]) == rises && $0[column] != $1[column] }
        }
        let total = rows.count
        let start = min((page - 1) * size, total)
        var shown = Array(rows[start..<min(start + size, total)])
        if let fields = query.value("fields") {
            let names = fields.split(separator: ",").map(String.init)
            for name in names where shown.first.map({ $0[name] == nil }) ?? false {
                throw YalidineRefusal(400, "fields names no field: \(name)")
            }
            shown = shown.map { row in JSONObject(names.map { ($0, row[$0] ?? .null) }) }
        }
        let hasMore = start + size < total
        var links: JSONObject = ["self": .string(link(path, page))]
        if page > 1 { links["before"] = .string(link(path, page - 1)) }
        if hasMore { links["next"] = .string(link(path, page + 1)) }
        return [
            "has_more": .bool(hasMore), "total_data": .integer(total), "data": .array(shown.map { .object($0) }),
            "links": .object(links),
        ]
    }

    private func link(_ path: String, _ page: Int) -> String {
        let others = query.filter { $0.name != "page" }.map {
            HTTPText.percentEncoded($0.name) + "=" + HTTPText.percentEncoded($0.value)
        }
        return "https://api.yalidine.app" + path + "?" + (others + ["page=\(page)"]).joined(separator: "&")
    }

    /// Whether a value is one of those joined by commas; two dates are the ends of a range, both included.
    private static func matches(_ value: JSONValue?, _ wanted: String, isDate: Bool) -> Bool {
        let text = value?.string ?? value?.wholeNumber.map(String.init) ?? ""
        let parts = wanted.split(separator: ",").map(String.init)
        guard isDate else { return parts.contains(text) }
        let day = String(text.prefix(10))
        return parts.count == 2 ? (parts[0]...max(parts[0], parts[1])).contains(day) : parts.first == day
    }

    private static func isBefore(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        if let left = left?.number?.double, let right = right?.number?.double { return left < right }
        return (left?.string ?? "") < (right?.string ?? "")
    }
}
