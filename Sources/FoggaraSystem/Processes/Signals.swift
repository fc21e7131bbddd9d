import CLinux

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
    /// - Guarantees: a signal that comes after the call is in the stream; when the stream ends, the signals do again what
    ///   the system does by default. A signal goes to every stream that waits for it.
    package static func stream(_ signals: [Signal] = [.terminate, .interrupt]) -> AsyncStream<Signal> {
        AsyncStream { continuation in
            let listener = SignalPipe.shared?.listen(signals, continuation)
            continuation.onTermination = { _ in
                if let listener { SignalPipe.shared?.leave(listener) }
            }
        }
    }

    /// Sends a signal to a process; false when there is no such process or it is another user's.
    @discardableResult
    package static func send(_ signal: Signal, to process: Int32) -> Bool {
        CLinux.kill(process, signal.rawValue) == 0
    }
}
