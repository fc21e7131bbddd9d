import FoggaraSystem
import Glibc
import Testing

@Suite("Processes")
struct ProcessTests {
    @Test("output, errors and exit code of a process are kept apart")
    func outputs() async throws {
        let result = try await ProcessRunner("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"]).run()
        #expect(result.exitCode == 3 && result.signal == nil)
        #expect(result.outputText == "out\n" && result.errorText == "err\n")
    }

    @Test("input larger than a pipe goes through and comes back whole")
    func input() async throws {
        let bytes = SeededRandom(seed: 5).bytes(1 << 20)
        let result = try await ProcessRunner("cat", input: bytes).run()
        #expect(result.output == bytes && result.exitCode == 0)
    }

    @Test("a process that does not read its input ends all the same")
    func unreadInput() async throws {
        let bytes = [UInt8](repeating: 1, count: 1 << 20)
        let result = try await ProcessRunner("/bin/sh", ["-c", "exec 0<&-; echo done"], input: bytes).run()
        #expect(result.outputText == "done\n" && result.exitCode == 0)
    }

    @Test("a killed process reports the signal, and its lines arrive while it runs")
    func kill() async throws {
        let process = try ProcessRunner("/bin/sh", ["-c", "echo ready; exec sleep 600"]).start()
        for await line in process.lines {
            #expect(line == "ready")
            process.send(.kill)
        }
        let result = await process.wait()
        #expect(result.signal == Signals.Signal.kill.rawValue && result.exitCode == nil)
        process.send(.kill)
    }

    @Test("a process over its limit is killed")
    func limit() async throws {
        let result = try await ProcessRunner("sleep", ["600"]).run(limit: .milliseconds(1))
        #expect(result.signal == Signals.Signal.kill.rawValue)
    }

    @Test("a grandchild that keeps the pipe open does not delay the end")
    func grandchild() async throws {
        let result = try await ProcessRunner("/bin/sh", ["-c", "sleep 600 & echo $!"]).run()
        #expect(result.exitCode == 0)
        if let pid = Int32(result.outputText.dropLast()) { Signals.send(.kill, to: pid) }
    }

    @Test("the environment is the given one and no other")
    func environment() async throws {
        let result = try await ProcessRunner("/usr/bin/env", environment: ["B": "2", "A": "1=x"]).run()
        #expect(result.outputText == "A=1=x\nB=2\n")
        #expect(Environment.value("PATH") == Environment.all()["PATH"])
        #expect(Environment.value("FOGGARA_NOT_SET") == nil)
    }

    @Test("a program gets the three standard descriptors and none that this process happens to hold")
    func descriptors() async throws {
        // What the shell opens for the program that it becomes is handed on, unlike what `pipe2` and `open` give here.
        let held = try await ProcessRunner("/bin/sh", ["-c", "exec 7</dev/null; exec ls /proc/self/fd"]).run()
        #expect(held.outputText == "0\n1\n2\n3\n7\n")
        let descriptor = dup(0)
        defer { close(descriptor) }
        let result = try await ProcessRunner("ls", ["/proc/self/fd"]).run()
        #expect(descriptor > 2 && result.outputText == "0\n1\n2\n3\n")
    }

    @Test("a program that does not exist is refused at the start")
    func missing() throws {
        #expect(throws: SystemError(code: .notFound, operation: "start", subject: "/no/such/program")) {
            try ProcessRunner("/no/such/program").start()
        }
    }

    @Test("signals arrive as a stream instead of ending the process")
    func signals() async throws {
        // SIGHUP, since no other test of this process sends it.
        let stream = Signals.stream([.hangUp])
        // At once: nothing may be needed before a signal counts.
        #expect(Signals.send(.hangUp, to: getpid()))
        var signals = stream.makeAsyncIterator()
        #expect(await signals.next() == .hangUp)
        let own = try await ProcessRunner("/bin/sh", ["-c", "kill -HUP $PPID"]).run()
        #expect(own.exitCode == 0)
        #expect(await signals.next() == .hangUp)
    }
}
