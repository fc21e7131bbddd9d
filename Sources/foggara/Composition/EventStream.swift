import FoggaraEngine

/// The engine's decisions, handed from whoever makes them to the one who tells them.
final class EventStream: Sendable {
    /// The decisions in order; for one reader.
    let events: AsyncStream<EngineEvent>
    private let continuation: AsyncStream<EngineEvent>.Continuation

    init() { (events, continuation) = AsyncStream.makeStream() }

    /// Hands on one decision; never waits.
    func send(_ event: EngineEvent) { continuation.yield(event) }
}
