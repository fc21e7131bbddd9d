import FoggaraExpression
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite struct BuiltinTableTests {
    private static let contexts = Repository.load("Tests/Corpus/expressions.contexts.json") ?? []
    /// Tables by holder, the file's name.
    private static let tables: [String: [UInt8]] = Repository.files(below: "Tests/Corpus/builtins", suffix: ".jsonl")
        .reduce(into: [:]) { tables, path in
            let name = path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? ""
            tables[name] = Repository.load(path)
        }

    @Test func `every case of the tables of built-ins gives what the language's definition says`() async {
        let differences = await QueueExecutor("test.tables").run {
            Self.tables.sorted { $0.key < $1.key }.flatMap {
                BuiltinTables.differences($0.value, contexts: Self.contexts)
            }
        }
        for difference in differences { Issue.record("\(difference)") }
    }

    @Test func `every member of the registry has at least three cases in the table of its holder`() {
        let gaps = BuiltinTables.gaps(Self.tables, least: 3)
        for gap in gaps { Issue.record("\(gap)") }
    }
}
