/// The time since it was made, which goes on evenly whoever sets the clock.
package struct ElapsedTime: Sendable {
    private let start = ContinuousClock.now

    /// Begins to count.
    package init() {}

    /// How long ago it was made.
    package var now: Duration { ContinuousClock.now - start }
}
