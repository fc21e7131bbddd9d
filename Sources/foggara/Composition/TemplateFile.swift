import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Reads the files that a command names and compiles them.
struct TemplateFile {
    /// The text of the template.
    let source: SourceText
    /// What the compiler found.
    let checked: Checked<Compilation>
    /// The node types it looked at.
    let catalogue: NodeCatalogue

    /// Compiles the template at `path` with the values in the file `config`.
    ///
    /// - Throws: ``CommandFailure`` when a file cannot be read.
    static func open(
        _ path: String, config: String?, console: Console, options: CompilerOptions = CompilerOptions()
    ) throws(CommandFailure) -> TemplateFile {
        let source = try read(path, console)
        let compiler = Compiler(load: console.load)
        guard let config else {
            let checked = compiler.compile(source, options: options)
            return TemplateFile(source: source, checked: checked, catalogue: compiler.catalogue)
        }
        let values = JSONReader.read(try read(config, console))
        var checked = compiler.compile(source, config: values.value.root, options: options)
        checked.diagnostics = values.diagnostics + checked.diagnostics
        return TemplateFile(source: source, checked: checked, catalogue: compiler.catalogue)
    }

    /// Compiles the template at `path` with the values of `--config`, shows what was found, and gives what can run.
    ///
    /// - Returns: nil when the template is refused; the diagnostics shown say why.
    /// - Throws: ``CommandFailure`` when a file cannot be read.
    static func runnable(
        _ path: String, _ call: Invocation
    ) throws(CommandFailure) -> (template: Template, plan: Plan)? {
        let compilation = try open(path, config: call.value("config"), console: call.console).checked
        _ = call.console.show(compilation.diagnostics)
        guard let template = compilation.value.template, let plan = compilation.value.plan else { return nil }
        try Workshop.requireScripts(plan)
        return (template, plan)
    }

    /// The text of a file; a bundled template may be named by its identifier.
    static func read(_ path: String, _ console: Console) throws(CommandFailure) -> SourceText {
        do {
            if path == "-" { return SourceText(name: "<stdin>", bytes: try StandardStream.input.readAll()) }
            if !Files.exists(path), let bundled = console.load("templates/\(path).json") {
                return SourceText(name: "templates/\(path).json", bytes: bundled)
            }
            return SourceText(name: path, bytes: try Files.read(path))
        } catch let error {
            throw CommandFailure("failure.noFile", ["path": path, "reason": error.reason])
        }
    }

    /// The value in a JSON file.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be read or is not JSON.
    static func value(_ path: String, _ console: Console) throws(CommandFailure) -> JSONValue {
        guard let value = JSONDocument.value(of: try read(path, console).bytes) else {
            throw CommandFailure("failure.noFile", ["path": path, "reason": "JSON"])
        }
        return value
    }

    /// The files that operands name: a folder stands for the JSON files in it, by name.
    static func expand(_ operands: [String]) throws(CommandFailure) -> [String] {
        var paths: [String] = []
        for operand in operands {
            guard Files.isDirectory(operand) else {
                paths.append(operand)
                continue
            }
            do {
                let folder = operand.hasSuffix("/") ? operand : operand + "/"
                paths += try Files.names(in: operand).filter { $0.hasSuffix(".json") }.sorted().map { folder + $0 }
            } catch let error {
                throw CommandFailure("failure.noFile", ["path": operand, "reason": error.reason])
            }
        }
        return paths
    }
}
