/// Takes samples of what work costs in time.
enum Stopwatch {
    /// Where results go, so that the work whose result nobody needs is not optimised away.
    @inline(never)
    static func keep(_ result: Int) -> Int { result }

    /// Times of `rounds` calls after a warm-up of a fifth as many.
    ///
    /// - Parameter batch: calls for one sample, where a single one is shorter than the clock's grain.
    static func samples(rounds: Int = 400, batch: Int = 1, _ work: () -> Int) -> [Int64] {
        let clock = ContinuousClock()  // lint: allow, measuring is what this program is for
        var times: [Int64] = []
        for round in 0..<(rounds + rounds / 5) {
            let time = clock.measure {
                for _ in 0..<batch { _ = keep(work()) }
            }
            if round >= rounds / 5 { times.append(time.nanoseconds / Int64(batch)) }
        }
        return times
    }

    /// Times of `rounds` calls of work that waits.
    static func samples(rounds: Int, warmUp: Int, _ work: () async throws -> Void) async throws -> [Int64] {
        var times: [Int64] = []
        for round in 0..<(rounds + warmUp) {
            let time = try await once(work)
            if round >= warmUp { times.append(time) }
        }
        return times
    }

    /// The time of one call.
    static func once(_ work: () async throws -> Void) async rethrows -> Int64 {
        let clock = ContinuousClock()  // lint: allow, measuring is what this program is for
        return try await clock.measure { try await work() }.nanoseconds
    }
}
