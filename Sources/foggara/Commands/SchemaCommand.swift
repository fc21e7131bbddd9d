/// `foggara schema`
enum SchemaCommand {
    /// Path of the schema of templates, from the top of the product's files.
    static let path = "schemas/template.schema.json"

    static let spec = CommandSpec(
        name: "schema", options: [.init("output", "FILE"), .init("force")],
        examples: ["foggara schema --output template.schema.json"]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        guard let bytes = call.console.load(path) else {
            throw CommandFailure("failure.noFile", ["path": path, "reason": ""])
        }
        try OutputFile.write(String(decoding: bytes, as: UTF8.self), for: call)
        return .clean
    }
}
