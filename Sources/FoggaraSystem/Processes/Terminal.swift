import CLinux

/// The standard streams of this process.
package enum StandardStream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2

    /// Whether a person reads or types here.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// The width of the terminal in columns, nil when it is none or does not say.
    package var columns: Int? {
        let columns = Int(fog_terminal_columns(rawValue))
        return columns > 0 ? columns : nil
    }

    /// Makes standard output appear line by line also where no person reads it.
    package static func bufferOutputByLine() { fog_line_buffered() }

    /// Writes all bytes, waiting while a pipe is full.
    ///
    /// - Throws: ``SystemError`` when the reader has gone or the disk is full.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        try Files.write(bytes, to: rawValue, subject: self == .error ? "standard error" : "standard output")
    }

    /// Writes a text.
    package func write(_ text: String) throws(SystemError) {
        try write(Array(text.utf8))
    }

    /// Everything that is sent to this process until the end.
    package func readAll(limit: Int = Files.defaultLimit) throws(SystemError) -> [UInt8] {
        try Files.read("/dev/fd/\(rawValue)", limit: limit)
    }
}
