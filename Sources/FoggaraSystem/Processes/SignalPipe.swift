import CLinux
import Dispatch

/// The pipe that caught signals write to, and those who wait for them.
///
/// A signal source of Dispatch begins to listen some time after it was asked to; what comes before would be lost, or end the
/// process.
final class SignalPipe: Sendable {
    /// The one of this process, there for its whole life; nil when no descriptor was left for it.
    static let shared = SignalPipe()

    private let writer: Int32
    private let source: Source
    private let state = Locked(State())

    private struct State {
        var listeners: [Int: Listener] = [:]
        var nextNumber = 0
    }

    private struct Listener {
        let signals: [Signals.Signal]
        let continuation: AsyncStream<Signals.Signal>.Continuation
    }

    private struct Source: @unchecked Sendable {  // Dispatch does not say it; it is only kept
        let source: any DispatchSourceRead
    }

    private init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { return nil }
        let reader = ends[0]
        writer = ends[1]
        source = Source(
            source: DispatchSource.makeReadSource(
                fileDescriptor: reader, queue: DispatchQueue(label: "foggara.signals")))
        source.source.setEventHandler { [state] in
            var numbers = [UInt8](repeating: 0, count: 64)
            let count = unsafe read(reader, &numbers, numbers.count)
            guard count > 0 else { return }
            let listeners = state.withLock { Array($0.listeners.values) }
            for signal in numbers[..<count].map({ Signals.Signal(rawValue: Int32($0)) }) {
                for listener in listeners where listener.signals.contains(signal) {
                    listener.continuation.yield(signal)
                }
            }
        }
        source.source.resume()
    }

    /// Catches signals from now on and hands them to `continuation`; gives the number to ``leave(_:)`` with.
    func listen(_ signals: [Signals.Signal], _ continuation: AsyncStream<Signals.Signal>.Continuation) -> Int {
        state.withLock { state in
            state.nextNumber += 1
            state.listeners[state.nextNumber] = Listener(signals: signals, continuation: continuation)
            for signal in signals { fog_catch_signal(signal.rawValue, writer) }
            return state.nextNumber
        }
    }

    /// Ends what ``listen(_:_:)`` began; signals that nobody waits for do again what the system does by default.
    func leave(_ number: Int) {
        state.withLock { state in
            guard let listener = state.listeners.removeValue(forKey: number) else { return }
            for signal in listener.signals
            where !state.listeners.values.contains(where: { $0.signals.contains(signal) }) {
                fog_default_signal(signal.rawValue)
            }
        }
    }
}
