extension SyntaxTree {
    /// Names that the chunk itself declares anywhere: functions, parameters, variables, caught errors; as places in `names`.
    ///
    /// - Guarantees: work in proportion to the nodes, without recursion.
    var declaredNames: Set<Int32> {
        var declared: Set<Int32> = []
        var patterns: [Int32] = []
        for function in functions {
            patterns += function.parameters
            if function.name >= 0 { declared.insert(function.name) }
        }
        for node in nodes {
            if node.kind == .declarator { patterns.append(node.a) }
            if node.kind == .tryStatement, node.b >= 0 { patterns.append(node.b) }
        }
        while let index = patterns.popLast() {
            let node = self[index]
            switch node.kind {
            case .identifier: declared.insert(node.a)
            case .assignmentPattern, .rest: patterns.append(node.a)
            case .property: patterns.append(node.b)
            case .arrayPattern, .objectPattern: patterns += list(node.a, node.b)
            default: break
            }
        }
        return declared
    }
}
