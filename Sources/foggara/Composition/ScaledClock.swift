import FoggaraSystem

/// A clock that runs faster than the real one, for stand-ins and scenarios: waits of hours pass in seconds.
///
/// - Guarantees: never runs backwards; with a factor of 1 it is the clock it is based on.
struct ScaledClock: WallClock {
    private let base: any WallClock
    private let factor: Int
    private let baseStart: Instant
    private let start: Instant

    /// Runs `factor` times as fast as `base`, beginning at `start`.
    init(_ base: any WallClock = SystemClock(), factor: Int, start: Instant? = nil) {
        self.base = base
        self.factor = factor
        baseStart = base.now()
        self.start = start ?? baseStart
    }

    /// The accelerated time.
    func now() -> Instant {
        let elapsed = base.now().milliseconds - baseStart.milliseconds
        return Instant(milliseconds: start.milliseconds + elapsed * Int64(factor))
    }

    /// Sleeps until the accelerated time has come.
    func sleep(until deadline: Instant) async throws {
        let rest = max(0, deadline.milliseconds - now().milliseconds)
        try await base.sleep(
            until: Instant(milliseconds: base.now().milliseconds + (rest + Int64(factor) - 1) / Int64(factor)))
    }
}
