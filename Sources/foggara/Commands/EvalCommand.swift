import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON
import FoggaraSystem

/// `foggara eval`
enum EvalCommand {
    static let spec = CommandSpec(
        name: "eval", operands: [.init(name: "EXPRESSION"), .init(name: "DATA", isOptional: true)],
        options: [.init("zone", "NAME"), .init("type")],
        examples: [
            #"foggara eval '$json.price * 2' '{"price": 4500}'"#,
            "foggara eval '={{ $now.toISO() }} {{ phone(\"0551234567\").e164 }}'",
            "foggara eval '$json.map(x => x.total)' - --json < orders.json",
            #"foggara eval --type '$json.lines.map(x => x.total)' '{"lines": [{"total": 5}]}'"#,
        ]
    ) { call in try run(call) }

    /// Evaluates with one item; a bare expression stands for `={{ … }}`.
    private static func run(_ call: Invocation) throws -> ExitCode {
        let given = call.operands[0]
        let parameter = given.hasPrefix("=") ? given : "={{ \(given) }}"
        let json = try data(call)
        if call.has("type") { return type(parameter, json, call) }
        var host = ExpressionData(
            json: json, now: SystemClock().now(), zoneName: call.value("zone") ?? "Africa/Algiers")
        host.functions = ShopFunctions.all
        do throws(ExpressionError) {
            show(try ExpressionSource(parameter).evaluate(host), call.console)
            return .clean
        } catch {
            if call.console.isJSON {
                call.console.json(["error": ["name": .string(error.name), "message": .string(error.message)]])
            } else {
                call.console.complain("\(error.name): \(error.message)")
            }
            return .inputErrors
        }
    }

    /// Prints the type that is known before the expression runs: without data nothing is known of the item.
    private static func type(_ parameter: String, _ json: JSONValue, _ call: Invocation) -> ExitCode {
        var world = TypeEnvironment()
        if call.operands.count > 1 { world.item = ExpressionType(of: json) }
        let type = ExpressionSource(parameter).checkTypes(in: world).type.description
        if call.console.isJSON { call.console.json(["type": .string(type)]) } else { call.console.line(type) }
        return .clean
    }

    /// The item: JSON as it stands, a file, or standard input for `-`.
    private static func data(_ call: Invocation) throws -> JSONValue {
        guard call.operands.count > 1 else { return .object([:]) }
        let text = call.operands[1]
        if let first = text.first(where: { !$0.isWhitespace }), first == "{" || first == "[" {
            guard let value = JSONDocument.value(of: Array(text.utf8)) else {
                throw CommandFailure("failure.noFile", ["path": text, "reason": "JSON"])
            }
            return value
        }
        return try TemplateFile.value(text, call.console)
    }

    private static func show(_ result: ExpressionResult, _ console: Console) {
        switch result {
        case .undefined: console.isJSON ? console.json(.null) : console.line("undefined")
        case .json(let value):
            if console.isJSON { return console.json(value) }
            let text = value.string ?? JSONWriter.pretty(value)
            console.document(text)
        case .special(let special):
            if console.isJSON { return console.json(special.encoded) }
            console.line(special.kind == special.text ? special.text : "\(special.kind) \(special.text)")
        }
    }
}
