package import FoggaraJSON
package import FoggaraWorkflow

/// Which plan and node a request line starts: a pure function of the active plans.
///
/// - Guarantees: no two rows have one method and path; a path without parameters wins over those with them, then the
///   one with most fixed parts.
package struct WebhookTable: Sendable {
    /// Two nodes that claim one method and path; the first one keeps it.
    package struct Conflict: Sendable, Hashable {
        /// The row that stays.
        package let kept: Webhook
        /// The row that is left out.
        package let refused: Webhook
    }

    /// What the table says about a request line.
    package enum Match: Sendable {
        /// A row, with the texts for its `:name` parts.
        case found(Webhook, parameters: JSONObject)
        /// The path exists, but only for these methods.
        case wrongMethod(allowed: [String])
        /// Nothing listens there.
        case unknown
    }

    /// The rows, in the order of plans and nodes.
    package let rows: [Webhook]
    /// Rows that were left out.
    package let conflicts: [Conflict]
    private let fixed: [String: [Webhook]]
    private let open: [Webhook]

    /// Makes the table of active plans.
    package init(_ plans: [Plan]) {
        var rows: [Webhook] = []
        var conflicts: [Conflict] = []
        var taken: [String: Webhook] = [:]
        for webhook in plans.flatMap(Webhook.of) {
            // Two paths that differ in the names of parameters alone take the same requests.
            let shape = webhook.parts.map { $0.hasPrefix(":") ? ":" : $0 }.joined(separator: "/")
            let key = "\(webhook.method) \(shape)"
            if let other = taken[key] {
                conflicts.append(Conflict(kept: other, refused: webhook))
            } else {
                taken[key] = webhook
                rows.append(webhook)
            }
        }
        self.rows = rows
        self.conflicts = conflicts
        fixed = Dictionary(grouping: rows.filter { !$0.hasParameters }, by: \.path)
        open = rows.filter(\.hasParameters)
    }

    /// Finds the row of a method and a decoded path, which may end in one slash.
    package func match(_ method: String, _ path: String) -> Match {
        let plain = path.hasSuffix("/") ? String(path.dropLast()) : path
        let parts = plain.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var allowed: [String] = []
        for webhook in fixed[plain] ?? [] {
            if webhook.method == method { return .found(webhook, parameters: [:]) }
            allowed.append(webhook.method)
        }
        var best: (webhook: Webhook, parameters: JSONObject)?
        for webhook in open {
            guard let parameters = webhook.parameters(of: parts) else { continue }
            guard webhook.method == method else {
                if !allowed.contains(webhook.method) { allowed.append(webhook.method) }
                continue
            }
            if parameters.count < (best?.parameters.count ?? .max) { best = (webhook, parameters) }
        }
        if let best { return .found(best.webhook, parameters: best.parameters) }
        return allowed.isEmpty ? .unknown : .wrongMethod(allowed: allowed)
    }

    /// The methods that a path answers, for a browser that asks first.
    package func methods(at path: String) -> [String] {
        if case .wrongMethod(let allowed) = match("", path) { return allowed }
        return []
    }

    /// The row at a path for any of its methods.
    func any(at path: String) -> Webhook? {
        for method in methods(at: path) {
            if case .found(let webhook, _) = match(method, path) { return webhook }
        }
        return nil
    }
}
