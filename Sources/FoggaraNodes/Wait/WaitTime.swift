import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Reads the instants that parameters of waits name.
enum WaitTime {
    private static let units: [String: Double] = ["seconds": 1, "minutes": 60, "hours": 3_600, "days": 86_400]
    /// The longest wait, 1,000 years: longer ones are mistakes that no calendar holds.
    private static let longest = 31_557_600_000.0

    /// The instant after an interval from now.
    ///
    /// - Errors: n8n's, for an unknown unit and an amount that is no number or below 0.
    static func interval(
        _ call: NodeCall, amount: String, or fallback: Double, unit: String, or fallbackUnit: String, now: Instant
    ) throws(NodeError) -> Instant {
        guard let seconds = units[try call.text(unit, 0, or: fallbackUnit)] else {
            throw NodeError(
                "NodeOperationError",
                "Invalid wait unit. Valid units are 'seconds', 'minutes', 'hours', or 'days'.")
        }
        let value = try call.value(amount, 0)
        let number = value.map { $0.isNull ? fallback : ScriptValue.number($0) } ?? fallback
        guard number >= 0, number * seconds <= longest else {
            throw NodeError(
                "NodeOperationError", "Invalid wait amount. Please enter a number that is 0 or greater.")
        }
        return now + .milliseconds(Int64((number * seconds * 1_000).rounded(.towardZero)))
    }

    /// The instant that a date names, in the zone of the workflow when it states none.
    static func date(_ call: NodeCall, _ name: String) throws(NodeError) -> Instant {
        guard let value = try call.value(name, 0),
            let milliseconds = DateText.instant(value, zone: .named(call.plan.timezone))
        else {
            throw NodeError("NodeOperationError", "The date and time to wait until is not valid")
        }
        return Instant(milliseconds: milliseconds)
    }

    /// When a wait for a call ends by itself; nil when it has no limit.
    static func limit(_ call: NodeCall, now: Instant) throws(NodeError) -> Instant? {
        guard try call.flag("limitWaitTime", 0) else { return nil }
        if try call.text("limitType", 0, or: "afterTimeInterval") == "atSpecifiedTime" {
            return try date(call, "maxDateAndTime")
        }
        return try interval(call, amount: "resumeAmount", or: 1, unit: "resumeUnit", or: "hours", now: now)
    }
}
