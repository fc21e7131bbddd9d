package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Checks an n8n workflow file against what n8n's import doors take.
///
/// Plan: keys and values of the workflow, of its settings and of every node against the lists of ``ImportSchema``; then
/// what the lists cannot say: identifiers, positions, webhook identifiers, credential placeholders, values equal to
/// their default. Structure (names, connections, types) is the compiler's.
package struct CheckImport: Sendable {
    private let catalogue: NodeCatalogue

    /// Checks with the types of `catalogue`.
    package init(catalogue: NodeCatalogue) { self.catalogue = catalogue }

    /// The door that a file is made for: a file has an `id` or `active` of its own.
    package static func door(of root: JSONNode) -> ImportDoor {
        root["id"] != nil || root["active"] != nil ? .file : .api
    }

    /// Everything in the workflow `root` that one of n8n's doors would refuse or change.
    package func check(_ root: JSONNode, door: ImportDoor? = nil) -> [Diagnostic] {
        let door = door ?? Self.door(of: root)
        var diagnostics = checkWorkflow(root, door)
        if let settings = root["settings"] { diagnostics += checkSettings(settings) }
        var identifiers: [String: JSONNode] = [:]
        for node in root["nodes"]?.elements ?? [] {
            diagnostics += checkNode(node)
            guard let id = node["id"], let text = id.string else { continue }
            if let first = identifiers[text] {
                diagnostics.append(.duplicateNodeID(text, first: first, at: id))
            } else {
                identifiers[text] = id
            }
        }
        return diagnostics
    }

    // MARK: Workflow

    private func checkWorkflow(_ root: JSONNode, _ door: ImportDoor) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let allowed = ImportSchema.workflowKeys + (door == .file ? ImportSchema.fileKeys : [])
        for member in root.members where !allowed.contains(member.key) {
            diagnostics.append(.keyRefusedByN8n(member, of: "workflow", door: door, allowed: allowed))
        }
        let required = ImportSchema.requiredKeys + (door == .file ? ["id"] : [])
        for key in required where root[key] == nil {
            diagnostics.append(.keyMissingForN8n(key, door: door, at: root))
        }
        if let name = root["name"], let text = name.string, !ImportSchema.nameLength.contains(text.count) {
            diagnostics.append(.workflowNameLength(text.count, at: name))
        }
        if let id = root["id"], id.kind != .string || id.string == "" {
            diagnostics.append(.wrongKindForN8n("id", expected: "text", at: id))
        }
        if let active = root["active"], active.bool != false {
            diagnostics.append(.wrongKindForN8n("active", expected: "false", at: active))
        }
        for tag in root["tags"]?.elements ?? [] where tag["name"]?.string == nil {
            diagnostics.append(.wrongKindForN8n("tags", expected: "{\"name\": …}", at: tag))
        }
        if root.document.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            diagnostics.append(.byteOrderMarkForN8n(in: root))
        }
        return diagnostics
    }

    private func checkSettings(_ settings: JSONNode) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for member in settings.members where !ImportSchema.settingsKeys.contains(member.key) {
            diagnostics.append(
                .keyRefusedByN8n(member, of: "settings", door: .api, allowed: ImportSchema.settingsKeys))
        }
        for (key, values) in ImportSchema.settingsChoices {
            guard let value = settings[key], !values.contains(value.string ?? "") else { continue }
            diagnostics.append(.wrongKindForN8n(key, expected: values.joined(separator: ", "), at: value))
        }
        if settings["executionOrder"] == nil {
            diagnostics.append(.executionOrderForN8n(at: settings))
        }
        return diagnostics
    }

    // MARK: Nodes

    private func checkNode(_ node: JSONNode) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for member in node.members {
            if !ImportSchema.nodeKeys.contains(member.key) {
                diagnostics.append(
                    .keyRefusedByN8n(member, of: "node", door: .api, allowed: ImportSchema.nodeKeys))
            } else if member.value.kind == .null, ImportSchema.notNull.contains(member.key) {
                diagnostics.append(.wrongKindForN8n(member.key, expected: "a value or no key", at: member.value))
            }
        }
        let name = node["name"]?.string ?? ""
        if let id = node["id"]?.string, !Self.isUUID(id) {
            diagnostics.append(.nodeIDIsNoUUID(name, at: node["id"] ?? node))
        } else if node["id"] == nil {
            diagnostics.append(.nodeWithoutID(name, at: node))
        }
        if let position = node["position"] {
            let isWhole = position.elements.count == 2 && position.elements.allSatisfy { $0.number?.integer != nil }
            if !isWhole { diagnostics.append(.positionForN8n(name, at: position)) }
        }
        if let parameters = node["parameters"], parameters.kind != .object {
            diagnostics.append(.wrongKindForN8n("parameters", expected: "an object", at: parameters))
        }
        diagnostics += checkCredentials(node, name)
        guard let type = node["type"]?.string.flatMap({ catalogue.type(named: $0) }) else { return diagnostics }
        let version = node["typeVersion"]?.number?.double ?? type.defaultVersion
        guard let description = type.description(version: version) else { return diagnostics }
        if description.declaresWebhooks, !Self.isUUID(node["webhookId"]?.string ?? "") {
            diagnostics.append(.webhookIDMissing(name, at: node["webhookId"] ?? node))
        }
        diagnostics += checkDefaults(node, description)
        return diagnostics
    }

    private func checkCredentials(_ node: JSONNode, _ name: String) -> [Diagnostic] {
        (node["credentials"]?.members ?? []).compactMap { member in
            let value = member.value
            let hasID = value["id"].map { $0.kind == .null || ($0.string ?? "") != "" } ?? false
            let hasName = (value["name"]?.string ?? "") != ""
            return hasID && hasName ? nil : .credentialPlaceholder(member.key, node: name, at: value)
        }
    }

    /// Top-level parameters equal to their default: the editor drops them at the next save.
    private func checkDefaults(_ node: JSONNode, _ description: NodeDescription) -> [Diagnostic] {
        guard let parameters = node["parameters"], let stored = parameters.value.object else { return [] }
        let superfluous = DefaultParameters(description: description).superfluousKeys(in: stored)
        return parameters.members.filter { superfluous.contains($0.key) }.map { .parameterIsDefault($0) }
    }

    /// Whether the text has the form of a UUID.
    static func isUUID(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [8, 4, 4, 4, 12] else { return false }
        return parts.joined().allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
        }
    }
}
