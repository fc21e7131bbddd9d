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
        return call.has("report") ? try report(call) : try await run(call)
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

    private static func run(_ call: Invocation) async throws -> ExitCode {
        let isLog = call.value("format") == "sarif"
        let isRepair = call.has("fix") || call.has("unsafe-fixes")
        let check = try FileCheck(call)
        var code = ExitCode.clean
        var all: [Diagnostic] = []
        let paths = try TemplateFile.expand(call.operands)
        for start in stride(from: 0, to: paths.count, by: atOnce) {
            let some = Array(paths[start..<min(start + atOnce, paths.count)])
            // A path may stand twice, so files are mended one after the other.
            let found = isRepair ? nil : await found(in: some, check)
            for (place, path) in some.enumerated() {
                let diagnostics = try found?[place].get() ?? repair(path, check, call)
                if diagnostics.contains(where: { $0.severity == .error }) { code = .inputErrors }
                if isLog {
                    all += diagnostics
                    continue
                }
                _ = call.console.show(DiagnosticOrder.sorted(diagnostics))
                if !call.console.isJSON {
                    call.console.line("\(path): \(DiagnosticSummary(diagnostics).text(call.console.messages))")
                }
            }
        }
        if isLog {
            let log = SARIFRenderer(call.console.messages, version: VersionCommand.version).render(all)
            call.console.document(log)
        }
        return code
    }

    /// Files whose diagnostics are held until those before them are told.
    private static let atOnce = 32

    /// What is to tell about each file, in the order of the paths, found side by side.
    private static func found(
        in paths: [String], _ check: FileCheck
    ) async -> [Result<[Diagnostic], CommandFailure>] {
        await withTaskGroup { group in
            for (place, path) in paths.enumerated() {
                group.addTask {
                    (place, Result { () throws(CommandFailure) in check.diagnostics(try check.read(path)) })
                }
            }
            var found = [Result<[Diagnostic], CommandFailure>](repeating: .success([]), count: paths.count)
            for await (place, result) in group { found[place] = result }
            return found
        }
    }

    /// Mends a file and tells what was done; gives what is still to tell about it.
    private static func repair(_ path: String, _ check: FileCheck, _ call: Invocation) throws -> [Diagnostic] {
        let source = try check.read(path)
        guard Files.exists(path) else { throw UsageError("usage.fixFile", ["path": path]) }
        let kinds: Set<FixIt.Applicability> = call.has("unsafe-fixes") ? [.safe, .unsafe] : [.safe]
        let outcome = FileRepair(applicabilities: kinds, check: check.diagnostics).run(source)
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
        for change in changes {
            let place = change.diagnostic.source.position(of: change.diagnostic.span.start)
            let text = call.console.messages.text(change.fixIt.phrase, of: change.diagnostic.code) {
                TextDirection.isolated(TextDirection.visible($0), in: call.console.language)
            }
            let line = "\(path):\(place.line):\(place.column): \(change.diagnostic.code): \(text)"
            let isForPrograms = call.console.isJSON || call.value("format") == "sarif"
            if isForPrograms { call.console.complain(line) } else { call.console.line(line) }
        }
    }
}
