import CLinux
import Dispatch

/// A process that was started; its output is read all the time, so it never blocks on a full pipe.
package final class RunningProcess: Sendable {
    /// The process number.
    package let pid: Int32
    /// The lines of standard output as they come, without their ends; finished when the process ends.
    package let lines: AsyncStream<String>
    private let state = Locked(State())

    private struct State {
        var result: ProcessResult?
        var waiters: [CheckedContinuation<ProcessResult, Never>] = []
        var deadline: ContinuousClock.Instant?
    }

    init(pid: Int32, pipes: Pipes, input: [UInt8], outputLimit: Int) {
        self.pid = pid
        let (lines, continuation) = AsyncStream<String>.makeStream()
        self.lines = lines
        // One thread for each process: it waits in `poll` on the pipes and on the end of the child.
        DispatchQueue(label: "foggara.process.\(pid)").async { [self] in
            var pump = PipePump(pid: pid, pipes: pipes, input: input, outputLimit: outputLimit, lines: continuation)
            let result = pump.run { state.withLock { $0.deadline } }
            let waiters = state.withLock { state in
                state.result = result
                defer { state.waiters = [] }
                return state.waiters
            }
            for waiter in waiters { waiter.resume(returning: result) }
        }
    }

    /// Sends a signal; `.kill` is `kill -9`.
    package func send(_ signal: Signals.Signal) {
        // After the end the number may belong to another process.
        state.withLock { state in
            if state.result == nil { Signals.send(signal, to: pid) }
        }
    }

    /// Waits for the end; when `limit` passes first, the process is killed.
    package func wait(limit: Duration = .seconds(60)) async -> ProcessResult {
        let deadline = ContinuousClock.now + limit
        return await withCheckedContinuation { continuation in
            let result = state.withLock { state -> ProcessResult? in
                if let result = state.result { return result }
                state.deadline = deadline
                state.waiters.append(continuation)
                return nil
            }
            if let result { continuation.resume(returning: result) }
        }
    }
}
