import FoggaraCompiler
import FoggaraJSON
import FoggaraWorkflow

/// How often a template runs.
enum RunsPerDay {
    /// Stated bounds; a schedule whose interval is known gives the typical number itself.
    static func bounds(_ template: Template, start: ResolvedNode, config: ConfigValues) -> CountBounds? {
        let stated = template.cost.runsPerDay
        guard let scheduled = scheduled(start, config) else { return stated }
        guard let stated else { return CountBounds(scheduled) }
        return CountBounds(
            low: min(stated.low, scheduled), typical: scheduled, high: max(stated.high, scheduled))
    }

    /// Runs a day of a schedule trigger; nil for other triggers, cron texts and intervals beyond a day.
    private static func scheduled(_ node: ResolvedNode, _ config: ConfigValues) -> Int? {
        guard node.node.type == "n8n-nodes-base.scheduleTrigger",
            let intervals = node.parameters.values["rule"]?["interval"]?.array, !intervals.isEmpty
        else { return nil }
        var total = 0
        for interval in intervals {
            let (key, perDay): (String, Int)
            switch interval["field"]?.string {
            case "seconds": (key, perDay) = ("secondsInterval", 86_400)
            case "minutes": (key, perDay) = ("minutesInterval", 1_440)
            case "hours": (key, perDay) = ("hoursInterval", 24)
            case "days" where interval["daysInterval"] == 1 || interval["daysInterval"] == nil:
                total += 1
                continue
            default: return nil
            }
            guard let every = interval[key].flatMap(config.constant)?.number?.integer, every > 0 else { return nil }
            total += max(perDay / Int(clamping: every), 1)
        }
        return total
    }
}
