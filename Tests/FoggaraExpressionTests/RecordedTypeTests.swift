import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Recorded expressions against the checker in a world of which nothing is known.
@Suite("types of recorded expressions") struct RecordedTypeTests {
    /// Kinds that the compiler reports as errors.
    static func isError(_ kind: TypeFinding.Kind) -> Bool {
        switch kind {
        case .missingMember(_, _, _, let isCalled): isCalled
        case .unknownMethod, .unknownUnit, .wrongElements, .notCallable, .notCalled(_, isAlone: true), .refused,
            .dateWithText(_, isCertain: true):
            true
        case .wrongArgument(_, _, let expected, _): expected == "function"
        default: false
        }
    }

    @Test("no recorded expression with a plain result gets an error, and few get a warning")
    func plain() {
        let lines = (Repository.load("Tests/Corpus/expressions.jsonl") ?? []).split(separator: UInt8(ascii: "\n"))
        var warned = 0
        var plain = 0
        var wrong: [String] = []
        for line in lines {
            guard let entry = JSONDocument.value(of: Array(line)), let text = entry["expression"]?.string,
                entry["expect"]?["ok"] == true, let value = entry["expect"]?["value"], Self.isPlain(value)
            else { continue }
            plain += 1
            let findings = ExpressionSource(text).checkTypes(in: TypeEnvironment()).findings
            if !findings.isEmpty { warned += 1 }
            for finding in findings where Self.isError(finding.kind) { wrong.append("\(text): \(finding.kind)") }
        }
        #expect(plain > 1_000)
        #expect(wrong == [])
        #expect(warned * 20 < plain, "\(warned) of \(plain)")
    }

    /// Recorded results that JSON cannot hold.
    static let unlike: Set<String> = ["esc-065", "fun-006", "fun-080", "jar-024", "xar-040"]

    @Test("with the types of the recorded data, every recorded result is of the inferred type")
    func sound() {
        let contexts = JSONDocument(Repository.source("Tests/Corpus/expressions.contexts.json")).root.value
        let lines = (Repository.load("Tests/Corpus/expressions.jsonl") ?? []).split(separator: UInt8(ascii: "\n"))
        var known = 0
        var wrong: [String] = []
        for line in lines {
            guard let entry = JSONDocument.value(of: Array(line)), let text = entry["expression"]?.string,
                let id = entry["id"]?.string, !Self.unlike.contains(id), entry["expect"]?["ok"] == true,
                let value = entry["expect"]?["value"], Self.isPlain(value)
            else { continue }
            let index = (entry["itemIndex"]?.number?.integer).map(Int.init) ?? 0
            let context = contexts[entry["context"]?.string ?? ""] ?? .null
            let world = Self.world(ExpressionContext.host(context, itemIndex: index))
            let type = ExpressionSource(text).checkTypes(in: world).type
            if type.isKnown { known += 1 }
            if !type.admits(value) { wrong.append("\(id) \(text): \(type)") }
        }
        #expect(wrong == [])
        #expect(known > 1_000, "\(known)")
    }

    @Test("with the types of the data, changed expressions give results of the inferred type")
    func changed() async {
        let wrong = await QueueExecutor("test.types").run {
            let fuzz = ExpressionFuzz(
                corpus: ExpressionFuzz.corpus(cases: Repository.load("Tests/Corpus/expressions.jsonl") ?? []), seed: 5)
            let contexts = JSONDocument(Repository.source("Tests/Corpus/expressions.contexts.json")).root.value
            let host = ExpressionContext.host(contexts["listing"] ?? .null, itemIndex: 0)
            let world = Self.world(host)
            var wrong: [String] = []
            for number in 0..<3_000 {
                let source = ExpressionSource(fuzz.parameter(number))
                let type = source.checkTypes(in: world).type
                // A changed expression may fail in any way; only results are held against their types.
                guard let result = try? source.evaluate(host), case .json(let value) = result else { continue }
                if !type.admits(value) { wrong.append("\(source.parameter): \(type)") }
            }
            return wrong
        }
        #expect(wrong == [])
    }

    /// The types of the data of a recorded context.
    private static func world(_ host: ExpressionData) -> TypeEnvironment {
        let items = (host.inputItems ?? []).map { ExpressionType(of: $0.json) }
        let first = items.first ?? .any
        var world = TypeEnvironment(item: items.reduce(first) { $0.joined($1) })
        for (name, runs) in host.runs {
            let types = runs.flatMap { $0.outputs.compactMap { $0 }.joined() }.map { ExpressionType(of: $0.json) }
            guard let first = types.first else { continue }
            world.nodes[name] = types.reduce(first) { $0.joined($1) }
        }
        return world
    }

    /// Whether a recorded result is a plain value, not undefined or a value without JSON.
    private static func isPlain(_ value: JSONValue) -> Bool {
        guard case .object(let object) = value else { return true }
        return !object.members.contains { $0.key.hasPrefix("$") }
    }
}
