package import FoggaraWorkflow

/// A workflow as an SVG picture: boxes where the canvas has its nodes, and arrows between them.
///
/// - Guarantees: a pure function of the graph; boxes never overlap; texts in Arabic run from right to left; boxes and
///   texts have colours of their own, so that the picture reads on light and dark pages; title and description tell
///   the same to who does not see it.
/// - Source: SVG 2, sections 11 (text, `direction`) and 5.7 (`title`, `desc`).
package struct WorkflowPicture {
    static let width = 176.0
    static let height = 64.0
    /// Least space between two boxes.
    static let gap = 40.0
    static let margin = 24.0

    private struct Box {
        var x: Double
        var y: Double
    }

    private let title: String
    private let nodes: [WorkflowNode]
    private let boxes: [Box]
    private let kinds: [String]
    private let graph: WorkflowGraph

    /// Lays out the nodes of a graph; `kind` names a type for people.
    package init(_ graph: WorkflowGraph, title: String, kind: (String) -> String) {
        self.title = title
        self.graph = graph
        nodes = graph.nodes
        kinds = graph.nodes.map { kind($0.type) }
        boxes = Self.boxes(Layout.separated(graph.nodes.map(\.position)))
    }

    /// Places of boxes: those of the canvas, drawn apart sideways where boxes would touch.
    private static func boxes(_ places: [(x: Int, y: Int)]) -> [Box] {
        var scale = 1.0
        for (index, place) in places.enumerated() {
            for other in places[(index + 1)...] where abs(Double(place.y - other.y)) < height + gap / 2 {
                let distance = abs(Double(place.x - other.x))
                if distance > 0 { scale = max(scale, (width + gap) / distance) }
            }
        }
        let left = places.map(\.x).min() ?? 0
        let top = places.map(\.y).min() ?? 0
        return places.map { Box(x: (Double($0.x - left) * scale).rounded() + margin, y: Double($0.y - top) + margin) }
    }

    /// The picture as a document.
    package var svg: String {
        let right = (boxes.map(\.x).max() ?? 0) + Self.width + Self.margin
        let bottom = (boxes.map(\.y).max() ?? 0) + Self.height + Self.margin + (hasLoops ? Self.gap : 0)
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.number(right)) \(Self.number(bottom))\" "
                + "width=\"\(Self.number(right))\" height=\"\(Self.number(bottom))\" role=\"img\" "
                + "aria-labelledby=\"title description\">",
            "<title id=\"title\">\(PictureText.escaped(title))</title>",
            "<desc id=\"description\">\(PictureText.escaped(description))</desc>",
            "<style>", Self.style, "</style>",
            "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" "
                + "orient=\"auto\"><path class=\"head\" d=\"M0 0L8 4L0 8z\"/></marker></defs>",
        ]
        lines += edges()
        for index in nodes.indices { lines += box(index) }
        lines.append("</svg>\n")
        return lines.joined(separator: "\n")
    }

    private static let style = """
        .box{fill:#fff;stroke:#6b7280;stroke-width:1.5}.off{stroke-dasharray:5 4}
        .name{fill:#111827;font:600 14px system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;text-anchor:middle}
        .kind{fill:#4b5563;font:12px system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;text-anchor:middle}
        .edge{fill:none;stroke:#6b7280;stroke-width:1.5}.head{fill:#6b7280}
        .port{fill:#6b7280;font:11px system-ui,sans-serif}
        @media (prefers-color-scheme:dark){.box{fill:#1f2937;stroke:#9ca3af}.name{fill:#f9fafb}.kind{fill:#d1d5db}\
        .edge{stroke:#9ca3af}.head,.port{fill:#9ca3af}}
        """

    // MARK: Parts

    private func box(_ index: Int) -> [String] {
        let node = nodes[index]
        let box = boxes[index]
        let isOff = node.options.isDisabled ? " off" : ""
        let middle = Self.number(box.x + Self.width / 2)
        let names = PictureText.lines(node.name, columns: 22, lines: 2)
        var lines = [
            "<g><title>\(PictureText.escaped("\(node.name): \(kinds[index])"))</title>",
            "<rect class=\"box\(isOff)\" x=\"\(Self.number(box.x))\" y=\"\(Self.number(box.y))\" "
                + "width=\"\(Self.number(Self.width))\" height=\"\(Self.number(Self.height))\" rx=\"8\"/>",
        ]
        let first = box.y + (names.count > 1 ? 20 : 28)
        for (number, name) in names.enumerated() {
            lines.append(text(name, "name", middle, first + 17 * Double(number)))
        }
        let kind = PictureText.lines(kinds[index], columns: 26, lines: 1).first ?? ""
        return lines + [text(kind, "kind", middle, box.y + Self.height - 9), "</g>"]
    }

    private func text(_ text: String, _ style: String, _ x: String, _ y: Double) -> String {
        let direction = PictureText.isRightToLeft(text) ? " direction=\"rtl\" unicode-bidi=\"embed\"" : ""
        return "<text class=\"\(style)\" x=\"\(x)\" y=\"\(Self.number(y))\"\(direction)>"
            + PictureText.escaped(text) + "</text>"
    }

    private func edges() -> [String] {
        var lines: [String] = []
        for connection in graph.connections {
            guard let source = nodes.firstIndex(where: { $0.name == connection.source }),
                let target = nodes.firstIndex(where: { $0.name == connection.target })
            else { continue }
            let outputs = outputCount(connection.source)
            let start = port(source, connection.output, of: outputs)
            let end = (x: boxes[target].x - 2, y: boxes[target].y + Self.height / 2)
            lines.append("<path class=\"edge\" marker-end=\"url(#arrow)\" d=\"\(path(start, end))\"/>")
            if outputs > 1 {
                lines.append(
                    "<text class=\"port\" x=\"\(Self.number(start.x + 6))\" y=\"\(Self.number(start.y - 4))\">"
                        + "\(connection.output)</text>")
            }
        }
        return lines
    }

    /// A curve to the right; back to the left it runs below the boxes.
    private func path(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> String {
        let from = "M\(Self.number(start.x)) \(Self.number(start.y))"
        let to = "\(Self.number(end.x)) \(Self.number(end.y))"
        if end.x > start.x {
            let reach = max((end.x - start.x) / 2, 12)
            return from + "C\(Self.number(start.x + reach)) \(Self.number(start.y)) "
                + "\(Self.number(end.x - reach)) \(Self.number(end.y)) \(to)"
        }
        let low = max(start.y, end.y) + Self.height / 2 + Self.gap
        return from + "C\(Self.number(start.x + 40)) \(Self.number(low)) \(Self.number(end.x - 40)) "
            + "\(Self.number(low)) \(to)"
    }

    private func port(_ node: Int, _ output: Int, of count: Int) -> (x: Double, y: Double) {
        let step = Self.height / Double(count + 1)
        return (boxes[node].x + Self.width, boxes[node].y + step * Double(min(output, count - 1) + 1))
    }

    private func outputCount(_ name: String) -> Int {
        (graph.connections.filter { $0.source == name }.map(\.output).max() ?? 0) + 1
    }

    private var hasLoops: Bool {
        graph.connections.contains { connection in
            guard let source = nodes.firstIndex(where: { $0.name == connection.source }),
                let target = nodes.firstIndex(where: { $0.name == connection.target })
            else { return false }
            return boxes[target].x <= boxes[source].x
        }
    }

    /// The graph in words: each node and what it leads to.
    private var description: String {
        nodes.enumerated().map { index, node in
            let targets = graph.connections.filter { $0.source == node.name }.map(\.target)
            return "\(node.name) (\(kinds[index]))" + (targets.isEmpty ? "" : " → \(targets.joined(separator: ", "))")
        }.joined(separator: "; ")
    }

    private static func number(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
