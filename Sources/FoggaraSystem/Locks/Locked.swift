import CLinux

/// A value that only one thread at a time may see, for small synchronous state.
///
/// - Guarantees: never hold the lock over `await` or a callback that may take it again; a second entry by the same
///   thread deadlocks.
@safe
package final class Locked<Value>: @unchecked Sendable {  // `value` is touched between lock and unlock only
    // A pthread mutex, because the thread sanitizer does not see the futex of `Synchronization.Mutex` and reports races
    // that are none.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var value: Value

    /// Makes the lock around its first value.
    package init(_ value: sending Value) {
        unsafe mutex = .allocate(capacity: 1)
        unsafe pthread_mutex_init(mutex, nil)
        self.value = value
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// Runs `body` alone with the value and gives back what it returns.
    package func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
