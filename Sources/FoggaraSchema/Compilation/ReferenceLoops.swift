import FoggaraDiagnostics
import FoggaraJSON

/// Finds schemas that lead back to themselves on the same value, which no value could ever satisfy or fail.
enum ReferenceLoops {
    private enum Mark { case new, open, done }

    /// Reports each loop and takes out the reference that closes it.
    static func cut(_ program: inout SchemaProgram, report: (Diagnostic) -> Void) {
        var marks = [Mark](repeating: .new, count: program.nodes.count)
        for start in program.nodes.indices where marks[start] == .new { visit(start, &marks, &program, report) }
    }

    private static func visit(
        _ start: Int, _ marks: inout [Mark], _ program: inout SchemaProgram, _ report: (Diagnostic) -> Void
    ) {
        // An explicit stack: chains of references may be as long as the document.
        var stack: [(node: Int, edges: [Int], next: Int)] = [(start, edges(of: program.nodes[start], program), 0)]
        marks[start] = .open
        while let top = stack.last {
            guard top.next < top.edges.count else {
                marks[top.node] = .done
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            let target = top.edges[top.next]
            switch marks[target] {
            case .done: break
            case .new:
                marks[target] = .open
                stack.append((target, edges(of: program.nodes[target], program), 0))
            case .open:
                report(.endlessReference(at: program.nodes[top.node].place))
                program.nodes[top.node].rules = []
                program.nodes[top.node].always = true
                stack[stack.count - 1].next = top.edges.count
            }
        }
    }

    /// The subschemas that a node applies to the value it is itself applied to.
    private static func edges(of node: SchemaProgram.Node, _ program: SchemaProgram) -> [Int] {
        node.rules.flatMap { rule -> [Int] in
            switch rule {
            case .allOf(let all), .anyOf(let all), .oneOf(let all): all
            case .not(let schema), .reference(let schema): [schema]
            // Any of these may be the one at run time.
            case .dynamicReference(let anchor, _): program.dynamicAnchors.compactMap { $0[anchor] }
            case .condition(let test, let then, let otherwise): [test] + [then, otherwise].compactMap(\.self)
            case .object(let rule): rule.dependencies.compactMap(\.schema)
            default: []
            }
        }
    }
}
