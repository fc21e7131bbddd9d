/// Prints how long things take; a claim of speed cites a line of it.
@main
struct Main {
    static func main() async throws {
        JSONBench.run { print($0) }
        try await EngineBench.run { print($0) }
    }
}
