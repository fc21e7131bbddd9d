import CLinux
import Dispatch

/// The signals a service reacts to.
package enum Signals {
    /// A signal by its number.
    package struct Signal: RawRepresentable, Hashable, Sendable {
        /// Number of the signal.
        package let rawValue: Int32

        /// Wraps a number.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// Asked to end (`SIGTERM`).
        package static let terminate = Signal(rawValue: SIGTERM)
        /// Ctrl-C (`SIGINT`).
        package static let interrupt = Signal(rawValue: SIGINT)
        /// Asked to read the configuration again (`SIGHUP`).
        package static let hangUp = Signal(rawValue: SIGHUP)
        /// Ended without a chance to react (`SIGKILL`).
        package static let kill = Signal(rawValue: SIGKILL)
    }

    /// Makes a write to a closed connection an error instead of the end of the process. Call once, at the start.
    package static func ignoreBrokenPipe() {
        fog_ignore_signal(SIGPIPE)
    }

    /// The signals as they arrive; while the stream is read they no longer end the process.
    ///
    /// - Guarantees: when the stream ends, the signals do again what the system does by default.
    package static func stream(_ signals: [Signal] = [.terminate, .interrupt]) -> AsyncStream<Signal> {
        AsyncStream { continuation in
            let queue = DispatchQueue(label: "foggara.signals")
            let sources = signals.map { signal in
                fog_ignore_signal(signal.rawValue)
                let source = DispatchSource.makeSignalSource(signal: signal.rawValue, queue: queue)
                source.setEventHandler { continuation.yield(signal) }
                source.resume()
                return source
            }
            let held = Locked(Sources(sources: sources))
            continuation.onTermination = { _ in
                held.withLock { held in
                    for source in held.sources { source.cancel() }
                    held.sources = []
                }
                for signal in signals { fog_default_signal(signal.rawValue) }
            }
        }
    }

    /// Sends a signal to a process; false when there is no such process or it is another user's.
    @discardableResult
    package static func send(_ signal: Signal, to process: Int32) -> Bool {
        CLinux.kill(process, signal.rawValue) == 0
    }

    private struct Sources: @unchecked Sendable {  // Dispatch does not say it; touched only under the lock
        var sources: [any DispatchSourceSignal]
    }
}
