extension SyntaxTree {
    /// Children of a node in the order of their places.
    private func children(of index: Int32) -> [Int32] {
        let node = self[index]
        switch (node.kind, node.op) {
        // The name stands once and is key and value.
        case (.property, .shorthand): return [node.b]
        // The function begins where its name does.
        case (.property, .method), (.property, .getter), (.property, .setter):
            return [node.a] + parts(of: functions[Int(self[node.b].a)])
        default:
            var children: [Int32] = []
            forEachChild(index) { children.append($0) }
            return children
        }
    }

    private func parts(of function: SyntaxFunction) -> [Int32] { function.parameters + [function.body] }

    /// The bytes that the tree stands for, put together from the places of its nodes.
    ///
    /// - Returns: nil when a node lies outside its parent or over its neighbour.
    func exactText(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        var result: [UInt8] = []
        var place = range.lowerBound
        // A node still to be written, or, below zero, the end of one whose children are.
        var pending: [(node: Int32, isEnd: Bool)] = statements.reversed().map { ($0, false) }
        var ends: [Int] = [range.upperBound]
        while let (index, isEnd) = pending.popLast() {
            let node = self[index]
            let (start, end) = (Int(node.start), Int(node.end))
            if isEnd {
                ends.removeLast()
                guard place <= end else { return nil }
                result += bytes[place..<end]
                place = end
                continue
            }
            guard start >= place, end >= start, let outer = ends.last, end <= outer else { return nil }
            result += bytes[place..<start]
            place = start
            ends.append(end)
            pending.append((index, true))
            for child in children(of: index).reversed() { pending.append((child, false)) }
        }
        guard place <= range.upperBound else { return nil }
        return result + bytes[place..<range.upperBound]
    }

    /// What the tree says without where it says it: two texts mean the same when their outlines are equal.
    var outline: [String] {
        var lines: [String] = []
        var pending: [Int32] = statements.reversed()
        while let index = pending.popLast() {
            let node = self[index]
            var line = "\(node.kind) \(node.op) \(node.flag)"
            switch node.kind {
            case .identifier, .labeled, .breakStatement, .continueStatement: line += " \(name(node.a))"
            case .member: line += " \(name(node.b))"
            case .number: line += " \(numbers[Int(node.a)])"
            case .bigint: line += " \(texts[Int(node.a)])"
            case .string, .regex:
                line += node.a >= 0 ? " \(texts[Int(node.a)])" : " none"
                if node.b >= 0 { line += " \(texts[Int(node.b)])" }
            case .property where [.method, .getter, .setter].contains(node.op):
                line += description(of: functions[Int(self[node.b].a)])
            case .function: line += description(of: functions[Int(node.a)])
            default: break
            }
            let children = children(of: index)
            lines.append(line + " \(children.count)")
            pending += children.reversed()
        }
        return lines
    }

    private func name(_ index: Int32) -> String { index < 0 ? "" : names[Int(index)] }

    private func description(of function: SyntaxFunction) -> String {
        " \(name(function.name)) \(function.isArrow) \(function.isExpression) \(function.isAsync) \(function.isGenerator)"
    }
}
