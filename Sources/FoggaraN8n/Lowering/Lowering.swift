import FoggaraJSON
import FoggaraWorkflow

/// Replaces Foggara's own nodes by stock n8n nodes: one file for each own node, found by its type.
enum Lowering {
    /// Gives the stock nodes for an own node; nil when n8n has nothing that does the same.
    typealias Rule = @Sendable (LoweringRequest) -> LoweredGraph?

    /// The rule of each own node.
    static let rules: [String: Rule] = [
        "foggara.businessHours": { BusinessHoursLowering.lower($0) },
        "foggara.ccp": { DataNodeLowering(subject: "account").lower($0) },
        "foggara.match": { MatchLowering.lower($0) },
        "foggara.phone": { DataNodeLowering(subject: "phone").lower($0) },
        "foggara.approval": { ApprovalLowering().lower($0) },
        "foggara.darja": { DataNodeLowering(subject: "message", doubt: "unsure").lower($0) },
        "foggara.model": { ModelLowering().lower($0) },
        "foggara.metaTrigger": { MetaTriggerLowering().lower($0) },
        "foggara.price": { DataNodeLowering(subject: "price").lower($0) },
        "foggara.wilaya": { DataNodeLowering(subject: "place").lower($0) },
    ]

    /// The stock nodes for an own node.
    static func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let rule = rules[request.node.type] else { return nil }
        return rule(request)
    }
}
