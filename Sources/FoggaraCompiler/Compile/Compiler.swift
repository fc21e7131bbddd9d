package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Turns the text of a template into a plan, telling everything that is wrong with it in one run.
///
/// The passes, in order: read · decode · instantiate · resolve nodes · connect · the checks · plan. Each takes values
/// and gives a value with diagnostics; none stops the others, save that without JSON or a template nothing follows.
///
/// - Guarantees: a pure function of its arguments and the data files: the same input gives the same bytes.
package struct Compiler: Sendable {
    /// The node catalogue.
    package let catalogue: NodeCatalogue
    private let load: @Sendable (String) -> [UInt8]?

    /// Makes a compiler; `load` reads a data file (`schemas/…`) by its path from the top of the repository.
    package init(load: @escaping @Sendable (String) -> [UInt8]?) {
        self.load = load
        catalogue = NodeCatalogue(load: load)
    }

    /// Compiles a text; `config` is the object with the values of the activation form, nil to check the template alone.
    package func compile(
        _ source: SourceText, config: JSONNode? = nil, options: CompilerOptions = CompilerOptions()
    ) -> Checked<Compilation> {
        var compilation = Compilation()
        let read = JSONReader.read(source)
        var diagnostics = read.diagnostics
        guard read.isAccepted else { return Checked(compilation, diagnostics) }

        let decoded = DecodeTemplate.run(read.value)
        diagnostics += decoded.diagnostics
        guard let template = decoded.value else { return Checked(compilation, diagnostics) }
        compilation.template = template

        let config = Instantiate.run(template, values: config)
        diagnostics += config.diagnostics
        compilation.config = config.value

        let nodes = ResolveNodes.run(template, catalogue: catalogue)
        diagnostics += nodes.diagnostics
        let edges = CheckConnections.run(template.graph, nodes: nodes.value)
        diagnostics += edges.diagnostics
        compilation.graph = edges.value

        if !diagnostics.contains(where: { $0.severity == .error }) {
            compilation.plan = MakePlan.run(template, config: compilation.config, graph: compilation.graph)
        }
        return Checked(compilation, diagnostics)
    }

    /// Compiles a text with values that stand in no file; diagnostics about them name `<config>`.
    package func compile(
        _ source: SourceText, config: JSONValue, options: CompilerOptions = CompilerOptions()
    ) -> Checked<Compilation> {
        let text = SourceText(name: "<config>", text: JSONWriter.pretty(config))
        return compile(source, config: JSONDocument(text).root, options: options)
    }
}
