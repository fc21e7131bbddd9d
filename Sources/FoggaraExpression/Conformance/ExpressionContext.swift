package import FoggaraJSON
import FoggaraSystem

/// Builds the host of one recorded context.
package enum ExpressionContext {
    /// The host that the cases of `context` run against, seen from an item.
    package static func host(_ context: JSONValue, itemIndex: Int) -> ExpressionData {
        var host = ExpressionData(
            now: Instant(milliseconds: 1_773_570_600_000), zoneName: context["workflow"]?["timezone"]?.string ?? "UTC")
        host.itemIndex = itemIndex
        host.runIndex = integer(context["runIndex"]) ?? 0
        for value in context["nodes"]?.array ?? [] {
            let node = ExpressionNode(
                id: value["id"]?.string ?? "", name: value["name"]?.string ?? "", type: value["type"]?.string ?? "",
                typeVersion: value["typeVersion"] ?? 1, parameters: value["parameters"]?.object ?? [:],
                webhookID: value["webhookId"]?.string)
            host.nodes[node.name] = node
        }
        host.currentNode = host.nodes[context["currentNode"]?.string ?? ""]
        for (name, runs) in context["runData"]?.object?.members.map({ ($0.key, $0.value) }) ?? [] {
            let sources = context["sources"]?[name]?.array ?? []
            host.runs[name] = (runs.array ?? []).enumerated().map { index, outputs in
                ExpressionData.NodeRun(
                    outputs: (outputs.array ?? []).map { $0.array.map { $0.map(item) } },
                    origins: sources.indices.contains(index) ? (sources[index].array ?? []).map(origin) : [])
            }
        }
        for (from, outputs) in context["connections"]?.object?.members.map({ ($0.key, $0.value) }) ?? [] {
            for (output, targets) in (outputs["main"]?.array ?? []).enumerated() {
                for target in targets.array ?? [] {
                    host.parents[target["node"]?.string ?? "", default: []].append(
                        ExpressionOrigin(node: from, output: output))
                }
            }
        }
        for (key, value) in context["contextData"]?.object?.members.map({ ($0.key, $0.value) }) ?? [] {
            host.contexts[String(key.dropFirst("node:".count))] = value.object ?? [:]
        }
        if let sources = context["source"]?.array {
            host.inputOrigins = sources.map(origin)
            let first = host.inputOrigins?.first ?? nil
            host.inputItems =
                first.map { origin in
                    (host.outputs(of: origin.node, run: origin.run ?? 0)?[origin.output ?? 0] ?? [])
                } ?? []
        } else {
            host.inputItems = nil
        }
        host.variables = context["vars"]?.object ?? [:]
        host.environment = context["blockEnv"]?.bool == false ? context["env"]?.object ?? [:] : nil
        let identifier = context["executionId"]?.string ?? integer(context["executionId"]).map(String.init) ?? ""
        let mode = context["mode"]?.string ?? "manual"
        host.run = ExpressionRun(
            workflowID: context["workflow"]?["id"]?.string ?? "",
            workflowName: context["workflow"]?["name"]?.string ?? "",
            isActive: context["workflow"]?["active"]?.bool ?? false, executionID: identifier, isTest: mode == "manual",
            mode: mode, resumeURL: "http://localhost:5678/webhook-waiting/\(identifier)",
            resumeFormURL: "http://localhost:5678/form-waiting/\(identifier)")
        return host
    }

    private static func integer(_ value: JSONValue?) -> Int? { (value?.number?.integer).map(Int.init) }

    private static func origin(_ value: JSONValue) -> ExpressionOrigin? {
        guard let node = value["previousNode"]?.string else { return nil }
        return ExpressionOrigin(
            node: node, output: integer(value["previousNodeOutput"]), run: integer(value["previousNodeRun"]))
    }

    private static func item(_ value: JSONValue) -> ExpressionItem {
        var pairing: ExpressionPairing?
        func link(_ value: JSONValue) -> ExpressionLink {
            if let number = integer(value) { return ExpressionLink(item: number) }
            return ExpressionLink(
                item: integer(value["item"]), input: integer(value["input"]),
                override: value["sourceOverwrite"].flatMap(origin))
        }
        switch value["pairedItem"] {
        case .array(let links): pairing = .many(links.map(link))
        case nil, .null: break
        case let one?: pairing = .one(link(one))
        }
        return ExpressionItem(json: value["json"] ?? .null, binary: value["binary"]?.object, pairing: pairing)
    }
}
