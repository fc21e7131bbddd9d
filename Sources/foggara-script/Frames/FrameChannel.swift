import CJavaScriptCore

/// The two pipes to the parent, as frames: one byte for the kind, four for the length (little-endian), the content.
///
/// - Shape: in come `p` (prelude, once), `j` (job), `a` (answer); out go `r` (ready), `q` (question), `d` (done), `e` (end).
@safe
final class FrameChannel {
    /// Largest content accepted from the parent.
    static let inputLimit = 1 << 30

    /// One frame: its kind and its content, which ends with a zero byte that is not counted.
    struct Frame {
        var kind: UInt8
        var content: [UInt8]
    }

    /// Waits for a frame; nil when the parent has closed the pipe.
    func read() -> Frame? {
        guard let head = bytes(5) else { return nil }
        let length = head[1...4].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= Self.inputLimit, var content = bytes(length) else { return nil }
        content.append(0)
        return Frame(kind: head[0], content: content)
    }

    /// Writes a frame; false when the parent no longer reads.
    func write(_ kind: UInt8, _ content: some Collection<UInt8>) -> Bool {
        var frame: [UInt8] = [kind]
        frame.reserveCapacity(content.count + 5)
        for shift in [0, 8, 16, 24] { frame.append(UInt8(truncatingIfNeeded: content.count >> shift)) }
        frame.append(contentsOf: content)
        var sent = 0
        while sent < frame.count {
            let count = unsafe frame.withUnsafeBytes { buffer in
                unsafe CJavaScriptCore.write(1, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
            }
            if count > 0 { sent += count } else if count == 0 || !fog_was_interrupted() { return false }
        }
        return true
    }

    private func bytes(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe CJavaScriptCore.read(0, buffer.baseAddress?.advanced(by: filled), count - filled)
            }
            if got > 0 { filled += got } else if got == 0 || !fog_was_interrupted() { return nil }
        }
        return bytes
    }
}
