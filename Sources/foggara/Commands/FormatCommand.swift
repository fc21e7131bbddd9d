import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem

/// `foggara fmt`
enum FormatCommand {
    static let spec = CommandSpec(
        name: "fmt", operands: [.init(name: "FILE", isRepeated: true)], options: [.init("check")],
        examples: ["foggara fmt templates/", "foggara fmt --check templates/", "foggara fmt - < mine.json"]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        var code = ExitCode.clean
        for path in try TemplateFile.expand(call.operands) {
            let source = try TemplateFile.read(path, call.console)
            let read = JSONReader.read(source)
            guard read.isAccepted, let bytes = JSONFormatter.formatted(read.value.root.document) else {
                _ = call.console.show(read.diagnostics)
                code = .inputErrors
                continue
            }
            let isChanged = bytes != source.bytes
            if call.has("check") {
                if isChanged { code = .inputErrors }
            } else if path == "-" {
                do { try StandardStream.output.write(String(decoding: bytes, as: UTF8.self)) } catch let error {
                    throw CommandFailure("failure.write", ["path": path, "reason": error.reason])
                }
                continue
            } else if isChanged {
                do { try Files.writeAtomically(bytes, to: path) } catch let error {
                    throw CommandFailure("failure.write", ["path": path, "reason": error.reason])
                }
            }
            tell(path, isChanged: isChanged, call)
        }
        return code
    }

    private static func tell(_ path: String, isChanged: Bool, _ call: Invocation) {
        if call.console.isJSON {
            call.console.json(["file": .string(path), "changed": .bool(isChanged)])
        } else if isChanged {
            call.console.say(call.has("check") ? "fmt.differs" : "fmt.written", ["path": path])
        }
    }
}
