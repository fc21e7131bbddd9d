import CLinux

/// A child that is spoken to in turns through its standard input and output.
///
/// - Guarantees: one caller at a time; reads and writes give up after a time; ending it leaves no zombie. What the
///   child writes to standard error is read along, so that it never blocks there; the first 4 KiB are kept.
package final class PipedProcess: Sendable {
    /// The process number.
    package let pid: Int32
    private let pipes: Pipes
    private let name: String
    private let state = Locked(State())

    private struct State {
        /// How it ended; nil before ``end()``.
        var ending: String?
        var complaints: [UInt8] = []
    }

    /// Starts a program with exactly this environment.
    package init(_ executable: String, _ arguments: [String], environment: [String: String]) throws(SystemError) {
        (pid, pipes) = try ProcessRunner(executable, arguments, environment: environment).spawn()
        name = executable
    }

    deinit { end() }

    /// What the child has said on standard error.
    package var complaints: String {
        state.withLock { state in
            drain(&state)
            return String(decoding: state.complaints, as: UTF8.self)
        }
    }

    /// Writes all bytes.
    ///
    /// - Throws: when the child has closed its input, or does not read within `limit` (code `timedOut`).
    package func write(_ bytes: [UInt8], within limit: Duration) throws(SystemError) {
        let deadline = ContinuousClock.now + limit
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe CLinux.write(pipes.input.write, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
            }
            if count > 0 {
                sent += count
            } else if fog_errno() == EAGAIN {
                try wait(pipes.input.write, POLLOUT, until: deadline)
            } else if fog_errno() != EINTR {
                throw SystemError(lastErrorOf: "write to", name)
            }
        }
    }

    /// Reads exactly `count` bytes.
    ///
    /// - Throws: when the child ends first (code `ended`), or does not write within `limit` (code `timedOut`).
    package func read(_ count: Int, within limit: Duration) throws(SystemError) -> [UInt8] {
        let deadline = ContinuousClock.now + limit
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe CLinux.read(pipes.output.read, buffer.baseAddress?.advanced(by: filled), count - filled)
            }
            if got > 0 {
                filled += got
            } else if got == 0 {
                throw SystemError(code: .ended, operation: "read from", subject: name)
            } else if fog_errno() == EAGAIN {
                try wait(pipes.output.read, POLLIN, until: deadline)
            } else if fog_errno() != EINTR {
                throw SystemError(lastErrorOf: "read from", name)
            }
        }
        return bytes
    }

    /// Kills the child without waiting for its end: whoever reads from it learns that it has ended.
    package func kill() {
        state.withLock { state in
            // After the end the number may belong to another process.
            if state.ending == nil { Signals.send(.kill, to: pid) }
        }
    }

    /// Kills the child, waits for its end and closes the pipes.
    ///
    /// - Returns: how it ended, by itself if it had: `signal 11`, `exit code 3`.
    @discardableResult
    package func end() -> String {
        state.withLock { state in
            if let ending = state.ending { return ending }
            Signals.send(.kill, to: pid)
            var status: Int32 = 0
            while unsafe waitpid(pid, &status, 0) < 0, fog_errno() == EINTR {}
            drain(&state)
            pipes.closeOurEnds()
            let isExit = fog_exited(status) != 0
            let ending = isExit ? "exit code \(fog_exit_code(status))" : "signal \(fog_term_signal(status))"
            state.ending = ending
            return ending
        }
    }

    private func wait(
        _ descriptor: Int32, _ event: Int32, until deadline: ContinuousClock.Instant
    ) throws(SystemError) {
        let left = deadline - ContinuousClock.now
        guard left > .zero else { throw SystemError(code: .timedOut, operation: "talk to", subject: name) }
        let milliseconds = left < .seconds(1) ? left.components.attoseconds / 1_000_000_000_000_000 : 1_000
        var polled = [
            pollfd(fd: descriptor, events: Int16(event), revents: 0),
            pollfd(fd: pipes.error.read, events: Int16(POLLIN), revents: 0),
        ]
        unsafe poll(&polled, nfds_t(polled.count), Int32(milliseconds) + 1)
        if polled[1].revents != 0 { state.withLock { drain(&$0) } }
    }

    private func drain(_ state: inout State) {
        guard state.ending == nil else { return }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = unsafe CLinux.read(pipes.error.read, &buffer, buffer.count)
            guard count > 0 else { return }
            state.complaints.append(contentsOf: buffer[..<count].prefix(4_096 - state.complaints.count))
        }
    }
}
