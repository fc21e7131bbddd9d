import FoggaraSystem
import Glibc

/// Prints how long things take; a claim of speed cites a line of it.
///
/// `foggara-bench [PROGRAM]`: with the path of a `foggara`, whole processes are measured too. No figure fails it.
/// `foggara-bench --memory` prints what the Algerian data take in a process that does nothing else.
@main
struct Main {
    static func main() async {
        // The first look-up builds the index of places, so it is measured before anything else has touched it.
        var table = BenchTable()
        if CommandLine.arguments.dropFirst() == ["--memory"] {
            table.add(AlgeriaMemory.run())
            print(table.text)
            return
        }
        table.add(PlaceBench.run())
        table.add(MessageBench.run())
        table.add(JSONBench.run())
        table.add(TemplateBench.run())
        table.add(ExpressionBench.run())
        do {
            let folder = try Files.createTemporaryDirectory(prefix: "foggara-bench")
            table.add(try await EngineBench.run(folder: folder))
            table.add(try await WebhookBench.run(folder: folder))
            if let program = CommandLine.arguments.dropFirst().first {
                table.add(try await ProcessBench.run(program: program, folder: folder))
                table.add(try await ServeBench.run(program: program, folder: folder))
            }
            try Files.removeTree(folder)
        } catch {
            print(table.text)
            print("foggara-bench: \(error)")
            exit(3)
        }
        print(table.text)
    }
}
