import FoggaraJSON

extension ExpressionSource {
    /// Type of the value that the parameter gets, and what in its code cannot be meant.
    ///
    /// - Guarantees: linear in the length of the parameter; nothing is said about a chunk with a syntax fault.
    package func checkTypes(in environment: TypeEnvironment) -> TypeReport {
        guard isExpression else { return TypeReport(type: .literal(.text(parameter)), findings: []) }
        guard !trees.isEmpty else { return TypeReport(type: faults.isEmpty ? .text : .any, findings: []) }
        var findings: [TypeFinding] = []
        var type = ExpressionType.any
        for tree in trees {
            var inference = TypeInference(tree, environment)
            inference.run()
            inference.checkValue(isAlone: parts.count == 1)
            type = inference.result
            findings += inference.findings
        }
        if refusal != nil, !findings.contains(where: { $0.kind.isRefusal }), let place = refusedPlace {
            findings.append(place)
        }
        findings.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
        return TypeReport(type: parts.count == 1 ? type : .text, findings: findings)
    }

    /// What is refused in the raw code or by its names alone.
    private var refusedPlace: TypeFinding? {
        let bytes = Array(parameter.utf8)
        for chunk in ExpressionChunk.split(bytes, from: 1) {
            guard case .code(let range) = chunk, let place = Refusals.constructorPlace(bytes[range]) else { continue }
            return TypeFinding(kind: .refused("constructor"), span: ByteSpan(place.lowerBound, place.upperBound))
        }
        for tree in trees {
            for node in tree.nodes where node.kind == .identifier {
                let name = tree.names[Int(node.a)]
                guard name == "$" || name == "arguments" || Refusals.reservedNames.contains(name) else { continue }
                return TypeFinding(kind: .refused(name), span: ByteSpan(Int(node.start), Int(node.end)))
            }
        }
        return nil
    }
}

extension TypeFinding.Kind {
    /// Whether n8n refuses the code.
    fileprivate var isRefusal: Bool {
        if case .refused = self { return true }
        return false
    }
}

extension TypeInference {
    /// Checks what becomes of the value of the chunk: alone it is the parameter, else it becomes text.
    fileprivate mutating func checkValue(isAlone: Bool) {
        guard let first = tree.statements.first, tree[first].kind == .expressionStatement else { return }
        let index = tree[first].a
        if !isAlone { checkText(index) }
        let node = tree[index]
        guard node.kind == .member, case .function = types[Int(index)] else { return }
        report(.notCalled(tree.names[Int(node.b)], isAlone: isAlone), node.c, node.end)
    }
}

extension Refusals {
    /// Where the raw code names `.constructor`, point left out.
    fileprivate static func constructorPlace(_ code: ArraySlice<UInt8>) -> Range<Int>? {
        guard namesConstructor(code), let place = code.firstRange(of: Array("constructor".utf8)) else { return nil }
        return place
    }
}
