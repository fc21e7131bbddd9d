import CJavaScriptCore
import CSeccomp

/// Takes from this process everything that a script has no need of.
///
/// - Guarantees: afterwards no file can be opened, no socket made, no program started, no process cloned, no memory made
///   executable, no other process signalled, whatever the script finds to call.
/// - Source: seccomp(2), setrlimit(2), seccomp_rule_add(3).
enum Containment {
    /// Address space at most. The engine reserves much that it never uses: below 8 GiB it does not start.
    private static let addressSpace: UInt = 8 << 30

    /// Calls that memory, threads, time and the two pipes need.
    private static let allowed = [
        "read", "write", "readv", "writev", "pread64", "close", "fstat", "newfstatat", "lseek",
        "munmap", "mremap", "madvise", "brk", "membarrier",
        "futex", "futex_waitv", "set_robust_list", "get_robust_list", "rseq", "set_tid_address", "restart_syscall",
        "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigsuspend", "sigaltstack", "sched_yield",
        "sched_getaffinity",
        "exit", "exit_group", "gettid", "getpid", "getrusage", "sysinfo", "getrandom",  // lint: allow
        "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time",  // lint: allow
        "poll", "ppoll",
    ]

    /// Limits that hold from the start of the process.
    ///
    /// - Returns: false when the system refuses one of them.
    static func limitResources() -> Bool {
        // The run-time checkers of tests reserve terabytes.
        let isMemoryLimited = fog_is_sanitized() || fog_limit_memory(addressSpace) == 0
        return isMemoryLimited && fog_limit_cores() == 0 && fog_limit_files() == 0
    }

    /// Closes the door for every thread there is and will be; nothing opens it again.
    ///
    /// - Returns: false when the kernel refuses, or refuses what the engine needs: then no script may run.
    static func close() -> Bool {
        if fog_is_sanitized() { return true }
        guard let filter = unsafe fog_seccomp_refusing() else { return false }
        defer { unsafe seccomp_release(filter) }
        var failures: Int32 = 0
        for name in allowed { failures |= unsafe fog_seccomp_allow(filter, name) }
        // Threads, not processes.
        failures |= unsafe fog_seccomp_allow_masked(filter, "clone", 0, fog_thread_flag, fog_thread_flag)
        failures |= unsafe fog_seccomp_unknown(filter, "clone3")
        // The collector stops threads by a signal; it may not reach another process.
        failures |= unsafe fog_seccomp_allow_masked(
            filter, "tgkill", 0, UInt64(UInt32.max), UInt64(UInt32(bitPattern: getpid())))
        failures |= unsafe fog_seccomp_allow_masked(filter, "prctl", 0, UInt64(UInt32.max), fog_set_thread_name)
        for name in ["mmap", "mprotect"] {
            failures |= unsafe fog_seccomp_allow_masked(filter, name, 2, fog_executable_flag, 0)
        }
        failures |= unsafe fog_seccomp_all_threads(filter)
        guard failures == 0 else { return false }
        return unsafe seccomp_load(filter) == 0 && fog_may_wait_for_signals()
    }
}
