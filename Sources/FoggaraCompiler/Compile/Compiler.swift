package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Turns the text of a template into a plan, telling everything that is wrong with it in one run.
///
/// The passes, in order: read · decode · check the header · instantiate · resolve nodes · connect · the checks · plan.
/// Each takes values and gives a value with diagnostics; none stops the others, save that without JSON or a template
/// nothing follows.
///
/// - Guarantees: a pure function of its arguments and the data files: the same input gives the same bytes.
package struct Compiler: Sendable {
    /// The node catalogue.
    package let catalogue: NodeCatalogue
    private let shape: CheckShape

    /// Makes a compiler; `load` reads a data file (`schemas/…`) by its path from the top of the repository.
    package init(load: @escaping @Sendable (String) -> [UInt8]?) {
        catalogue = NodeCatalogue(load: load)
        shape = CheckShape(load: load)
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

        diagnostics += shape.run(template.root)
        diagnostics += CheckConfig.run(template, values: config)
        compilation.config = Instantiate.run(template, values: config)

        let nodes = ResolveNodes.run(template, catalogue: catalogue)
        diagnostics += nodes.diagnostics
        let connected = CheckConnections.run(template.graph, nodes: nodes.value)
        diagnostics += connected.diagnostics
        compilation.graph = connected.value
        compilation.inner = InlineWorkflow.all(in: connected.value, name: source.name, catalogue: catalogue)
        diagnostics += checks(template, &compilation, options)

        if !diagnostics.contains(where: { $0.severity == .error }) {
            compilation.plan = MakePlan.run(template, config: compilation.config, graph: compilation.graph)
        }
        return Checked(compilation, diagnostics)
    }

    private func checks(
        _ template: Template, _ compilation: inout Compilation, _ options: CompilerOptions
    ) -> [Diagnostic] {
        let graph = compilation.graph
        let source = template.source
        let reach = Reachability(graph)
        let expressions = ParseExpressions.run(graph, source: source)
        var diagnostics = expressions.diagnostics
        let references = CheckReferences(template: template, graph: graph, reach: reach)
        diagnostics += references.run(expressions.value)
        let shapes = ItemShapes(
            template, graph: graph, reach: reach, expressions: expressions.value,
            functions: HostFunctionTypes.read(catalogue, for: expressions.value))
        diagnostics += CheckTypes(template: template, graph: graph, shapes: shapes).run(expressions.value)
        diagnostics += CheckParameters.run(graph, source: source, config: compilation.config)
        diagnostics += CheckGraph(template: template, graph: graph, reach: reach).run()
        diagnostics += CheckHeader.run(template, graph: graph)
        diagnostics += CheckCredentials.run(template, graph: graph)
        diagnostics += CheckHosts.run(template, graph: graph, inner: compilation.inner)
        let privacy = CheckPrivacy(
            template: template, graph: graph, inner: compilation.inner, expressions: expressions.value
        ).run()
        diagnostics += privacy.diagnostics
        compilation.disclosures = privacy.value
        diagnostics += CheckEffects.run(template, graph: graph)
        diagnostics += CheckSchedule.run(template, graph: graph, config: compilation.config)
        if options.needsAllLanguages { diagnostics += CheckTexts.run(template) }
        if options.needsNativeNodes { diagnostics += CheckNative.run(graph, source: source) }
        return diagnostics
    }

    /// Compiles a text with values that stand in no file; diagnostics about them name `<config>`.
    package func compile(
        _ source: SourceText, config: JSONValue, options: CompilerOptions = CompilerOptions()
    ) -> Checked<Compilation> {
        let text = SourceText(name: "<config>", text: JSONWriter.pretty(config))
        return compile(source, config: JSONDocument(text).root, options: options)
    }
}
