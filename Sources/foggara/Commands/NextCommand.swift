import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraScheduler
import FoggaraSystem
import FoggaraWorkflow

/// `foggara next`
enum NextCommand {
    static let spec = CommandSpec(
        name: "next", operands: [.init(name: "FILE")],
        options: [.init("config", "FILE"), .init("count", "N"), .init("after", "INSTANT")],
        examples: [
            "foggara next ouedkniss_real_estate --count 5",
            "foggara next ouedkniss_real_estate --after 2026-12-31T22:00:00Z --json",
        ]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let count = try call.integer("count", in: 1...1_000) ?? 5
        var start = SystemClock().now()
        if let text = call.value("after") {
            guard let instant = Instant(iso8601: text) else {
                throw UsageError("usage.instant", ["option": "--after", "value": text])
            }
            start = instant
        }
        guard let (_, plan) = try TemplateFile.runnable(call.operands[0], call) else { return .inputErrors }
        let end = start + .seconds(5 * 366 * 86_400)
        let slots = try PlanSchedules.of(plan, now: start).flatMap { entry in
            entry.schedule.slots(after: start, until: end, limit: count).map { ($0, entry.node) }
        }
        for (slot, node) in slots.sorted(by: { $0.0.instant < $1.0.instant }).prefix(count) {
            if call.console.isJSON {
                call.console.json([
                    "at": .string(slot.instant.iso8601), "local": .string(slot.localTime), "zone": .string(slot.zone),
                    "trigger": .string(node),
                ])
            } else {
                call.console.line("\(slot.localTime)  \(node)")
            }
        }
        if slots.isEmpty, !call.console.isJSON { call.console.say("next.none") }
        return .clean
    }
}
