import FoggaraDiagnostics
import FoggaraJSON

/// Rules with alternatives, and which one to tell about.
extension Evaluator {
    /// Whether one alternative or more fits.
    mutating func checkAnyOf(
        _ schemas: [Int], _ node: JSONNode, _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        let wasExplaining = isExplaining
        isExplaining = false
        var fits = false
        for schema in schemas where run(schema, node, &children) {
            fits = true
            // Only when children are noted do the other alternatives matter.
            if !program.tracksEvaluation { break }
        }
        isExplaining = wasExplaining
        if !fits, isExplaining { explainAlternatives(schemas, node, place, "anyOf") }
        return fits
    }

    /// Whether exactly one alternative fits.
    mutating func checkOneOf(
        _ schemas: [Int], _ node: JSONNode, _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        var chosen: [Int] = []
        let wasExplaining = isExplaining
        isExplaining = false
        var own = Children()
        for (index, schema) in schemas.enumerated() {
            if run(schema, node, &own) { chosen.append(index) }
            if chosen.count > 1, !wasExplaining { break }
        }
        isExplaining = wasExplaining
        switch chosen.count {
        case 0: if isExplaining { explainAlternatives(schemas, node, place, "oneOf") }
        case 1: children.indices.formUnion(own.indices)
        default: report { .ambiguous(chosen, Rulebook(node, place, "oneOf")) }
        }
        return chosen.count == 1
    }

    /// Tells what keeps the value from the alternative that it was likely meant for.
    private mutating func explainAlternatives(
        _ schemas: [Int], _ node: JSONNode, _ place: JSONNode, _ keyword: String
    ) {
        let branches = schemas.map { explain($0, node) }
        let types = schemas.map { rootTypes($0) }
        let type = TypeSet(of: node.kind)
        // No alternative takes the type: one sentence with all types says more than any branch.
        if types.allSatisfy({
            $0.map { $0.isDisjoint(with: type) && !(type == .number && $0.contains(.integer)) } ?? false
        }) {
            let union = types.compactMap(\.self).reduce(into: TypeSet()) { $0.formUnion($1) }
            diagnostics.append(.wrongType(union, Rulebook(node, place, keyword)))
            return
        }
        let scores = branches.map { BranchScore($0, node) }
        guard let best = scores.indices.min(by: { scores[$0] < scores[$1] }) else {
            diagnostics.append(.noAlternative(0, Rulebook(node, place, keyword)))
            return
        }
        let isClear = scores.indices.allSatisfy { $0 == best || scores[best].isClearlyBetter(than: scores[$0]) }
        if isClear || branches.count == 1 {
            diagnostics += branches[best]
        } else {
            diagnostics.append(
                .noAlternative(branches.count, Rulebook(node, place, keyword), nearest: branches[best]))
        }
    }

    /// The types that a schema takes, when it says so at its top.
    private func rootTypes(_ schema: Int) -> TypeSet? {
        var schema = schema
        // Loops were cut at compile time, so this ends.
        while true {
            var next: Int?
            for rule in program.nodes[schema].rules {
                switch rule {
                case .type(let types): return types
                case .reference(let target): next = target
                default: break
                }
            }
            guard let next else { return nil }
            schema = next
        }
    }
}

/// How far a value is from an alternative; less is nearer.
struct BranchScore: Comparable {
    private let hasWrongType: Bool
    private let wrongMarks: Int
    private let unknownKeys: Int
    private let count: Int

    /// Judges what keeps `node` from an alternative.
    ///
    /// A value of another type is furthest. Then comes one whose members name another alternative: a fixed value
    /// (`const`, `enum`) directly inside that is not met, such as `"type": "mail"`.
    init(_ diagnostics: [Diagnostic], _ node: JSONNode) {
        let children = Set(node.kind == .object ? node.members.map(\.value.span) : [])
        hasWrongType = diagnostics.contains { $0.span == node.span && [2001, 2002, 2003, 2026].contains($0.code) }
        wrongMarks = diagnostics.count { children.contains($0.span) && [2002, 2003].contains($0.code) }
        unknownKeys = diagnostics.count { $0.code == 2018 || $0.code == 2017 }
        count = diagnostics.count
    }

    /// Orders from nearest to furthest.
    static func < (left: BranchScore, right: BranchScore) -> Bool {
        (left.hasWrongType ? 1 : 0, left.wrongMarks, left.unknownKeys, left.count)
            < (right.hasWrongType ? 1 : 0, right.wrongMarks, right.unknownKeys, right.count)
    }

    /// Whether this alternative alone can have been meant.
    func isClearlyBetter(than other: BranchScore) -> Bool {
        if hasWrongType != other.hasWrongType { return !hasWrongType }
        if wrongMarks != other.wrongMarks { return wrongMarks < other.wrongMarks }
        return unknownKeys + 1 < other.unknownKeys || count + 2 < other.count
    }
}
