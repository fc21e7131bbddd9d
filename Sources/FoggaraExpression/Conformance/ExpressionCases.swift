import FoggaraJSON

/// Runs recorded expressions and compares results by the rules of the recordings.
///
/// - Shape: a case is `{"id","category","context","expression","itemIndex","expect","legacy"?}`.
package enum ExpressionCases {
    /// What came of one case.
    package struct Result: Sendable {
        /// Identifier of the case.
        package var id: String
        /// Its category.
        package var category: String
        /// Both values of a failure; nil when the case passed.
        package var failure: String?
        /// Whether the evaluator lacks what the case needs.
        package var isUnsupported = false
    }

    /// Runs every case of `cases`, a file of JSON lines, against `contexts`; `expected` adds answers by identifier.
    package static func run(cases: [UInt8], contexts: [UInt8], expected: [UInt8]? = nil) -> [Result] {
        let contexts = JSONDocument(SourceText(name: "contexts", bytes: contexts)).root.value
        var answers: [String: JSONValue] = [:]
        for line in expected.map(lines) ?? [] { answers[line["id"]?.string ?? ""] = line }
        return lines(cases).map { run($0, answers[$0["id"]?.string ?? ""] ?? $0, contexts) }
    }

    private static func lines(_ bytes: [UInt8]) -> [JSONValue] {
        bytes.split(separator: 0x0A).map { JSONDocument(SourceText(name: "line", bytes: Array($0))).root.value }
    }

    private static func run(_ line: JSONValue, _ answer: JSONValue, _ contexts: JSONValue) -> Result {
        let index = (line["itemIndex"]?.number?.integer).map(Int.init) ?? 0
        let host = ExpressionContext.host(contexts[line["context"]?.string ?? ""] ?? .object([:]), itemIndex: index)
        var result = Result(id: line["id"]?.string ?? "", category: line["category"]?.string ?? "")
        var got: JSONValue?
        var failure: ExpressionError?
        do throws(ExpressionError) {
            got = try encoded(line["expression"] ?? .null, host)
        } catch {
            failure = error
        }
        let accepted = [answer["expect"], answer["legacy"]].compactMap { $0 }
        let passes = failure.map { $0.kind == .recorded } ?? true && accepted.contains { agrees($0, got, failure) }
        if !passes {
            let shown = failure.map { "\($0.name): \($0.message)" } ?? got.map(JSONWriter.compact) ?? ""
            let wanted = accepted.first.map(JSONWriter.compact) ?? ""
            result.failure = "\(JSONWriter.compact(line["expression"] ?? .null)) got \(shown) wanted \(wanted)"
            result.isUnsupported = failure.map { $0.kind != .recorded } ?? false
        }
        return result
    }

    private static func encoded(_ value: JSONValue, _ host: ExpressionData) throws(ExpressionError) -> JSONValue {
        switch value {
        case .string(let text):
            switch try ExpressionSource(text).evaluate(host) {
            case .undefined: return ["$": "undefined"]
            case .json(let value): return mark(value)
            case .special(let special): return special.encoded
            }
        case .array(let items):
            var result: [JSONValue] = []
            for item in items { result.append(try encoded(item, host)) }
            return .array(result)
        case .object(let object):
            var result = JSONObject()
            for member in object { result[member.key] = try encoded(member.value, host) }
            return .object(result)
        default: return value
        }
    }

    /// A plain value as recordings write it: an object with a key `$` becomes a list of entries.
    private static func mark(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let items): return .array(items.map(mark))
        case .object(let object):
            if object["$"] != nil {
                let entries = object.members.map { JSONValue.array([.string($0.key), mark($0.value)]) }
                return ["$": "object", "entries": .array(entries)]
            }
            return .object(JSONObject(object.members.map { ($0.key, mark($0.value)) }))
        default: return value
        }
    }

    private static func agrees(_ expectation: JSONValue, _ got: JSONValue?, _ failure: ExpressionError?) -> Bool {
        if expectation["ok"]?.bool == true {
            guard let got else { return false }
            return isEqual(got, expectation["value"] ?? .null)
        }
        guard let failure, let error = expectation["error"] else { return false }
        let name = error["name"]?.string ?? "Error"
        return name == "Error" || failure.message == error["message"]?.string
    }

    private static func isEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let a), .bool(let b)): return a == b
        case (.number(let a), .number(let b)): return a.double == b.double
        case (.string(let a), .string(let b)): return Array(a.utf16) == Array(b.utf16)
        case (.array(let a), .array(let b)): return a.count == b.count && zip(a, b).allSatisfy(isEqual)
        case (.object(let a), .object(let b)):
            guard a.count == b.count else { return false }
            return zip(a.members, b.members).allSatisfy {
                Array($0.key.unicodeScalars) == Array($1.key.unicodeScalars) && isEqual($0.value, $1.value)
            }
        default: return false
        }
    }
}
