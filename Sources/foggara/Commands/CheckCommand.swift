import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraSystem
import FoggaraWorkflow

/// `foggara check`
enum CheckCommand {
    static let spec = CommandSpec(
        name: "check", operands: [.init(name: "FILE", isRepeated: true)],
        options: [
            .init("config", "FILE"), .init("format", "FORMAT", choices: ["text", "json", "sarif"]), .init("fix"),
            .init("unsafe-fixes"), .init("report", "REPORT", choices: ["privacy"]),
        ],
        examples: [
            "foggara check templates/ouedkniss_real_estate.json",
            "foggara check templates/ --json --lang fr",
            "foggara check templates/ --format sarif > foggara.sarif",
            "foggara check mine.json --fix",
            "foggara check mine.json --report privacy --lang ar",
            "foggara check export.json",
        ]
    ) { call in
        var call = call
        if let format = call.value("format") { call.console.isJSON = format == "json" }
        return call.has("report") ? try report(call) : try run(call)
    }

    /// Prints the register entry of each template instead of its summary.
    private static func report(_ call: Invocation) throws -> ExitCode {
        var code = ExitCode.clean
        for path in try TemplateFile.expand(call.operands) {
            let file = try TemplateFile.open(path, config: call.value("config"), console: call.console)
            if call.console.show(DiagnosticOrder.sorted(file.checked.diagnostics)) == .inputErrors {
                code = .inputErrors
            }
            guard let template = file.checked.value.template else { continue }
            let register = PrivacyRegister(template, file.checked.value.disclosures)
            if call.console.isJSON {
                call.console.json(["register": register.json(template, call.console.language.rawValue)])
            } else {
                for line in register.lines(template, call.console) { call.console.line(line) }
            }
        }
        return code
    }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let isLog = call.value("format") == "sarif"
        var code = ExitCode.clean
        var all: [Diagnostic] = []
        for path in try TemplateFile.expand(call.operands) {
            let diagnostics = try check(path, call)
            if diagnostics.contains(where: { $0.severity == .error }) { code = .inputErrors }
            if isLog {
                all += diagnostics
                continue
            }
            _ = call.console.show(DiagnosticOrder.sorted(diagnostics))
            if !call.console.isJSON {
                let catalogue = MessageCatalogue(call.console.language, load: call.console.load)
                call.console.line("\(path): \(DiagnosticSummary(diagnostics).text(catalogue))")
            }
        }
        if isLog {
            let catalogue = MessageCatalogue(call.console.language, load: call.console.load)
            let log = SARIFRenderer(catalogue, version: VersionCommand.version).render(all)
            call.console.line(String(log.dropLast()))
        }
        return code
    }

    /// What is to tell about a file, after its fixes when they were asked for.
    private static func check(_ path: String, _ call: Invocation) throws -> [Diagnostic] {
        let compiler = Compiler(load: call.console.load)
        let values = try call.value("config").map { JSONReader.read(try TemplateFile.read($0, call.console)) }
        let source = try TemplateFile.read(path, call.console)
        let book = PriceBook(load: call.console.load)
        func diagnostics(_ source: SourceText) -> [Diagnostic] {
            let checked = compiler.compile(source, config: values?.value.root)
            var found = (values?.diagnostics ?? []) + checked.diagnostics
            if let template = checked.value.template, !template.hasHeader {
                found += CheckImport(catalogue: compiler.catalogue).check(template.root)
            }
            if checked.isAccepted, let book { found += Estimator(book: book).estimate(checked.value).diagnostics }
            return found
        }
        guard call.has("fix") || call.has("unsafe-fixes") else { return diagnostics(source) }
        guard Files.exists(path) else { throw UsageError("usage.fixFile", ["path": path]) }
        let kinds: Set<FixIt.Applicability> = call.has("unsafe-fixes") ? [.safe, .unsafe] : [.safe]
        let outcome = FileRepair(applicabilities: kinds, check: diagnostics).run(source)
        if !outcome.changes.isEmpty {
            do { try Files.writeAtomically(outcome.source.bytes, to: path) } catch let error {
                throw CommandFailure("failure.write", ["path": path, "reason": error.reason])
            }
            tell(outcome.changes, path, call)
        }
        return outcome.diagnostics
    }

    /// Tells each change that was made, on the error stream when standard output is for programs.
    private static func tell(_ changes: [FixItApplier.Change], _ path: String, _ call: Invocation) {
        let catalogue = MessageCatalogue(call.console.language, load: call.console.load)
        for change in changes {
            let place = change.diagnostic.source.position(of: change.diagnostic.span.start)
            let text = catalogue.text(change.fixIt.phrase, of: change.diagnostic.code) {
                TextDirection.isolated(TextDirection.visible($0), in: call.console.language)
            }
            let line = "\(path):\(place.line):\(place.column): \(change.diagnostic.code): \(text)"
            let isForPrograms = call.console.isJSON || call.value("format") == "sarif"
            if isForPrograms { call.console.complain(line) } else { call.console.line(line) }
        }
    }
}
