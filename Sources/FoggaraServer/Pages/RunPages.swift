import FoggaraAlgeria
import FoggaraStore
import FoggaraSystem

/// The newest runs with how they ended and what they cost.
struct RunsPage: Sendable {
    let runs: [(record: RunRecord, cost: Int64?)]
    let names: [String: String]

    func document(_ frame: PageFrame) -> String {
        guard !runs.isEmpty else {
            return frame.document(title: frame.say("runs.title"), [.tag("p", [:], frame.say("runs.none"))])
        }
        let heads = ["runs.run", "runs.template", "runs.status", "runs.started", "runs.duration", "runs.cost"]
        return frame.document(
            title: frame.say("runs.title"),
            [
                .tag(
                    "table", [:],
                    [
                        .tag(
                            "thead", [:], [.tag("tr", [:], heads.map { .tag("th", ["scope": "col"], frame.say($0)) })]),
                        .tag("tbody", [:], runs.map { row($0.record, $0.cost, heads, frame) }),
                    ])
            ])
    }

    private func row(_ run: RunRecord, _ cost: Int64?, _ heads: [String], _ frame: PageFrame) -> HTML {
        let status = frame.say("status.\(run.status.rawValue)")
        let cells: [HTML] = [
            .tag("a", ["href": frame.link("/runs/" + run.id.text)], [.tag("code", [:], run.id.text)]),
            .text(names[run.template] ?? run.template),
            .tag("span", ["class": "status \(run.status.rawValue)"], status),
            .tag("bdi", [:], frame.time(run.startedAt ?? run.createdAt)),
            .tag("bdi", [:], RunPage.duration(of: run) ?? "–"),
            .tag("bdi", [:], cost.map { frame.money(Dinars(centimes: Int($0))) } ?? "–"),
        ]
        return .tag(
            "tr", [:], zip(heads, cells).map { .tag("td", ["data-label": frame.say($0)], [$1]) })
    }
}

/// One run, step by step.
struct RunPage: Sendable {
    let story: RunStory
    let name: String
    let cost: Int64?

    func document(_ frame: PageFrame) -> String {
        let run = story.record
        var facts: [(String, String)] = [
            ("runs.template", name), ("runs.status", frame.say("status.\(run.status.rawValue)")),
            ("runs.started", frame.time(run.startedAt ?? run.createdAt)),
        ]
        if let duration = Self.duration(of: run) { facts.append(("runs.duration", duration)) }
        if let cost { facts.append(("runs.cost", frame.money(Dinars(centimes: Int(cost))))) }
        facts.append(("runs.calls", "\(run.counts.calls)"))
        facts.append(("runs.messages", "\(run.counts.messages)"))
        if run.counts.tokens > 0 { facts.append(("runs.tokens", "\(run.counts.tokens)")) }
        var content: [HTML] = [
            .tag(
                "dl", [:],
                facts.map { fact in
                    .tag(
                        "div", [:],
                        [.tag("dt", [:], frame.say(fact.0)), .tag("dd", [:], [.tag("bdi", [:], fact.1)])])
                })
        ]
        if let reason = story.reason { content.append(.tag("p", ["class": "notice bad", "dir": "auto"], reason)) }
        content.append(.tag("h2", [:], frame.say("runs.steps")))
        content.append(.tag("ol", ["class": "steps"], story.steps.map { step($0, frame) }))
        return frame.document(title: frame.say("runs.one", ["run": run.id.text]), content)
    }

    private func step(_ step: RunStory.Step, _ frame: PageFrame) -> HTML {
        let result = step.error ?? frame.say("runs.items", ["count": "\(step.items)"])
        return .tag(
            "li", ["class": step.error == nil ? "good" : "bad"],
            [.tag("bdi", [:], step.node), .text(" · "), .tag("span", ["dir": "auto"], result)])
    }

    /// How long a run took, in seconds to a tenth; nil while it goes on.
    static func duration(of run: RunRecord) -> String? {
        guard let start = run.startedAt, let end = run.endedAt else { return nil }
        let milliseconds = max(0, end.milliseconds - start.milliseconds)
        return "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100) s"
    }
}

/// What is served: next times, addresses.
struct ActivePage: Sendable {
    let active: [ActiveTemplate]
    let names: [String: String]

    func document(_ frame: PageFrame) -> String {
        frame.document(
            title: frame.say("active.title"),
            active.isEmpty
                ? [.tag("p", [:], frame.say("active.none"))]
                : [.tag("ul", ["class": "cards"], active.map { card($0, frame) })])
    }

    private func card(_ entry: ActiveTemplate, _ frame: PageFrame) -> HTML {
        var rows: [HTML] = [row(frame.say("active.since"), [.tag("bdi", [:], frame.time(entry.since))])]
        if !entry.slots.isEmpty {
            rows.append(row(frame.say("active.next"), [list(entry.slots.map { .tag("bdi", [:], $0) })]))
        }
        if !entry.hooks.isEmpty {
            rows.append(row(frame.say("active.hooks"), [list(entry.hooks.map { .tag("code", ["dir": "ltr"], $0) })]))
        }
        let path = "/templates/" + HTTPText.percentEncoded(entry.template)
        return .tag(
            "li", [:],
            [
                .tag("h2", [:], [.tag("a", ["href": frame.link(path)], names[entry.template] ?? entry.template)]),
                .tag("dl", [:], rows),
            ])
    }

    private func list(_ items: [HTML]) -> HTML { .tag("ul", [:], items.map { .tag("li", [:], [$0]) }) }

    private func row(_ name: String, _ value: [HTML]) -> HTML {
        .tag("div", [:], [.tag("dt", [:], name), .tag("dd", [:], value)])
    }
}
