import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("pictures of workflows")
struct PictureTests {
    private static func picture(_ nodes: [(name: String, x: Int, y: Int)], _ edges: [(Int, Int)]) throws -> String {
        let list = nodes.map { node in
            "{\"name\":\(JSONWriter.quoted(node.name)),\"type\":\"n8n-nodes-base.noOp\",\"typeVersion\":1,"
                + "\"position\":[\(node.x),\(node.y)]}"
        }
        let connections = nodes.enumerated().map { index, node in
            let targets = edges.filter { $0.0 == index }.map { edge in
                "{\"node\":\(JSONWriter.quoted(nodes[edge.1].name)),\"type\":\"main\",\"index\":0}"
            }
            return "\(JSONWriter.quoted(node.name)):{\"main\":[[\(targets.joined(separator: ","))]]}"
        }
        let text =
            "{\"nodes\":[\(list.joined(separator: ","))],\"connections\":{\(connections.joined(separator: ","))}}"
        let compiled = Compiler(load: { Repository.load($0) }).compile(SourceText(name: "x", text: text))
        let graph = try #require(compiled.value.template?.graph)
        return WorkflowPicture(graph, title: "A & <B>") { _ in "Kind" }.svg
    }

    /// The boxes of a picture as left, top, width and height.
    private static func boxes(_ svg: String) -> [[Double]] {
        svg.split(separator: "\n").filter { $0.hasPrefix("<rect") }.map { line in
            ["x", "y", "width", "height"].compactMap { name in
                line.firstRange(of: " \(name)=\"").flatMap { range in
                    Double(line[range.upperBound...].prefix { $0 != "\"" })
                }
            }
        }
    }

    private static let layouts: [[(name: String, x: Int, y: Int)]] = [
        [("A", 0, 0), ("B", 0, 0), ("C", 10, 10)], [("A", 0, 0), ("B", 100, 0), ("C", 200, 50), ("D", 300, 99)],
        [("A", -500, -300), ("B", -280, -300), ("C", -280, -180)], [("A", 0, 0), ("B", 96, 0), ("C", 97, 80)],
        [("A", 0, 0), ("B", 0, 97), ("C", 0, 194), ("D", 220, 96)],
    ]

    @Test("boxes never overlap and lie inside the picture", arguments: layouts)
    func apart(layout: [(name: String, x: Int, y: Int)]) throws {
        let boxes = Self.boxes(try Self.picture(layout, [(0, 1)]))
        #expect(boxes.count == layout.count && boxes.allSatisfy { $0.count == 4 })
        for (index, box) in boxes.enumerated() {
            #expect(box[0] >= 0 && box[1] >= 0)
            for other in boxes[(index + 1)...] {
                let isApart = abs(box[0] - other[0]) >= box[2] || abs(box[1] - other[1]) >= box[3]
                #expect(isApart, "\(box) \(other)")
            }
        }
    }

    @Test("texts in Arabic run from right to left, others do not say")
    func direction() throws {
        let svg = try Self.picture([("استقبال الطلب", 0, 0), ("Order", 220, 0), ("SMS للزبون", 440, 0)], [])
        let lines = svg.split(separator: "\n").filter { $0.hasPrefix("<text class=\"name\"") }
        #expect(lines.map { $0.contains("direction=\"rtl\"") } == [true, false, false])
        #expect(svg.contains(">استقبال الطلب<"))
    }

    @Test("what a name holds cannot leave its text, and the picture is well-formed")
    func escapes() throws {
        let svg = try Self.picture(
            [("</text><script>alert(\"1\")</script>&\u{1}\u{202E}", 0, 0), ("B", 220, 0)], [(0, 1)])
        #expect(!svg.contains("<script") && !svg.contains("\u{1}") && !svg.contains("\u{202E}"))
        #expect(svg.contains("<title id=\"title\">A &amp; &lt;B&gt;</title>"))
        let opened = svg.split(separator: "<").filter { !$0.hasPrefix("/") }
        let closing = svg.split(separator: "<").filter { $0.hasPrefix("/") }
        let alone = opened.filter { $0.prefix { $0 != ">" }.hasSuffix("/") }
        #expect(opened.count - alone.count == closing.count)
    }

    @Test("the picture tells its nodes and connections in words as well")
    func words() throws {
        let svg = try Self.picture([("A", 0, 0), ("B", 220, 0)], [(0, 1), (1, 0)])
        #expect(svg.contains("role=\"img\"") && svg.contains("A (Kind) → B; B (Kind) → A</desc>"))
        #expect(svg.split(separator: "\n").count { $0.hasPrefix("<path class=\"edge\"") } == 2)
    }

    @Test("long names stand on two lines and end with an ellipsis")
    func long() throws {
        let svg = try Self.picture([("Send the tracking link to the customer by WhatsApp when it is known", 0, 0)], [])
        let names = svg.split(separator: "\n").filter { $0.hasPrefix("<text class=\"name\"") }
        #expect(names.count == 2 && names[1].contains("…<"))
    }
}
