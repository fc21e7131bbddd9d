/// Prints how long things take; a claim of speed cites a line of it.
@main
struct Main {
    static func main() {
        JSONBench.run { print($0) }
    }
}
