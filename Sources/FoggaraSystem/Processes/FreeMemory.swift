import CLinux

/// Memory that was used and is not any more.
package enum FreeMemory {
    /// Hands back to the system what the allocator keeps for later, and the code that ran; for the begin of a long time
    /// of little work.
    ///
    /// - Guarantees: nothing is lost: code that runs again is mapped again from the program's file.
    /// - Source: malloc_trim(3), madvise(2).
    package static func giveBack() {
        _ = malloc_trim(0)
        fog_leave_code()
    }
}
