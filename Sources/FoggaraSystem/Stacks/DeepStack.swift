import CLinux

/// Work on a thread of its own with a large stack, for recursion that an ordinary stack does not hold.
package enum DeepStack {
    /// Bytes of address space of the stack; only what recursion touches takes memory.
    #if DEBUG
        /// Bytes of a large stack in a build whose frames are not optimised.
        package static let size = 1 << 30
    #else
        /// Bytes of a large stack.
        package static let size = 1 << 28
    #endif

    /// Runs `body` on a fresh thread and waits for its end.
    ///
    /// - Returns: what `body` gives; nil when the system has no thread or no address space left.
    package static func run<Result>(_ body: () -> Result) -> Result? {
        var result: Result?
        withoutActuallyEscaping({ result = body() }) { escaping in
            let work = Work(escaping)
            var attributes = pthread_attr_t()
            unsafe pthread_attr_init(&attributes)
            defer { unsafe pthread_attr_destroy(&attributes) }
            unsafe pthread_attr_setstacksize(&attributes, size)
            var thread = pthread_t()
            let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue().body()
                }
                return nil
            }
            // Sound because this thread waits: `work` outlives the other thread, and only one of them runs.
            let failed = unsafe pthread_create(
                &thread, &attributes, start, Unmanaged.passUnretained(work).toOpaque())
            if failed == 0 { pthread_join(thread, nil) }
            withExtendedLifetime(work) {}
        }
        return result
    }

    private final class Work {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }
}
