import FoggaraSystem
import Glibc

/// How much memory stays in use after something was done for the first time.
struct ResidentGrowth {
    /// Bytes that were written: tables made from the packed texts.
    let own: Int64
    /// Bytes in memory with the pages of the program that were touched: code and packed texts.
    let all: Int64

    /// The growth of this process by some work; zero where it is not known.
    static func of(_ work: () -> Void) -> Self {
        // Asking takes memory too, the first time.
        _ = (ProcessMemory.own(of: getpid()), ProcessMemory.resident(of: getpid()))
        let (own, all) = (ProcessMemory.own(of: getpid()) ?? 0, ProcessMemory.resident(of: getpid()) ?? 0)
        work()
        return Self(
            own: max(0, (ProcessMemory.own(of: getpid()) ?? 0) - own),
            all: max(0, (ProcessMemory.resident(of: getpid()) ?? 0) - all))
    }
}
