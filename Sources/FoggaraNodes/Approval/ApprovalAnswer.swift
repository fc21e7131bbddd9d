package import FoggaraEngine
package import FoggaraJSON
package import FoggaraSystem
package import FoggaraWorkflow

/// What can become of a question.
package enum ApprovalDecision: String, Sendable, Hashable, CaseIterable {
    /// A person said yes.
    case approved
    /// A person said no.
    case refused
    /// Nobody answered in time.
    case expired

    /// The output of the node by which the items leave.
    package var output: Int {
        switch self {
        case .approved: 0
        case .refused: 1
        case .expired: 2
        }
    }
}

/// What an approval gives once it is answered.
package enum ApprovalAnswer {
    /// Items by output for the decision about a question that a run waits with; nil when it waits with something else.
    package static func outputs(
        of wait: RunWait, _ decision: ApprovalDecision, at: Instant, by: String?
    ) -> [[Item]?]? {
        guard wait.door?.kind == .approval, wait.outputs.count == 3, let kept = wait.outputs[2] else { return nil }
        var outputs: [[Item]?] = [[], [], []]
        outputs[decision.output] = items(kept, decision, at: at, by: by)
        return outputs
    }

    /// The decision as the run remembers it.
    package static func note(_ decision: ApprovalDecision, at: Instant, by: String?) -> JSONValue {
        .object(fields(decision, at: at, by: by))
    }

    /// The items with the decision beside their own fields.
    static func items(_ items: [Item], _ decision: ApprovalDecision, at: Instant, by: String?) -> [Item] {
        items.enumerated().map { index, item in
            var json = item.json.object ?? [:]
            json["approval"] = .object(fields(decision, at: at, by: by))
            return Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)])
        }
    }

    private static func fields(_ decision: ApprovalDecision, at: Instant, by: String?) -> JSONObject {
        var fields: JSONObject = ["decision": .string(decision.rawValue), "at": .string(at.iso8601)]
        fields["by"] = by.map { .string($0) }
        return fields
    }
}
