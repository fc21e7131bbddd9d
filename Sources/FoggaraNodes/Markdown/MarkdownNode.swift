package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Turns Markdown into HTML and HTML into Markdown.
package struct MarkdownNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.markdown"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Puts the converted text under the destination key of every item.
    ///
    /// - Errors: a page that is too deep, patterns of the options that do not compile.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        let mode = try call.text("mode", 0, or: "htmlToMarkdown")
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let text: String
                if mode == "markdownToHtml" {
                    let page = MarkdownReader(try MarkdownOptions(call, index))
                    text = page.html(try call.text("markdown", index))
                } else {
                    text = try PageMarkdown(call, index).text(try call.text("html", index))
                }
                var json = item.json.object ?? [:]
                DataPath(try call.text("destinationKey", index, or: "data")).set(.string(text), in: &json)
                result.append(Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }
}
