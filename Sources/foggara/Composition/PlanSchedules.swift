import FoggaraExpression
import FoggaraJSON
import FoggaraScheduler
import FoggaraSystem
import FoggaraWorkflow

/// The schedules of a plan: one for every Schedule Trigger that is switched on.
enum PlanSchedules {
    /// A schedule and the trigger it fires.
    struct Entry: Sendable {
        /// The schedule.
        var schedule: Schedule
        /// Name of the trigger node.
        var node: String
        /// What happens to slots missed while the program was stopped.
        var misfire: MisfireSettings
    }

    /// Reads the triggers of a plan; their expressions may use `$config`.
    ///
    /// - Throws: ``CommandFailure`` with the rule's fault in n8n's words.
    static func of(_ plan: Plan, now: Instant) throws(CommandFailure) -> [Entry] {
        var entries: [Entry] = []
        for node in plan.nodes where node.type == "n8n-nodes-base.scheduleTrigger" && !node.options.isDisabled {
            var host = ExpressionData(now: now, zoneName: plan.timezone)
            host.configuration = plan.config
            do {
                let parameters = try ParameterEvaluator.resolve(.object(node.parameters), host) ?? [:]
                let schedule = try Schedule(
                    id: ScheduleID("\(plan.template):\(node.id)"), parameters: parameters, typeVersion: node.version,
                    zone: plan.timezone, derived: .hashed(workflow: plan.template, node: node.id))
                entries.append(Entry(schedule: schedule, node: node.name, misfire: misfire(parameters)))
            } catch let error as ScheduleRefusal {
                throw CommandFailure("failure.schedule", ["node": node.name, "reason": error.message])
            } catch let error as ExpressionError {
                throw CommandFailure("failure.schedule", ["node": node.name, "reason": error.message])
            } catch {
                throw CommandFailure("failure.schedule", ["node": node.name, "reason": "\(error)"])
            }
        }
        return entries
    }

    /// What the trigger says about missed slots; without a word the newest missed one is made up for.
    private static func misfire(_ parameters: JSONValue) -> MisfireSettings {
        switch parameters["misfirePolicy"]?.string {
        case "coalesce", "coalesce_owner": MisfireSettings(policy: .once)
        default: MisfireSettings(policy: .skip)
        }
    }
}
