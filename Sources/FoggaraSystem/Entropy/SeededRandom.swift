/// A repeatable source: the same seed gives the same bytes on every machine. Never for keys.
///
/// - Source: Sebastiano Vigna, "splitmix64.c" (public domain, read 2026-11).
package final class SeededRandom: RandomSource {
    private let state: Locked<UInt64>

    /// Starts the sequence of `seed`.
    package init(seed: UInt64) {
        state = Locked(seed)
    }

    /// The next number of the sequence.
    package func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// A number from 0 up to but not including `bound`.
    package func next(below bound: Int) -> Int {
        precondition(bound > 0, "the bound must be positive")
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// The next bytes of the sequence; whole numbers are drawn, what is left of the last is dropped.
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 7)
        while bytes.count < count {
            var number = next()
            for _ in 0..<8 {
                bytes.append(UInt8(truncatingIfNeeded: number))
                number >>= 8
            }
        }
        return Array(bytes.prefix(count))
    }
}
