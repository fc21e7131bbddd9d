import FoggaraAlgeria
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Compares an estimate with what a template promises to stay below.
enum CheckCaps {
    /// A typical run or month above a cap is refused; a cap that only the dearest ones pass is warned about.
    static func run(_ template: Template, _ estimate: Estimate) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let run = MoneyBounds(low: estimate.low.total, typical: estimate.typical.total, high: estimate.high.total)
        func compare(_ bounds: MoneyBounds?, _ cap: StatedAmount?, _ refused: DiagnosticCode, _ warned: DiagnosticCode)
        {
            guard let bounds, let cap else { return }
            let limit = Dinars(centimes: Int(cap.centimes))
            if bounds.typical > limit {
                diagnostics.append(.aboveCap(refused, .error, bounds.typical, limit, in: template.source, at: cap.span))
            } else if bounds.high > limit {
                diagnostics.append(.aboveCap(warned, .warning, bounds.high, limit, in: template.source, at: cap.span))
            }
        }
        compare(run, template.cost.capPerRun, 7001, 7011)
        compare(estimate.perMonth, template.cost.capPerMonth, 7002, 7012)
        compare(run, template.serviceLevel.maxCost, 7003, 7013)
        return diagnostics
    }
}

extension Diagnostic {
    /// An estimate passes a cap.
    static func aboveCap(
        _ code: DiagnosticCode, _ severity: Severity, _ cost: Dinars, _ cap: Dinars, in source: SourceText,
        at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            code, severity, in: source, at: span, ["cost": cost.trimmed, "cap": cap.trimmed], helps: [Phrase("help")])
    }
}
