import CLinux

/// Memory that was used and is not any more.
package enum FreeMemory {
    /// Hands what the allocator keeps for later back to the system; for the begin of a long time of little work.
    ///
    /// - Source: malloc_trim(3).
    package static func giveBack() { _ = malloc_trim(0) }
}
