package import FoggaraDiagnostics
package import FoggaraJSON

/// A compiled JSON Schema (2020-12).
///
/// - Guarantees: compiled once, used by many threads; checking reads no file and never fails.
/// - Source: JSON Schema 2020-12, core and validation vocabularies.
package final class Schema: Sendable {
    /// The schema is itself faulty.
    package struct Invalid: Error, Sendable {
        /// What is wrong with it.
        package let diagnostics: [Diagnostic]
    }

    let program: SchemaProgram

    init(_ program: SchemaProgram) { self.program = program }

    /// Compiles a whole document; `load` gives documents that it refers to by absolute URI.
    ///
    /// - Errors: ``Invalid`` for a document that is no JSON or no schema.
    package convenience init(
        compiling document: JSONDocument, dialect: SchemaDialect = .standard,
        load: @escaping (String) -> JSONDocument? = { _ in nil }
    ) throws(Invalid) {
        let faults = document.faults.map { Diagnostic.fault($0, in: document) }
        guard faults.isEmpty else { throw Invalid(diagnostics: faults) }
        var compiler = SchemaCompiler(dialect, load: load)
        let program = compiler.compile(document.root)
        guard compiler.diagnostics.isEmpty else { throw Invalid(diagnostics: compiler.diagnostics) }
        self.init(program)
    }

    /// Compiles a whole document of the standard dialect that asserts these formats.
    ///
    /// - Errors: ``Invalid`` for a document that is no JSON or no schema.
    package convenience init(compiling document: JSONDocument, formats: FormatCheckers) throws(Invalid) {
        try self.init(compiling: document, dialect: SchemaDialect(formats: formats))
    }

    /// Compiles a schema that is part of a document a user wrote; what is faulty in it asks nothing of values.
    package static func compile(
        _ node: JSONNode, dialect: SchemaDialect = .standard, load: @escaping (String) -> JSONDocument? = { _ in nil }
    ) -> Checked<Schema> {
        var compiler = SchemaCompiler(dialect, load: load)
        let program = compiler.compile(node)
        return Checked(Schema(program), DiagnosticOrder.sorted(compiler.diagnostics))
    }

    /// Everything that keeps `node` from fitting, by place; empty when it fits. What is no JSON is passed over.
    package func check(_ node: JSONNode) -> [Diagnostic] {
        var evaluator = Evaluator(program)
        if evaluator.fits(0, node) { return [] }
        return DiagnosticOrder.sorted(evaluator.explain(0, node))
    }

    /// Whether `node` fits.
    package func accepts(_ node: JSONNode) -> Bool {
        var evaluator = Evaluator(program)
        return evaluator.fits(0, node)
    }

    /// Checks a value without places: diagnostics point into its text, shown under `name`.
    package func check(_ value: JSONValue, named name: String) -> [Diagnostic] {
        check(JSONDocument(SourceText(name: name, text: JSONWriter.pretty(value))).root)
    }
}
