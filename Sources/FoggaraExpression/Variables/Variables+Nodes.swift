import FoggaraJSON

extension Machine {
    fileprivate func nodeName(_ call: Call) throws(Trap) -> String {
        guard case .host(.node(let name))? = cell(of: call.this)?.payload else { throw typeError("not a node") }
        return name
    }

    fileprivate func optionalIndex(_ value: Value) throws(Trap) -> Int? {
        value.isNullish ? nil : try toInteger(value)
    }
}

extension RegistryBuilder {
    /// `$('Name')`, `$node["Name"]`, `$items()`, `$item()`.
    mutating func defineNodeAccess() {
        function("$", 1) { (m, c) throws(Trap) in
            if c[0].isUndefined || { if case .text(let handle) = c[0] { m.length(handle) == 0 } else { false } }() {
                guard let origin = m.host.inputOrigins?.first ?? nil else {
                    throw m.failure("ExpressionError", "When calling $(), please specify a node")
                }
                return m.make(.nodeAccess, .host(.node(origin.node)))
            }
            let name = try m.toString(c[0])
            guard c[0].isText, m.host.node(named: name) != nil else {
                throw m.failure(
                    ExpressionError(
                        "ExpressionError", "Referenced node doesn't exist", type: "paired_item_no_connection",
                        nodeCause: name))
            }
            return m.make(.nodeAccess, .host(.node(name)))
        }
        for (name, which) in [("first", 0), ("last", 1), ("all", 2)] {
            method(.nodeAccess, name) { (m, c) throws(Trap) in
                let node = try m.nodeName(c)
                let items = try m.items(of: node, output: try m.optionalIndex(c[0]), run: try m.optionalIndex(c[1]))
                switch which {
                case 0: return items.first ?? .undefined
                case 1: return items.last ?? .undefined
                default: return m.newList(items)
                }
            }
        }
        getter(.nodeAccess, "item") { (m, c) throws(Trap) in
            try m.pairedItem(of: try m.nodeName(c), index: m.host.itemIndex)
        }
        for name in ["itemMatching", "pairedItem"] {
            method(.nodeAccess, name, 1) { (m, c) throws(Trap) in
                let node = try m.nodeName(c)
                if c[0].isUndefined {
                    if name == "itemMatching" {
                        throw m.failure("ExpressionError", "Missing item index for .itemMatching()")
                    }
                    return try m.pairedItem(of: node, index: m.host.itemIndex)
                }
                return try m.pairedItem(of: node, index: try m.toInteger(c[0]))
            }
        }
        getter(.nodeAccess, "isExecuted") { (m, c) throws(Trap) in
            .bool((m.host.runCount(of: try m.nodeName(c)) ?? 0) > 0)
        }
        for kind in [ObjectClass.nodeAccess, .nodeLegacy] {
            getter(kind, "context") { (m, c) throws(Trap) in
                m.value(of: .object(m.host.context(of: try m.nodeName(c))))
            }
        }
        getter(.nodeAccess, "params") { (m, c) throws(Trap) in
            m.host.node(named: try m.nodeName(c)).map { m.value(of: .object($0.parameters)) } ?? .undefined
        }
        let legacyItem: @Sendable (Machine, Call) throws(Trap) -> Value = { (m, c) throws(Trap) in
            let node = try m.nodeName(c)
            let items = try m.legacyItems(of: node)
            let index = try m.toInteger(try m.get(c.this, "$index"))
            guard items.indices.contains(index) else {
                throw m.failure(
                    "ExpressionError",
                    "\"\(node)\" node has \(items.count) item(s) but you're trying to access item \(index)")
            }
            return items[index]
        }
        for name in ["json", "data"] {
            getter(.nodeLegacy, name) { (m, c) throws(Trap) in try m.get(try legacyItem(m, c), "json") }
        }
        getter(.nodeLegacy, "binary") { (m, c) throws(Trap) in
            let binary = try m.get(try legacyItem(m, c), "binary")
            return binary.isUndefined ? m.newObject().0 : binary
        }
        getter(.nodeLegacy, "runIndex") { (m, c) throws(Trap) in
            .int((m.host.runCount(of: try m.nodeName(c)) ?? 0) - 1)
        }
        getter(.nodeLegacy, "parameter") { (m, c) throws(Trap) in
            let name = try m.nodeName(c)
            guard let node = m.host.node(named: name) else { return .undefined }
            let index = try m.toInteger(try m.get(c.this, "$index"))
            return m.make(.hostData, .host(.parameters(name, node.parameters, index)))
        }
        function("$items", 3) { (m, c) throws(Trap) in
            guard !c[0].isUndefined else {
                let items = try m.inputs()
                var values: [Value] = []
                for index in items.indices { values.append(try m.inputItem(index) ?? .undefined) }
                return m.newList(values)
            }
            let name = try m.toString(c[0])
            guard m.host.node(named: name) != nil else {
                throw m.failure("ExpressionError", "Referenced node doesn't exist")
            }
            let output = try m.optionalIndex(c[1]) ?? 0
            return m.newList(try m.items(of: name, output: output, run: try m.optionalIndex(c[2])))
        }
        function("$item", 1) { (m, c) throws(Trap) in m.make(.hostData, .host(.item(try m.toInteger(c[0])))) }
    }

    /// `$fromAI`, `$evaluateExpression`, `$getPairedItem`.
    mutating func defineSpecialFunctions() {
        for name in ["$fromAI", "$fromAi", "$fromai"] {
            function(name, 4) { (m, c) throws(Trap) in
                _ = try m.inputs()
                guard case .text(let handle) = c[0], m.length(handle) > 0 else {
                    throw m.failure("ExpressionError", "Add a key, e.g. $fromAI('placeholder_name')")
                }
                let units = m.units(handle)
                let isValid = units.allSatisfy {
                    $0 == 0x5F || $0 == 0x2D || $0 < 0x80 && Lexer.digit(UInt8($0)) != nil
                }
                guard isValid, units.count <= 64 else {
                    throw m.failure(
                        "ExpressionError",
                        "Invalid parameter key, must be between 1 and 64 characters long and only contain lowercase "
                            + "letters, uppercase letters, numbers, underscores, and hyphens")
                }
                let found = try m.get(try m.itemJSON(m.host.itemIndex), m.key(units))
                return found.isUndefined ? c[3] : found
            }
        }
        function("$evaluateExpression", 2) { (m, c) throws(Trap) in
            let text = try m.toString(c[0])
            let index = m.toBoolean(c[1]) ? try m.toInteger(c[1]) : m.host.itemIndex
            return try m.evaluate("=" + text, index)
        }
        function("$getPairedItem", 3) { (m, c) throws(Trap) in
            let destination = try m.toString(c[0])
            guard c[1].isObject, c[2].isObject else {
                throw m.failure("ExpressionError", "Paired item resolution failed")
            }
            let output = try m.get(c[1], "previousNodeOutput")
            let run = try m.get(c[1], "previousNodeRun")
            let origin = ExpressionOrigin(
                node: try m.toString(try m.get(c[1], "previousNode")), output: try m.optionalIndex(output),
                run: try m.optionalIndex(run))
            let link = ExpressionLink(
                item: try m.optionalIndex(try m.get(c[2], "item")),
                input: try m.optionalIndex(try m.get(c[2], "input")))
            return try m.resolve(destination, origin, link)
        }
    }
}
