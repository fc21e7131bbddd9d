import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// `foggara diff`
enum DiffCommand {
    static let spec = CommandSpec(
        name: "diff", operands: [.init(name: "A"), .init(name: "B")], options: [.init("config", "FILE")],
        examples: ["foggara diff ouedkniss_real_estate mine.json", "foggara diff old.json new.json --json"]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        guard let before = try facts(call.operands[0], call), let after = try facts(call.operands[1], call) else {
            return .inputErrors
        }
        let changes = before.changes(to: after)
        if call.console.isJSON {
            call.console.json(["same": .bool(changes.isEmpty), "changes": .array(changes.map(\.json))])
        } else if changes.isEmpty {
            call.console.say("diff.same")
        } else {
            for change in changes { call.console.line(line(change, call.console.texts)) }
        }
        return changes.isEmpty ? .clean : .inputErrors
    }

    /// The facts of a file; nil when it is no template, which is then told.
    private static func facts(_ path: String, _ call: Invocation) throws -> TemplateFacts? {
        let file = try TemplateFile.open(path, config: call.value("config"), console: call.console)
        guard let template = file.checked.value.template else {
            _ = call.console.show(file.checked.diagnostics)
            return nil
        }
        let book = PriceBook(load: call.console.load)
        let estimate =
            file.checked.isAccepted ? book.flatMap { Estimator(book: $0).estimate(file.checked.value).value } : nil
        return TemplateFacts(file.checked.value, template, estimate: estimate)
    }

    private static func line(_ change: TemplateChange, _ texts: TextCatalogue) -> String {
        let subject = texts.text("diff.\(change.subject.rawValue)")
        let sign = change.before == nil ? "+" : change.after == nil ? "-" : "~"
        let values: String
        switch (change.before, change.after) {
        case (let before?, let after?): values = "\(shown(before)) → \(shown(after))"
        case (let value?, nil), (nil, let value?): values = shown(value)
        case (nil, nil): values = ""
        }
        let isBare = change.subject == .connection || values.isEmpty
        return "\(sign) \(subject) \(change.name)" + (isBare ? "" : ": \(values)")
    }

    private static func shown(_ text: String) -> String {
        let line = TextDirection.visible(text)
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}
