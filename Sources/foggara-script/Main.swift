import CJavaScriptCore

/// The worker: JavaScript behind a closed door, spoken to through its standard input and output.
///
/// - Shape: `foggara-script --memory BYTES --seconds SECONDS --output BYTES`.
@main
struct Main {
    static func main() {
        // Interpreted code needs no memory that is writable and executable at once.
        for (name, value) in [("JSC_useJIT", "0"), ("JSC_useWasm", "0")] {
            unsafe setenv(name, value, 1)
        }
        let options = CommandLine.arguments
        func number(_ name: String) -> Int? {
            options.firstIndex(of: name).flatMap { options.indices.contains($0 + 1) ? Int(options[$0 + 1]) : nil }
        }
        guard let memory = number("--memory"), let seconds = number("--seconds"), let output = number("--output") else {
            fail("foggara-script is started by foggara; it is not used by hand", code: 2)
        }
        guard Containment.limitResources() else { fail("the system refuses resource limits", code: 3) }
        let channel = FrameChannel()
        // A sanitizer's own bookkeeping counts as memory of the process.
        let limit = fog_is_sanitized() ? memory * 4 : memory
        guard let prelude = channel.read(), prelude.kind == UInt8(ascii: "p"),
            let engine = ScriptEngine(
                channel: channel, prelude: prelude.content, memoryLimit: limit, secondsLimit: Double(seconds))
        else { fail("no prelude came", code: 70) }
        // The first job loads what the engine loads late, before the door closes.
        guard engine.run(Array("null".utf8) + [0]) != nil else { fail("the prelude does not run", code: 70) }
        guard Containment.close() else { fail("the system refuses to contain scripts", code: 3) }
        guard channel.write(UInt8(ascii: "r"), []) else { return }
        while let job = channel.read(), job.kind == UInt8(ascii: "j") {
            guard let outcome = engine.run(job.content), engine.stop == nil else {
                _ = channel.write(UInt8(ascii: "e"), Array((engine.stop ?? .memory).rawValue.utf8))
                return
            }
            guard outcome.count <= output else {
                _ = channel.write(UInt8(ascii: "e"), Array(ScriptEngine.Stop.output.rawValue.utf8))
                return
            }
            guard channel.write(UInt8(ascii: "d"), outcome) else { return }
        }
    }

    /// Says on standard error why nothing can run.
    private static func fail(_ reason: String, code: Int32) -> Never {
        let text = Array("foggara-script: \(reason)\n".utf8)
        _ = unsafe text.withUnsafeBytes { unsafe CJavaScriptCore.write(2, $0.baseAddress, $0.count) }
        exit(code)
    }
}
