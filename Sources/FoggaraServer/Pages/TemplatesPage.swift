import FoggaraCost
import FoggaraDiagnostics
import FoggaraWorkflow

/// The list of templates with what a run and a month of each cost.
struct TemplatesPage: Sendable {
    let forms: [ActivationForm]
    let active: Set<String>

    func document(_ frame: PageFrame) -> String {
        frame.document(
            title: frame.say("templates.title"),
            [
                .tag("p", ["class": "lead"], frame.say("templates.lead")),
                .tag("ul", ["class": "cards"], forms.map { card($0, frame) }),
            ])
    }

    private func card(_ form: ActivationForm, _ frame: PageFrame) -> HTML {
        let template = form.template
        let language = frame.language.rawValue
        var facts: [HTML] = []
        if let estimate = form.estimate {
            facts.append(.tag("li", [:], frame.say("cost.run", ["amount": frame.money(estimate.typical.total)])))
            if let month = estimate.perMonth {
                facts.append(.tag("li", [:], frame.say("cost.month", ["amount": frame.money(month.typical)])))
            }
        }
        if active.contains(template.id) { facts.append(.tag("li", ["class": "good"], frame.say("templates.active"))) }
        return .tag(
            "li", [:],
            [
                .tag(
                    "h2", [:],
                    [
                        .tag(
                            "a", ["href": frame.link("/templates/" + HTTPText.percentEncoded(template.id))],
                            template.displayName(in: language))
                    ]),
                .tag("p", [:], template.summary?.text(in: language) ?? ""),
                .tag("ul", ["class": "facts"], facts),
            ])
    }
}
