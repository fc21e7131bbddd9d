import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraWorkflow

/// Finds what is to tell about a file: what the compiler, the importer and the estimator say.
struct FileCheck: Sendable {
    private let compiler: Compiler
    private let values: Checked<JSONDocument>?
    private let book: PriceBook?
    private let console: Console

    /// Checks with the values in the file of `--config`.
    ///
    /// - Throws: ``CommandFailure`` when that file cannot be read.
    init(_ call: Invocation) throws(CommandFailure) {
        console = call.console
        compiler = Compiler(load: call.console.load)
        if let path = call.value("config") {
            values = JSONReader.read(try TemplateFile.read(path, call.console))
        } else {
            values = nil
        }
        book = PriceBook(load: call.console.load)
    }

    /// The text at `path`.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be read.
    func read(_ path: String) throws(CommandFailure) -> SourceText { try TemplateFile.read(path, console) }

    /// Everything that is to tell about a text.
    func diagnostics(_ source: SourceText) -> [Diagnostic] {
        let checked = compiler.compile(source, config: values?.value.root)
        var found = (values?.diagnostics ?? []) + checked.diagnostics
        if let template = checked.value.template, !template.hasHeader {
            found += CheckImport(catalogue: compiler.catalogue).check(template.root)
        }
        if checked.isAccepted, let book { found += Estimator(book: book).estimate(checked.value).diagnostics }
        return found
    }
}
