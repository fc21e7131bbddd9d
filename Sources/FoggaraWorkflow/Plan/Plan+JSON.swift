package import FoggaraJSON

/// The stored form of a plan.
///
/// - Shape: `{"version": 1, "template": …, "nodes": [{"id": …, "outputs": [[{"target": 1, "input": 0}]]}], …}`.
/// - Guarantees: reading what was written gives an equal plan; readers ignore keys they do not know.
extension Plan {
    /// The newest version of the stored form.
    package static let formatVersion = 1

    /// The plan as JSON.
    package var json: JSONValue {
        var object: JSONObject = [
            "version": .number(JSONNumber(Self.formatVersion)),
            "template": .string(template), "name": .string(name), "templateVersion": .string(version),
            "timezone": .string(timezone), "executionOrder": .string(executionOrder.rawValue),
            "nodes": .array(nodes.map(\.json)), "config": .object(config),
            "secrets": .array(secrets.map { .string($0) }), "hosts": .array(hosts.map { .string($0) }),
            "historyCommit": .string(historyCommit.rawValue),
        ]
        object["timeoutSeconds"] = timeoutSeconds.map { .number(JSONNumber($0)) }
        object["activeSeconds"] = activeSeconds.map { .number(JSONNumber($0)) }
        object["runCapCentimes"] = runCapCentimes.map { .number(JSONNumber($0)) }
        if !tables.isEmpty { object["tables"] = .array(tables.map(\.json)) }
        return .object(object)
    }

    /// Reads a stored plan; nil when it is none or of a newer version.
    package init?(json: JSONValue) {
        guard json["version"]?.number?.integer == Int64(Self.formatVersion),
            let template = json["template"]?.string, let name = json["name"]?.string,
            let version = json["templateVersion"]?.string, let timezone = json["timezone"]?.string,
            let order = json["executionOrder"]?.string.flatMap(ExecutionOrder.init(rawValue:)),
            let list = json["nodes"]?.array, let config = json["config"]?.object,
            let commit = json["historyCommit"]?.string.flatMap(HistoryCommit.init(rawValue:))
        else { return nil }
        var nodes: [PlanNode] = []
        for (index, element) in list.enumerated() {
            guard let node = PlanNode(json: element, index: index) else { return nil }
            nodes.append(node)
        }
        let isClosed = nodes.allSatisfy {
            $0.outputs.allSatisfy { $0.allSatisfy { nodes.indices.contains($0.target) } }
        }
        guard isClosed else { return nil }
        self.init(
            template: template, name: name, version: version, timezone: timezone, executionOrder: order, nodes: nodes,
            config: config, secrets: json["secrets"]?.array?.compactMap(\.string) ?? [],
            hosts: json["hosts"]?.array?.compactMap(\.string) ?? [], historyCommit: commit,
            timeoutSeconds: json["timeoutSeconds"]?.number?.integer.map(Int.init),
            activeSeconds: json["activeSeconds"]?.number?.integer.map(Int.init),
            runCapCentimes: json["runCapCentimes"]?.number?.integer)
        tables = json["tables"]?.array?.compactMap(PlanTable.init(json:)) ?? []
    }
}
