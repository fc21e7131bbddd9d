import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks schedules: intervals that never fire, values out of range, cron texts that are none.
///
/// Literal numbers with bounds in the catalogue are checked with the other parameters; here are the rest and the
/// values that come from the activation form.
struct CheckSchedule {
    let template: Template
    let config: ConfigValues
    var diagnostics: [Diagnostic] = []

    /// Everything wrong with the schedules of a graph.
    static func run(_ template: Template, graph: ResolvedGraph, config: ConfigValues) -> [Diagnostic] {
        var check = CheckSchedule(template: template, config: config)
        for node in graph.nodes where node.node.type == "n8n-nodes-base.scheduleTrigger" {
            check.node(node)
        }
        return check.diagnostics
    }

    private init(template: Template, config: ConfigValues) {
        self.template = template
        self.config = config
    }

    /// Range of each number, by parameter.
    ///
    /// - Source: n8n 2.41.1, checks of its schedule trigger and of its cron library.
    private static let ranges: [(name: String, field: String, range: ClosedRange<Int64>)] = [
        ("secondsInterval", "seconds", 1...59), ("minutesInterval", "minutes", 1...59),
        ("hoursInterval", "hours", 1...23), ("daysInterval", "days", 1...31), ("weeksInterval", "weeks", 1...520),
        ("monthsInterval", "months", 1...120), ("triggerAtDayOfMonth", "months", 1...31),
        ("triggerAtHour", "", 0...23), ("triggerAtMinute", "", 0...59),
    ]

    private mutating func node(_ node: ResolvedNode) {
        let rule = node.node.syntax["parameters"]?["rule"]
        if let intervals = rule?["interval"], intervals.kind == .array, intervals.elements.isEmpty {
            diagnostics.append(.neverFires(node.name, in: template.source, at: intervals.span))
        }
        for interval in rule?["interval"]?.elements ?? [] { self.interval(interval) }
    }

    private mutating func interval(_ syntax: JSONNode) {
        let field = syntax["field"]?.string ?? "days"
        for (name, own, range) in Self.ranges where own.isEmpty || own == field {
            guard let value = syntax[name] else { continue }
            let isConfigured = value.string?.utf8.first == UInt8(ascii: "=")
            // The catalogue bounds the other literals.
            if !isConfigured, name != "weeksInterval" { continue }
            if let number = config.constant(value.value)?.number?.integer, !range.contains(number) {
                diagnostics.append(
                    .outOfSchedule(String(number), name: name, range: range, in: template.source, at: value.span))
            } else if isConfigured {
                configured(value, name, range)
            }
        }
        if field == "months", let day = syntax["triggerAtDayOfMonth"]?.number?.integer, (29...31).contains(day) {
            diagnostics.append(
                .skippedMonths(String(day), in: template.source, at: syntax["triggerAtDayOfMonth"]?.span ?? syntax.span)
            )
        }
        if field == "weeks", let days = syntax["triggerAtDay"] {
            for day in days.elements {
                if let number = day.number?.integer, !(0...6).contains(number) {
                    diagnostics.append(
                        .outOfSchedule(
                            String(number), name: "triggerAtDay", range: 0...6, in: template.source, at: day.span))
                }
            }
        }
        guard field == "cronExpression", let cron = syntax["expression"], let text = cron.string,
            text.utf8.first != UInt8(ascii: "="), let fault = CronText.fault(of: text)
        else { return }
        diagnostics.append(.malformedCron(text, part: fault, in: template.source, at: cron.span))
    }

    /// The form must not let values in that the schedule refuses.
    private mutating func configured(_ value: JSONNode, _ name: String, _ range: ClosedRange<Int64>) {
        guard let text = value.string else { return }
        for property in template.config.properties {
            let code = text.filter { !$0.isWhitespace }
            guard code == "={{$config.\(property.key)}}" else { continue }
            let least = property.schema["minimum"]?.number?.integer
            let most = property.schema["maximum"]?.number?.integer
            if let least, let most, range.contains(least), range.contains(most) { return }
            diagnostics.append(
                .formTooWide(property.key, name: name, range: range, in: template.source, at: property.keySpan))
        }
    }
}
