import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// The values that one item's selectors take out of a page.
struct HTMLExtraction {
    private let call: NodeCall
    private let index: Int
    private let tree: HTMLTree

    /// Reads the page.
    ///
    /// - Errors: a page beyond the limits.
    init(_ call: NodeCall, _ index: Int, _ page: String) throws(NodeError) {
        self.call = call
        self.index = index
        guard let tree = HTMLBuilder.tree(page) else {
            throw NodeError("NodeOperationError", "The page has more than \(HTMLBuilder.nodeLimit) parts", item: index)
        }
        self.tree = tree
    }

    /// The values by key.
    ///
    /// - Errors: text that is no selector.
    func values() throws(NodeError) -> JSONObject {
        var matcher = SelectorMatcher(tree)
        var result = JSONObject()
        for entry in try call.entries("extractionValues.values", index) {
            let selector = ScriptValue.text(entry["cssSelector"] ?? "")
            let found = try find(selector, &matcher)
            var skipped: Set<Int> = []
            for skip in (entry["skipSelectors"]?.string ?? "").split(separator: ",") {
                skipped.formUnion(try find(ScriptValue.trim(String(skip)), &matcher))
            }
            let key = ScriptValue.text(entry["key"] ?? "")
            if entry["returnArray"].map({ ScriptValue.isTruthy($0) }) ?? false {
                result[key] = .array(
                    try found.map { element throws(NodeError) in
                        try value(entry, [element], skipped) ?? .null
                    })
            } else if let value = try value(entry, found, skipped) {
                result[key] = value
            }
        }
        return result
    }

    private func find(_ text: String, _ matcher: inout SelectorMatcher) throws(NodeError) -> [Int] {
        do throws(SelectorReader.Fault) {
            return try matcher.elements(try SelectorReader.selector(text))
        } catch { throw NodeError("Error", error.message, item: index) }
    }

    private func value(_ entry: JSONObject, _ found: [Int], _ skipped: Set<Int>) throws(NodeError) -> JSONValue? {
        switch entry["returnValue"]?.string ?? "text" {
        case "attribute":
            let name = ScriptValue.text(entry["attribute"] ?? "").lowercased()
            return try found.first.flatMap { tree[$0].attribute(name) }.map { text throws(NodeError) in
                .string(try cleaned(text))
            }
        case "html":
            guard let first = found.first else { return nil }
            let html = HTMLWriter(tree).content(of: first)
            return html.isEmpty ? nil : .string(try cleaned(html))
        case "value":
            return try found.first.flatMap { formValue($0) }.map { text throws(NodeError) in
                .string(try cleaned(text))
            }
        default:
            guard call.node.version > 1.1 else {
                return .string(try cleaned(found.map { tree.text(of: $0) }.joined()))
            }
            let text = found.first.map { HTMLPlainText.text(tree, in: $0, skipping: skipped) } ?? ""
            return .string(try cleaned(text))
        }
    }

    private func formValue(_ place: Int) -> String? {
        let node = tree[place]
        switch node.name {
        case "textarea": return tree.text(of: place)
        case "select":
            let options = tree.elements(below: place).filter { tree[$0].name == "option" }
            let chosen = options.first { tree[$0].attribute("selected") != nil } ?? options.first
            return chosen.flatMap { formValue($0) }
        case "option": return node.attribute("value") ?? tree.text(of: place)
        case "input" where node.attribute("type") == "checkbox" || node.attribute("type") == "radio":
            return node.attribute("value") ?? "on"
        default: return node.attribute("value")
        }
    }

    /// Trimmed and without line ends, as the options want it.
    private func cleaned(_ text: String) throws(NodeError) -> String {
        var text = text
        if try call.flag("options.trimValues", index) { text = ScriptValue.trim(text) }
        guard try call.flag("options.cleanUpText", index) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in ScriptValue.trim(text).unicodeScalars where scalar != "\n" && scalar != "\r" {
            if !scalar.properties.isWhitespace {
                result.append(scalar)
            } else if result.last != " " {
                result.append(" ")
            }
        }
        return String(result)
    }
}
