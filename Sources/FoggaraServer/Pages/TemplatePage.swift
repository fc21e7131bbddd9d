import FoggaraAlgeria
import FoggaraCost
import FoggaraDiagnostics
import FoggaraWorkflow

/// One template: what it does, its activation form, and what runs cost with the values given.
struct TemplatePage: Sendable {
    /// What became of the form that was sent last.
    enum Outcome: Sendable, Equatable {
        /// None was sent.
        case none
        /// It was only to be checked.
        case checked
        /// The template is served.
        case activated
        /// It could not be activated, for this reason.
        case failed(String)
    }

    let form: ActivationForm
    let outcome: Outcome
    let isActive: Bool
    let token: String
    let catalogue: MessageCatalogue

    func document(_ frame: PageFrame) -> String {
        let language = frame.language.rawValue
        let path = "/templates/" + HTTPText.percentEncoded(form.template.id)
        return frame.document(
            title: form.template.displayName(in: language),
            [
                .tag("p", ["class": "lead"], form.template.summary?.text(in: language) ?? ""), notice(frame),
                .tag(
                    "div", ["class": "beside"],
                    [
                        .tag(
                            "form",
                            [
                                "method": "post", "action": frame.link(path), "class": "activation",
                                "data-check": frame.link(path + "/check"), "autocomplete": "off",
                            ],
                            [.tag("input", ["type": "hidden", "name": "token", "value": token])]
                                + form.fields.map { FieldView(form: form, field: $0, catalogue: catalogue).html(frame) }
                                + [buttons(frame)]),
                        CostView(form: form).html(frame),
                    ]),
            ])
    }

    private func buttons(_ frame: PageFrame) -> HTML {
        var buttons: [HTML] = [
            .tag("button", ["name": "action", "value": "activate", "class": "main"], frame.say("form.activate")),
            .tag("button", ["name": "action", "value": "check"], frame.say("form.check")),
        ]
        if isActive {
            buttons.append(
                .tag("button", ["name": "action", "value": "deactivate", "class": "danger"], frame.say("form.stop")))
        }
        return .tag("p", ["class": "buttons"], buttons)
    }

    private func notice(_ frame: PageFrame) -> HTML {
        let own = form.ownFaults.map { HTML.tag("li", [:], "\($0.code): \(catalogue.text($0.message, of: $0.code))") }
        if !own.isEmpty { return .tag("ul", ["class": "notice bad", "role": "alert"], own) }
        switch outcome {
        case .none:
            return isActive ? .tag("p", ["class": "notice good"], frame.say("templates.active")) : .empty
        case .checked where form.isComplete:
            return .tag("p", ["class": "notice good", "role": "status"], frame.say("form.fine"))
        case .checked:
            return .tag("p", ["class": "notice bad", "role": "alert"], frame.say("form.faults"))
        case .activated: return .tag("p", ["class": "notice good", "role": "status"], frame.say("form.activated"))
        case .failed(let reason): return .tag("p", ["class": "notice bad", "role": "alert"], reason)
        }
    }
}

/// What runs cost and what is promised of them, beside the form.
struct CostView: Sendable {
    let form: ActivationForm

    func html(_ frame: PageFrame) -> HTML {
        var rows: [HTML] = []
        if let estimate = form.estimate {
            rows.append(row(frame.say("cost.typical"), frame.money(estimate.typical.total), "run"))
            rows.append(
                row(
                    frame.say("cost.between"),
                    "\(frame.money(estimate.low.total)) – \(frame.money(estimate.high.total))", "range"))
            if let day = estimate.perDay { rows.append(row(frame.say("cost.day"), frame.money(day.typical), "day")) }
            if let month = estimate.perMonth {
                rows.append(row(frame.say("cost.aMonth"), frame.money(month.typical), "month"))
            }
        } else {
            rows.append(row(frame.say("cost.typical"), frame.say("cost.unknown"), "run"))
        }
        let promise = form.template.serviceLevel
        if let seconds = promise.maxDurationSeconds {
            let minutes = seconds % 60 == 0 ? frame.say("sla.minutes", ["count": "\(seconds / 60)"]) : nil
            rows.append(
                row(frame.say("sla.duration"), minutes ?? frame.say("sla.seconds", ["count": "\(seconds)"]), "sla"))
        }
        if let amount = promise.maxCost {
            rows.append(row(frame.say("sla.cost"), frame.money(Dinars(centimes: Int(amount.centimes))), "cap"))
        }
        return .tag(
            "aside", ["aria-live": "polite", "aria-label": frame.say("cost.title")],
            [.tag("h2", [:], frame.say("cost.title")), .tag("dl", [:], rows)])
    }

    private func row(_ name: String, _ value: String, _ key: String) -> HTML {
        .tag("div", [:], [.tag("dt", [:], name), .tag("dd", ["data-cost": key], [.tag("bdi", [:], value)])])
    }
}
