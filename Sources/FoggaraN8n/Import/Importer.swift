package import FoggaraJSON
package import FoggaraWorkflow

/// Turns an n8n workflow into a template: the same graph under a typed header.
///
/// - Guarantees: nodes, connections and settings stay as they are, save credentials, which become keys of the header,
///   and what only an n8n instance knows (`pinData`, `staticData`, `meta`, `tags`, dates). The header holds what the
///   workflow tells: name, credentials, hosts.
package struct Importer: Sendable {
    private let catalogue: NodeCatalogue

    /// Imports with the types of `catalogue`.
    package init(catalogue: NodeCatalogue) { self.catalogue = catalogue }

    /// The template of the workflow `root`.
    package func template(from root: JSONValue) -> JSONValue {
        let name = root["name"]?.string ?? "Imported workflow"
        var credentials = CredentialKeys()
        var nodes: [JSONValue] = []
        for node in root["nodes"]?.array ?? [] { nodes.append(withKeys(node, &credentials)) }
        var workflow: JSONObject = ["nodes": .array(nodes)]
        workflow["connections"] = root["connections"] ?? [:]
        workflow["settings"] = root["settings"] ?? [:]
        let identifier = Self.identifier(name)
        return [
            "$schema": "../schemas/template.schema.json",
            "foggara": 1,
            "id": .string(identifier),
            "version": "1.0.0",
            "category": "imported",
            "name": ["en": .string(name)],
            "summary": ["en": .string(root["description"]?.string ?? name)],
            "config": ["type": "object", "properties": [:]],
            "credentials": .object(credentials.declared),
            "privacy": ["labels": [:], "hosts": .object(hosts(nodes))],
            "workflow": .object(workflow),
        ]
    }

    private func withKeys(_ node: JSONValue, _ credentials: inout CredentialKeys) -> JSONValue {
        guard case .object(var object) = node, let own = object["credentials"]?.object else { return node }
        var keyed = JSONObject()
        for member in own {
            let label = member.value["name"]?.string ?? member.value.string ?? member.key
            keyed[member.key] = .string(credentials.key(type: member.key, label: label))
        }
        object["credentials"] = .object(keyed)
        return .object(object)
    }

    /// Hosts that the nodes name literally or always reach.
    private func hosts(_ nodes: [JSONValue]) -> JSONObject {
        var hosts: Set<String> = []
        for node in nodes {
            guard let type = node["type"]?.string, let facts = catalogue.type(named: type)?.facts else { continue }
            switch facts.hosts {
            case .all(let names): hosts.formUnion(names)
            case .any(let names): hosts.formUnion(names)
            case .parameter(let name):
                if let host = node["parameters"]?[name]?.string.flatMap(Self.host) { hosts.insert(host) }
            case .credential, .none: break
            }
        }
        return JSONObject(hosts.sorted().map { ($0, []) })
    }

    /// The host of a literal address, in lower case, with its port when one is named that its scheme does not imply;
    /// nil when an expression decides it.
    private static func host(_ address: String) -> String? {
        let text = address.hasPrefix("=") ? String(address.dropFirst()) : address
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return nil }
        var host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        let usual = scheme == "https://" ? ":443" : ":80"
        if host.hasSuffix(usual) { host = host.dropLast(usual.count) }
        return host.isEmpty || host.contains("{") ? nil : host.lowercased()
    }

    /// A name in the form of template identifiers: lower-case words joined by underscores.
    private static func identifier(_ name: String) -> String {
        var result = ""
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            default: if !result.isEmpty, !result.hasSuffix("_") { result += "_" }
            }
        }
        while result.hasSuffix("_") { result.removeLast() }
        guard let first = result.unicodeScalars.first, ("a"..."z").contains(first) else { return "workflow_\(result)" }
        return result
    }
}

/// Credentials met during an import and the keys they get in the header.
private struct CredentialKeys {
    private(set) var declared = JSONObject()
    private var known: [String: String] = [:]

    mutating func key(type: String, label: String) -> String {
        let identity = "\(type)\u{1F}\(label)"
        if let key = known[identity] { return key }
        var key = type
        var number = 2
        while declared[key] != nil {
            key = "\(type)\(number)"
            number += 1
        }
        known[identity] = key
        declared[key] = ["type": .string(type), "name": ["en": .string(label)]]
        return key
    }
}
