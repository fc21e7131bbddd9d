import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// `foggara explain`
enum ExplainCommand {
    static let spec = CommandSpec(
        name: "explain", operands: [.init(name: "FILE|CODE")], options: [.init("config", "FILE")],
        examples: ["foggara explain ouedkniss_real_estate --lang ar", "foggara explain FG3101"]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let asked = call.operands[0]
        if asked.utf8.count == 6, asked.hasPrefix("FG"), Int(asked.dropFirst(2)) != nil {
            return try explain(code: asked, call)
        }
        guard let (template, plan) = try TemplateFile.runnable(asked, call) else { return .inputErrors }
        let catalogue = Compiler(load: call.console.load).catalogue
        if call.console.isJSON {
            call.console.json(json(template, plan))
        } else {
            for line in lines(template, plan, catalogue, call.console) { call.console.line(line) }
        }
        return .clean
    }

    /// The page of a diagnostic code, in English where the language has none, and every phrase it is told with.
    private static func explain(code: String, _ call: Invocation) throws -> ExitCode {
        let console = call.console
        let catalogue = console.load(MessageCatalogue.path(of: console.language))
            .flatMap { JSONDocument.value(of: $0) }
        guard let entry = catalogue?[code]?.object else {
            let known = catalogue?.object.map { $0.members.map(\.key) } ?? []
            throw UsageError(
                "usage.unknownCode", ["code": code],
                suggestions: Suggest.closest(to: code, in: known).map { "foggara explain \($0)" })
        }
        let page = [console.language, .en].lazy
            .compactMap { console.load("locales/\($0.rawValue)/diagnostics/\(code).md") }.first
            .map { String(decoding: $0, as: UTF8.self) }
        if console.isJSON {
            console.json([
                "code": .string(code), "phrases": .object(entry), "page": page.map { .string($0) } ?? .null,
            ])
        } else if let page {
            // The page is English; the sentence itself is there in every language.
            if console.language != .en { console.line("\(code): \(entry["message"]?.string ?? "")\n") }
            console.document(page)
        } else {
            console.line(code)
            for member in entry { console.line("  \(member.key): \(member.value.string ?? "")") }
        }
        return .clean
    }

    // MARK: Templates

    private static func lines(
        _ template: Template, _ plan: Plan, _ catalogue: NodeCatalogue, _ console: Console
    ) -> [String] {
        let texts = console.texts
        let language = console.language.rawValue
        var result = [template.displayName(in: language), template.summary?.text(in: language) ?? "", ""]
        var table = TextTable([.right, .left, .left, .left])
        for (number, node) in order(plan).enumerated() {
            let kind = catalogue.type(named: node.type)?.defaultName ?? node.type
            table.add("\(number + 1).", node.name, kind, texts.text("explain.effect.\(node.effect.rawValue)"))
            for (output, edges) in node.outputs.enumerated() where node.outputs.count > 1 || edges.count > 1 {
                let targets = edges.map { plan.nodes[$0.target].name }.joined(separator: ", ")
                if !targets.isEmpty { table.add("", "   → \(output): \(targets)") }
            }
        }
        result += table.lines(indent: 0)
        let hosts = plan.hosts.joined(separator: ", ")
        if !hosts.isEmpty { result += ["", texts.text("explain.hosts", ["hosts": hosts])] }
        for effect in template.effects {
            result.append(
                texts.text("explain.stated", ["node": effect.node, "effect": effect.effect?.rawValue ?? ""]))
        }
        return result
    }

    private static func json(_ template: Template, _ plan: Plan) -> JSONValue {
        [
            "id": .string(template.id), "hosts": .array(plan.hosts.map { .string($0) }),
            "steps": .array(
                order(plan).map { node in
                    [
                        "node": .string(node.name), "type": .string(node.type), "effect": .string(node.effect.rawValue),
                        "outputs": .array(
                            node.outputs.map { edges in .array(edges.map { .string(plan.nodes[$0.target].name) }) }),
                    ]
                }),
        ]
    }

    /// Nodes as a run reaches them: depth first from the triggers, the topmost branch first.
    private static func order(_ plan: Plan) -> [PlanNode] {
        var seen: Set<Int> = []
        var result: [PlanNode] = []
        var stack = plan.nodes.filter(\.isTrigger).map(\.index).reversed() as [Int]
        while let index = stack.popLast() {
            guard seen.insert(index).inserted else { continue }
            result.append(plan.nodes[index])
            let targets = Set(plan.nodes[index].outputs.joined().map(\.target)).sorted { first, second in
                let (left, right) = (plan.nodes[first].position, plan.nodes[second].position)
                return (left.y, left.x) > (right.y, right.x)
            }
            stack += targets
        }
        return result + plan.nodes.filter { !seen.contains($0.index) }
    }
}
