import CLinux

/// Moves bytes between a child and this process until the child has ended.
struct PipePump {
    /// How long `poll` sleeps before it looks at the deadline again.
    private static let pollMilliseconds: Int32 = 100

    let pid: Int32
    let pipes: Pipes
    let outputLimit: Int
    let lines: AsyncStream<String>.Continuation
    private var input: ArraySlice<UInt8>
    private var output: [UInt8] = []
    private var error: [UInt8] = []
    private var lineStart = 0
    private var openDescriptors: Set<Int32>

    init(pid: Int32, pipes: Pipes, input: [UInt8], outputLimit: Int, lines: AsyncStream<String>.Continuation) {
        self.pid = pid
        self.pipes = pipes
        self.outputLimit = outputLimit
        self.lines = lines
        self.input = input[...]
        openDescriptors = [pipes.input.write, pipes.output.read, pipes.error.read]
    }

    /// Serves the pipes and gives the end of the process. Ends with the child, even when a grandchild keeps a pipe open.
    mutating func run(deadline: () -> ContinuousClock.Instant?) -> ProcessResult {
        let ending = fog_pidfd_open(pid)
        var hasEnded = false
        var isKilled = false
        while !hasEnded {
            if input.isEmpty { closeDescriptor(pipes.input.write) }
            var polled: [pollfd] = []
            for descriptor in openDescriptors.sorted() {
                let events = descriptor == pipes.input.write ? POLLOUT : POLLIN
                polled.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
            }
            if ending >= 0 { polled.append(pollfd(fd: ending, events: Int16(POLLIN), revents: 0)) }
            unsafe poll(&polled, nfds_t(polled.count), Self.pollMilliseconds)
            for entry in polled where entry.revents != 0 {
                if entry.fd == ending { hasEnded = true } else { serve(entry.fd) }
            }
            // Without a process descriptor (old kernel) the end is the end of both outputs.
            if ending < 0, openDescriptors.isDisjoint(with: [pipes.output.read, pipes.error.read]) { hasEnded = true }
            if !isKilled, let deadline = deadline(), ContinuousClock.now >= deadline {
                Signals.send(.kill, to: pid)
                isKilled = true
            }
        }
        serve(pipes.output.read)
        serve(pipes.error.read)
        for descriptor in openDescriptors { close(descriptor) }
        if ending >= 0 { close(ending) }
        if lineStart < output.count { lines.yield(String(decoding: output[lineStart...], as: UTF8.self)) }
        lines.finish()
        return result()
    }

    private func result() -> ProcessResult {
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, 0) < 0, fog_errno() == EINTR {}
        let isExit = fog_exited(status) != 0
        return ProcessResult(
            exitCode: isExit ? fog_exit_code(status) : nil, signal: isExit ? nil : fog_term_signal(status),
            output: output, error: error)
    }

    /// Reads or writes what one descriptor allows without waiting.
    private mutating func serve(_ descriptor: Int32) {
        guard openDescriptors.contains(descriptor) else { return }
        if descriptor == pipes.input.write { return feed() }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(descriptor, &buffer, buffer.count)
            if count > 0 {
                keep(buffer[..<count], isOutput: descriptor == pipes.output.read)
            } else if count < 0, fog_errno() == EINTR {
                continue
            } else {
                if count == 0 || fog_errno() != EAGAIN { closeDescriptor(descriptor) }
                return
            }
        }
    }

    private mutating func feed() {
        let count = unsafe input.withUnsafeBytes { buffer in
            unsafe write(pipes.input.write, buffer.baseAddress, buffer.count)
        }
        if count > 0 {
            input = input.dropFirst(count)
        } else if count < 0, fog_errno() != EAGAIN, fog_errno() != EINTR {
            // The child does not read any more.
            input = []
        }
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>, isOutput: Bool) {
        if !isOutput {
            error.append(contentsOf: bytes.prefix(outputLimit - error.count))
            return
        }
        // What was there before holds no further line end, so only the new bytes are searched.
        var searched = output.count
        output.append(contentsOf: bytes.prefix(outputLimit - output.count))
        while let end = output[searched...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.yield(String(decoding: output[lineStart..<end], as: UTF8.self))
            lineStart = end + 1
            searched = lineStart
        }
    }

    private mutating func closeDescriptor(_ descriptor: Int32) {
        if openDescriptors.remove(descriptor) != nil { close(descriptor) }
    }
}
