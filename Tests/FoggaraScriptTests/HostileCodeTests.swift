import FoggaraEngine
import FoggaraJSON
import FoggaraScript
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Code that means harm, or was written in a hurry.
@Suite(.serialized)
struct HostileCodeTests {
    private static func bench(_ code: String) -> CodeBench {
        var configuration = TestScripts.configuration()
        configuration.seconds = 1
        configuration.silenceSeconds = 30
        configuration.memory = 200 << 20
        configuration.output = 1 << 20
        configuration.workers = 1
        var bench = CodeBench(code)
        bench.pool = ScriptPool(configuration)
        return bench
    }

    static let greedyCode: [(String, String)] = [
        ("while (true) {}", "Task execution timed out after 1 seconds"),
        (
            "for (;;) { try { while (true) {} } catch {} finally { continue } }",
            "Task execution timed out after 1 seconds"
        ),
        ("await null; while (true) {}", "Task execution timed out after 1 seconds"),
        (
            "setInterval(() => { for (let i = 0; i < 1e6; i++); }, 1); await new Promise(() => {})",
            "Task execution timed out after 1 seconds"
        ),
        (
            "const all = []; for (;;) all.push(new Array(1000).fill(all.length))",
            "The code used more than 200 MB of memory"
        ),
        ("const all = []; for (;;) all.push('x'.repeat(1e6) + all.length)", "The code used more than 200 MB of memory"),
        ("return { text: 'x'.repeat(2e6) }", "The code gave more than 1 MB of data"),
    ]

    @Test("a script that takes too much is stopped, and the next one finds a new worker", arguments: greedyCode)
    func stopped(_ code: String, _ message: String) async throws {
        var bench = Self.bench(code)
        let first = try await bench.run()
        #expect(first.error?.message == message)
        bench.code = "return { ok: true }"
        #expect(try await bench.run().json == [["ok": true]])
        #expect(bench.pool.startedWorkers == 2)
    }

    @Test("a worker that dies in the middle of a job is told with how it ended, and the next job finds another")
    func dies() async throws {
        let pool = ScriptPool(TestScripts.configuration())
        func run(_ code: String, asking: (JSONValue) -> JSONValue) async throws(ScriptFailure) -> JSONValue {
            let job: JSONValue = ["code": .string(code), "now": 0, "items": []]
            return try await pool.run(job, zone: "UTC", answering: { _ in nil }, asking: asking)
        }
        _ = try await run("return []") { _ in .null }
        let worker = try #require(pool.idleProcesses.first)
        await #expect(throws: ScriptFailure.crashed("signal 9")) {
            try await run("return $('Rows').all()") { _ in
                Signals.send(.kill, to: worker)
                return .null
            }
        }
        #expect(try await run("return []") { _ in .null }["items"] == [])
        #expect(pool.startedWorkers == 2)
    }

    static let forbiddenCode: [(String, String)] = [
        ("function f() { f() } f()", "Maximum call stack size exceeded [line 1]"),
        ("process.exit(1)", "process is not defined [line 1]"),
        ("eval('1')", "Code generation from strings disallowed for this context [line 1]"),
        (
            "(() => {}).constructor('return this')()",
            "Code generation from strings disallowed for this context [line 1]"
        ),
        (
            "this.helpers.constructor.constructor('return 1')()",
            "Code generation from strings disallowed for this context [line 1]"
        ),
        ("await import('fs')", "Could not import the module 'fs'."),
    ]

    @Test("what is forbidden fails within the script and costs no worker", arguments: forbiddenCode)
    func harmless(_ code: String, _ message: String) async throws {
        var bench = Self.bench(code)
        let error = try await bench.run().error?.message
        #expect(error?.hasPrefix(String(message.prefix(12))) == true, "\(error ?? "none")")
        bench.code = "return { ok: true }"
        #expect(try await bench.run().json == [["ok": true]])
        #expect(bench.pool.startedWorkers == 1)
    }

    @Test("a script that rewrites the built-ins changes neither its own result nor the next script")
    func prototypes() async throws {
        var bench = Self.bench(
            """
            Object.prototype.json = 3; Array.isArray = () => false; JSON.stringify = () => 'no'; Promise.prototype.then = null
            Array.prototype.map = () => []; String.prototype.includes = () => true; globalThis.leak = 1
            return [{ a: 1 }]
            """)
        _ = try await bench.run()
        bench.code = "return { json: { leak: typeof leak, own: typeof ({}).json, list: [1, 2].map((x) => x + 1) } }"
        #expect(try await bench.run().json == [["leak": "undefined", "own": "undefined", "list": [2, 3]]])
    }

    @Test("workers of two zones live side by side and read their own wall time")
    func zones() async throws {
        let pool = ScriptPool(TestScripts.configuration())
        for (zone, hour) in [("Africa/Algiers", 1), ("Asia/Tokyo", 9), ("Africa/Algiers", 1)] {
            let job: JSONValue = [
                "code": "return { hour: new Date(Date.UTC(2025, 0, 1)).getHours() }", "each": false,
                "continueOnFail": false, "now": 0,
                "items": [],
            ]
            let outcome = try await pool.run(
                job, zone: zone, answering: { _ in nil }, asking: { _ throws(ScriptFailure) in .null })
            #expect(outcome["items"] == [["json": ["hour": .number(JSONNumber(hour))]]])
        }
        #expect(pool.startedWorkers == 2)
    }

    @Test("a program that is not there is an error that says how to get it")
    func missing() async throws {
        var configuration = TestScripts.configuration()
        configuration.executable = ScriptLocation.find(named: "/nowhere/foggara-script")
        var bench = CodeBench("return []")
        bench.pool = ScriptPool(configuration)
        let error = try await bench.run().error
        #expect(error?.name == "FoggaraScriptMissing")
        #expect(error?.description?.contains("--product foggara-script") == true)
    }
}
