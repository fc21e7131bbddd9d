import CLinux

/// What to start: a program, its arguments and its surroundings.
package struct ProcessRunner: Sendable {
    /// Absolute path of the program, or a name that is looked up in `PATH`.
    package var executable: String
    /// The arguments after the program's name.
    package var arguments: [String]
    /// The whole environment; nil hands on ours.
    package var environment: [String: String]?
    /// What the program reads at its standard input.
    package var input: [UInt8]
    /// The most that is kept of each output; the rest is read and dropped.
    package var outputLimit: Int

    /// Describes a process; nothing is started yet.
    package init(
        _ executable: String, _ arguments: [String] = [], environment: [String: String]? = nil, input: [UInt8] = [],
        outputLimit: Int = 16 << 20
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.input = input
        self.outputLimit = outputLimit
    }

    /// Starts the process.
    ///
    /// - Guarantees: it inherits no descriptor but the three standard ones, and no signal settings. From then on this
    ///   process ignores `SIGPIPE`, since a child may close its input early.
    package func start() throws(SystemError) -> RunningProcess {
        let (pid, pipes) = try spawn()
        return RunningProcess(pid: pid, pipes: pipes, input: input, outputLimit: outputLimit)
    }

    /// Starts the process and gives our ends of its pipes.
    func spawn() throws(SystemError) -> (pid: Int32, pipes: Pipes) {
        Signals.ignoreBrokenPipe()
        let pipes = try Pipes()
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, pipes.input.read, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, pipes.output.write, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, pipes.error.write, 2)
        // Libraries open descriptors that are not closed by themselves, and so may whoever started this process.
        unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        unsafe fog_spawn_clean_signals(&attributes)

        let pairs = (environment ?? Environment.all()).sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
        let words = CStringList([executable] + arguments)
        let variables = CStringList(pairs)
        var pid: pid_t = 0
        let code = unsafe posix_spawnp(&pid, executable, &actions, &attributes, words.pointers, variables.pointers)
        pipes.closeChildEnds()
        guard code == 0 else {
            pipes.closeOurEnds()
            throw SystemError(code: .init(rawValue: code), operation: "start", subject: executable)
        }
        return (pid, pipes)
    }

    /// Starts the process and waits for its end, at most `limit`; after that it is killed.
    package func run(limit: Duration = .seconds(60)) async throws(SystemError) -> ProcessResult {
        let process = try start()
        return await process.wait(limit: limit)
    }
}

/// How a process ended and what it wrote.
package struct ProcessResult: Sendable {
    /// The exit code; nil when a signal ended it.
    package let exitCode: Int32?
    /// The signal that ended it; nil when it exited.
    package let signal: Int32?
    /// What it wrote to standard output.
    package let output: [UInt8]
    /// What it wrote to standard error.
    package let error: [UInt8]

    /// Standard output as text.
    package var outputText: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    package var errorText: String { String(decoding: error, as: UTF8.self) }
}
