import FoggaraDiagnostics
import FoggaraJSON

/// Runs a program on one value.
///
/// Two ways with the same meaning: without a report it stops at the first thing that does not fit; with one it goes on
/// and tells everything.
struct Evaluator {
    /// The children of a value that a schema has looked at, by their records.
    struct Children {
        var indices: Set<Int> = []
    }

    let program: SchemaProgram
    /// What was found; only when `isExplaining`.
    var diagnostics: [Diagnostic] = []
    var isExplaining = false
    /// Resources entered on the way here, outermost first; only needed for dynamic references.
    private var scope: [Int] = []
    private var depth = 0

    /// Levels of schemas inside each other. The value has at most 128 levels, but between two of them a schema may
    /// have a chain of references as long as its author likes, and the stack ends.
    private static let depthLimit = 1_000

    /// Runs `program`.
    init(_ program: SchemaProgram) { self.program = program }

    /// Whether the value fits the subschema.
    mutating func fits(_ schema: Int, _ node: JSONNode) -> Bool {
        var children = Children()
        let wasExplaining = isExplaining
        isExplaining = false
        defer { isExplaining = wasExplaining }
        return run(schema, node, &children)
    }

    /// Everything that does not fit.
    mutating func explain(_ schema: Int, _ node: JSONNode) -> [Diagnostic] {
        let outer = (diagnostics, isExplaining)
        defer { (diagnostics, isExplaining) = outer }
        (diagnostics, isExplaining) = ([], true)
        var children = Children()
        _ = run(schema, node, &children)
        return diagnostics
    }

    /// Applies a subschema; the children it looked at are added to `children` when the value fits.
    mutating func run(_ schema: Int, _ node: JSONNode, _ children: inout Children) -> Bool {
        let compiled = program.nodes[schema]
        if let always = compiled.always {
            if !always { report { .nothingAllowed(at: node.span, Rulebook(node, compiled.place)) } }
            return always
        }
        if node.kind == .fault { return true }
        guard depth < Self.depthLimit else {
            return verify(false) { .tooManySchemas(Self.depthLimit, Rulebook(node, compiled.place)) }
        }
        depth += 1
        let isNewScope = program.hasDynamicAnchors && scope.last != compiled.resource
        if isNewScope { scope.append(compiled.resource) }
        var own = Children()
        var fits = true
        for rule in compiled.rules where !apply(rule, node, compiled.place, &own) {
            fits = false
            if !isExplaining { break }
        }
        if isNewScope { scope.removeLast() }
        depth -= 1
        if fits, program.tracksEvaluation { children.indices.formUnion(own.indices) }
        return fits
    }

    private mutating func apply(
        _ rule: Rule, _ node: JSONNode, _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        switch rule {
        case .type(let types): return checkType(types, node, place)
        case .enumeration(let values): return checkEnumeration(values, node, place)
        case .constant(let value):
            return verify(node.value == value) { .notConstant(value, Rulebook(node, place, "const")) }
        case .number(let rule): return checkNumber(rule, node, place)
        case .text(let rule): return checkText(rule, node, place)
        case .format(let name, let checker):
            return verify(checker(node.value)) { .wrongFormat(name, Rulebook(node, place, "format")) }
        case .list(let rule): return node.kind != .array || checkList(rule, node, place, &children)
        case .object(let rule): return node.kind != .object || checkObject(rule, node, place, &children)
        case .allOf(let schemas):
            var fits = true
            for schema in schemas where !run(schema, node, &children) {
                fits = false
                if !isExplaining { break }
            }
            return fits
        case .anyOf(let schemas): return checkAnyOf(schemas, node, place, &children)
        case .oneOf(let schemas): return checkOneOf(schemas, node, place, &children)
        case .not(let schema):
            return verify(!fits(schema, node)) { .forbidden(Rulebook(node, place, "not")) }
        case .condition(let test, let then, let otherwise):
            var tested = Children()
            let wasExplaining = isExplaining
            isExplaining = false
            let holds = run(test, node, &tested)
            isExplaining = wasExplaining
            if holds { children.indices.formUnion(tested.indices) }
            guard let branch = holds ? then : otherwise else { return true }
            return run(branch, node, &children)
        case .reference(let schema): return run(schema, node, &children)
        case .dynamicReference(let anchor, let fallback):
            let outermost = scope.lazy.compactMap { [program] in program.dynamicAnchors[$0][anchor] }.first
            return run(outermost ?? fallback, node, &children)
        case .unevaluatedItems(let schema):
            return node.kind != .array || checkUnevaluated(schema, node.elements, place, &children)
        case .unevaluatedProperties(let schema):
            return node.kind != .object || checkUnevaluated(members: node.members, schema, place, &children)
        }
    }

    // MARK: Telling

    /// Adds a diagnostic when explaining.
    mutating func report(_ diagnostic: () -> Diagnostic) {
        if isExplaining { diagnostics.append(diagnostic()) }
    }

    /// Passes `condition` on and adds a diagnostic when it does not hold.
    mutating func verify(_ condition: Bool, _ diagnostic: () -> Diagnostic) -> Bool {
        if !condition { report(diagnostic) }
        return condition
    }
}
