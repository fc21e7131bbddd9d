import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraSystem

/// How long the passes over a template take, inside a process that is warm.
enum TemplateBench {
    /// The template that comes with the program.
    static let bundled = "templates/ouedkniss_real_estate.json"
    /// Its activation form, filled in.
    static let config: JSONValue = [
        "spreadsheetId": "1AbCdEfGhIjKlMnOpQrStUvWxYz", "notifyEmail": "team@example.dz",
        "senderEmail": "watch@example.dz", "contact": "team@example.dz",
    ]

    /// Measures checking, pricing and exporting.
    static func run() -> [Measurement] {
        let load: @Sendable (String) -> [UInt8]? = { Assets.bytes($0) }
        let source = SourceText(name: bundled, bytes: Assets.bytes(bundled) ?? [])
        let note = "\(source.bytes.count) bytes"
        let compiler = Compiler(load: load)
        let checked = compiler.compile(source, config: config)
        var figures = [
            Measurement(
                "template.check",
                nanoseconds: Stopwatch.samples(rounds: 60) {
                    Compiler(load: load).compile(source).diagnostics.count
                }, note: note)
        ]
        if let book = PriceBook(load: load) {
            let estimator = Estimator(book: book)
            figures.append(
                Measurement(
                    "template.cost",
                    nanoseconds: Stopwatch.samples { estimator.estimate(checked.value).diagnostics.count }, note: note))
        }
        if let template = checked.value.template {
            let request = ExportRequest(template, config: checked.value.config, language: "en")
            figures.append(
                Measurement(
                    "template.export",
                    nanoseconds: Stopwatch.samples(rounds: 60) {
                        Exporter(catalogue: compiler.catalogue, load: load).export(request).diagnostics.count
                    }, note: note))
        }
        return figures
    }
}
