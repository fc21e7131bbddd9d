import FoggaraJSON

/// `foggara version`
enum VersionCommand {
    /// The version of the program, as in CHANGELOG.md.
    static let version = "0.1.0"

    static let spec = CommandSpec(name: "version", examples: ["foggara version", "foggara version --json"]) { call in
        if call.console.isJSON {
            call.console.json(["version": .string(version)])
        } else {
            call.console.line("foggara \(version)")
        }
        return .clean
    }
}
