package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Wait: lets the run go until an instant or a call.
///
/// n8n keeps waits below 65 seconds in its process and stores the others. Here every wait is stored; what comes out is
/// the same.
/// - Source: n8n 2.41.1, recorded behaviour.
package struct WaitNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.wait"]

    /// The parameters that whoever answers the call must know.
    private static let doorParameters = [
        "httpMethod", "incomingAuthentication", "responseMode", "responseCode", "responseData",
        "responseBinaryPropertyName", "options",
    ]

    /// Makes the executor; it has no state.
    package init() {}

    /// Hands the items on after the wait.
    ///
    /// Parameters are those of the first item. A call gives its own items instead; when the time to call has passed, the
    /// items of the input go on.
    /// - Errors: an amount or unit that n8n refuses, a date that is none, a form with files or a password.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        let now = call.services.clock.now()
        let outputs: [[Item]?] = [call.items]
        switch try call.text("resume", 0, or: "timeInterval") {
        case "timeInterval":
            let isFirst = call.node.version < 1.1
            let until = try WaitTime.interval(
                call, amount: "amount", or: isFirst ? 1 : 5, unit: "unit", or: isFirst ? "hours" : "seconds", now: now)
            return NodeResult(outputs: outputs, after: NodeWait(until: until))
        case "specificTime":
            return NodeResult(outputs: outputs, after: NodeWait(until: try WaitTime.date(call, "dateTime")))
        case "webhook":
            return NodeResult(
                outputs: outputs, after: NodeWait(until: try WaitTime.limit(call, now: now), door: try door(call)))
        default:
            return NodeResult(
                outputs: outputs, after: NodeWait(until: try WaitTime.limit(call, now: now), door: try form(call)))
        }
    }

    private func form(_ call: NodeCall) throws(NodeError) -> WaitDoor {
        var facts: JSONObject = ["zone": .string(call.plan.timezone)]
        for name in ["formTitle", "formDescription", "formFields"] { facts[name] = try call.value(name, 0) }
        let strange = WaitForm(facts).fields.first { !WaitForm.types.contains($0.type) }
        let isGuarded = try call.text("incomingAuthentication", 0, or: "none") != "none"
        if isGuarded || strange != nil {
            throw NodeError(
                "NodeOperationError",
                "A form with \(strange.map { "a field of type '\($0.type)'" } ?? "a password") is not available natively",
                description: "Use the webhook mode, or foggara.approval for a decision.")
        }
        return WaitDoor(.form, facts: facts)
    }

    private func door(_ call: NodeCall) throws(NodeError) -> WaitDoor {
        var facts = JSONObject()
        for name in Self.doorParameters { facts[name] = try call.value(name, 0) }
        return WaitDoor(.webhook, suffix: try call.text("options.webhookSuffix", 0), facts: facts)
    }
}
