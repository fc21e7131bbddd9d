import FoggaraJSON

extension Machine {
    /// A free name: a variable of n8n, a global of the language, else undefined as n8n reads it.
    func global(_ atom: UInt32) throws(Trap) -> Value {
        if !globals.isEmpty, let value = globals[atom] { return value }
        if !variableCache.isEmpty, let value = variableCache[atom] { return value }
        guard let member = registry.global(atom) else {
            let name = atomString(atom)
            if let value = host.fieldVariables[name] { return self.value(of: value) }
            return .undefined
        }
        switch member {
        case .method(let id): return .native(id)
        case .getter(let id):
            let value = try callNative(id, .undefined, [])
            // What `$json` shows is kept already.
            if case .object(let handle) = value {
                if case .object(handle)? = currentJSON { return value }
                variableCache[atom] = value
            }
            return value
        case .hostFunction(let id):
            let name = atomString(atom)
            if host.functionNames.contains(name) { return .native(id) }
            return host.fieldVariables[name].map { self.value(of: $0) } ?? .undefined
        default: return constant(member)
        }
    }
}

extension RegistryBuilder {
    /// The variables of n8n and of Foggara.
    mutating func defineVariables() {
        for name in ExpressionNames.hostFunctions.sorted() { hostFunction(name) }
        variable("$json") { (m, c) throws(Trap) in try m.itemJSON(m.host.itemIndex) }
        variable("$data") { (m, c) throws(Trap) in try m.itemJSON(m.host.itemIndex) }
        variable("$binary") { (m, c) throws(Trap) in try m.itemBinary(m.host.itemIndex) }
        for name in ["$itemIndex", "$position", "$thisItemIndex"] {
            variable(name) { (m, c) throws(Trap) in .int(m.host.itemIndex) }
        }
        for name in ["$runIndex", "$thisRunIndex"] { variable(name) { (m, c) throws(Trap) in .int(m.host.runIndex) } }
        variable("$thisItem") { (m, c) throws(Trap) in try m.inputItem(m.host.itemIndex) ?? .undefined }
        variable("$config") { (m, c) throws(Trap) in m.value(of: .object(m.host.configuration)) }
        variable("$vars") { (m, c) throws(Trap) in m.value(of: .object(m.host.variables)) }
        variable("$env") { (m, c) throws(Trap) in m.make(.hostData, .host(.environment)) }
        variable("$nodeId") { (m, c) throws(Trap) in m.host.currentNode.map { m.text($0.id) } ?? .undefined }
        variable("$nodeVersion") { (m, c) throws(Trap) in
            m.host.currentNode.map { m.value(of: $0.typeVersion) } ?? .undefined
        }
        variable("$webhookId") { (m, c) throws(Trap) in
            m.host.currentNode?.webhookID.map { m.text($0) } ?? .undefined
        }
        variable("$mode") { (m, c) throws(Trap) in m.text(m.host.run.mode) }
        variable("$self") { (m, c) throws(Trap) in m.newObject().0 }
        variable("$executionId") { (m, c) throws(Trap) in m.text(m.host.run.executionID) }
        variable("$resumeWebhookUrl") { (m, c) throws(Trap) in m.text(m.host.run.resumeURL) }
        variable("$workflow") { (m, c) throws(Trap) in
            let run = m.host.run
            let (object, cell) = m.newObject()
            cell.put(m.key("active"), .bool(run.isActive))
            cell.put(m.key("id"), m.text(run.workflowID))
            cell.put(m.key("name"), m.text(run.workflowName))
            return object
        }
        variable("$execution") { (m, c) throws(Trap) in
            let run = m.host.run
            let (object, cell) = m.newObject()
            cell.put(m.key("id"), m.text(run.executionID))
            cell.put(m.key("mode"), m.text(run.isTest ? "test" : "production"))
            cell.put(m.key("resumeUrl"), m.text(run.resumeURL))
            cell.put(m.key("resumeFormUrl"), m.text(run.resumeFormURL))
            cell.put(m.key("customData"), m.make(.customData, .none))
            return object
        }
        variable("$prevNode") { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            guard let origin = m.host.inputOrigins?.first ?? nil else { return object }
            cell.put(m.key("name"), m.text(origin.node))
            cell.put(m.key("outputIndex"), .int(origin.output ?? 0))
            cell.put(m.key("runIndex"), .int(origin.run ?? 0))
            return object
        }
        variable("$parameter") { (m, c) throws(Trap) in
            guard let node = m.host.currentNode else { return m.newObject().0 }
            return m.make(.hostData, .host(.parameters(node.name, node.parameters, m.host.itemIndex)))
        }
        variable("$rawParameter") { (m, c) throws(Trap) in
            guard let node = m.host.currentNode else { return m.newObject().0 }
            let (object, cell) = m.newObject()
            for member in node.parameters {
                var value = member.value
                if case .object(let inner) = value, inner["__rl"]?.bool == true { value = inner["value"] ?? .null }
                cell.put(m.key(member.key), m.value(of: value))
            }
            return object
        }
        variable("$input") { (m, c) throws(Trap) in m.make(.input, .none) }
        variable("$node") { (m, c) throws(Trap) in m.make(.nodeMap, .host(.nodeMap(m.host.itemIndex))) }
        defineCustomData()
        defineInput()
        defineNodeAccess()
        defineSpecialFunctions()
    }

    private mutating func defineCustomData() {
        let check: @Sendable (Machine, Value, Value) throws(Trap) -> (String, String) = {
            (m, key, value) throws(Trap) in
            guard case .text(let handle) = key else {
                throw m.error("Error", "Custom data key must be a string")
            }
            let name = m.string(handle)
            let isPlain = name.utf8.allSatisfy { $0 == 0x5F || Lexer.digit($0) != nil }
            guard isPlain else { throw m.error("Error", "Custom data key can only contain characters \"A-Za-z0-9_\"") }
            return (String(name.prefix(50)), String(try m.toString(value).prefix(512)))
        }
        method(.customData, "set", 2) { (m, c) throws(Trap) in
            let (key, value) = try check(m, c[0], c[1])
            m.customData[key] = .string(value)
            m.host.setCustomData(key, value)
            return .undefined
        }
        method(.customData, "setAll", 1) { (m, c) throws(Trap) in
            for name in try m.ownKeys(c[0]) {
                let (key, value) = try check(m, m.value(of: name), try m.get(c[0], name))
                m.customData[key] = .string(value)
                m.host.setCustomData(key, value)
            }
            return .undefined
        }
        method(.customData, "get", 1) { (m, c) throws(Trap) in
            let key = try m.toString(c[0])
            return (m.customData[key] ?? m.host.customData[key]).map { m.value(of: $0) } ?? .undefined
        }
        method(.customData, "getAll") { (m, c) throws(Trap) in
            var all = m.host.customData
            for member in m.customData { all[member.key] = member.value }
            return m.value(of: .object(all))
        }
    }

    private mutating func defineInput() {
        getter(.input, "item") { (m, c) throws(Trap) in try m.inputItem(m.host.itemIndex) ?? .undefined }
        method(.input, "all") { (m, c) throws(Trap) in
            let items = try m.inputs()
            var values: [Value] = []
            for index in items.indices { values.append(try m.inputItem(index) ?? .undefined) }
            return m.newList(values)
        }
        for (name, isFirst) in [("first", true), ("last", false)] {
            method(.input, name) { (m, c) throws(Trap) in
                let items = try m.inputs()
                return try m.inputItem(isFirst ? 0 : items.count - 1) ?? .undefined
            }
        }
        getter(.input, "params") { (m, c) throws(Trap) in
            _ = try m.inputs()
            guard let origin = m.host.inputOrigins?.first ?? nil, let node = m.host.node(named: origin.node) else {
                return .undefined
            }
            return m.value(of: .object(node.parameters))
        }
        getter(.input, "context") { (m, c) throws(Trap) in
            _ = try m.inputs()
            guard let origin = m.host.inputOrigins?.first ?? nil else { return .undefined }
            return m.value(of: .object(m.host.context(of: origin.node)))
        }
    }
}
