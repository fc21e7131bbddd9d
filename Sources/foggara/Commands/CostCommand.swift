import FoggaraAlgeria
import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraWorkflow

/// `foggara cost`
enum CostCommand {
    static let spec = CommandSpec(
        name: "cost", operands: [.init(name: "FILE")],
        options: [.init("config", "FILE"), .init("runs-per-month", "N")],
        examples: [
            "foggara cost ouedkniss_real_estate", "foggara cost ouedkniss_real_estate --runs-per-month 120 --json",
        ]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let runs = try call.integer("runs-per-month", in: 0...10_000_000)
        let file = try TemplateFile.open(call.operands[0], config: call.value("config"), console: call.console)
        guard file.checked.isAccepted else { return call.console.show(file.checked.diagnostics) }
        guard let book = PriceBook(load: call.console.load) else {
            throw CommandFailure("failure.noFile", ["path": PriceBook.currentPath, "reason": ""])
        }
        let estimated = Estimator(book: book).estimate(file.checked.value, runsPerMonth: runs)
        let code = call.console.show(DiagnosticOrder.sorted(file.checked.diagnostics + estimated.diagnostics))
        guard let estimate = estimated.value else { return code }
        if call.console.isJSON {
            call.console.json(estimate.json)
        } else {
            let name = file.checked.value.template?.displayName(in: call.console.language.rawValue) ?? call.operands[0]
            for line in lines(estimate, name: name, call.console.texts) { call.console.line(line) }
        }
        return code
    }

    private static func lines(_ estimate: Estimate, name: String, _ texts: TextCatalogue) -> [String] {
        var result = [name, "", texts.text("cost.typical")]
        var table = TextTable([.left, .left, .right])
        table.add(texts.text("cost.base"), "", amount(estimate.typical.base))
        for line in estimate.typical.lines where line.cost != .trigger && line.cost != .note {
            table.add(line.node, texts.text("cost.class.\(line.cost.rawValue)") + times(line), amount(line.amount))
        }
        table.add(texts.text("cost.sum"), "", amount(estimate.typical.exactPlatform))
        table.add(texts.text("cost.rounded"), "", estimate.typical.platform.fixed)
        table.add(texts.text("cost.providers"), "", estimate.typical.providers.fixed)
        result += table.lines() + [""]
        var totals = TextTable([.left, .right, .right, .right])
        totals.add("", texts.text("cost.low"), texts.text("cost.usual"), texts.text("cost.high"))
        totals.add(
            texts.text("cost.run"), estimate.low.total.fixed, estimate.typical.total.fixed, estimate.high.total.fixed)
        if let day = estimate.perDay {
            totals.add(texts.text("cost.day"), day.low.fixed, day.typical.fixed, day.high.fixed)
        }
        if let month = estimate.perMonth {
            totals.add(texts.text("cost.month"), month.low.fixed, month.typical.fixed, month.high.fixed)
        }
        result += totals.lines() + ["", texts.text("cost.book", ["book": estimate.book])]
        return result + estimate.assumptions.map { assumption($0, texts) }
    }

    private static func times(_ line: CostLine) -> String {
        let count = line.counts.calls + line.counts.messages
        return count > 1 ? " ×\(count)" : ""
    }

    private static func amount(_ exact: ExactDinars) -> String {
        let parts = exact.decimal.split(separator: ".")
        guard parts.count == 2 else { return exact.decimal + ".00" }
        return exact.decimal + (parts[1].count == 1 ? "0" : "")
    }

    private static func assumption(_ assumption: EstimateAssumption, _ texts: TextCatalogue) -> String {
        switch assumption {
        case .output(let node, let output):
            texts.text("cost.assume.output", ["node": node, "output": "\(output)"])
        case .pages(let node): texts.text("cost.assume.pages", ["node": node])
        case .noPrice(let node, let provider):
            texts.text("cost.assume.noPrice", ["node": node, "provider": provider])
        case .bounded: texts.text("cost.assume.bounded")
        }
    }
}
