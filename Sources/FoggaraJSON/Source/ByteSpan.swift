/// A half-open range of UTF-8 byte offsets in one source text.
package struct ByteSpan: Hashable, Sendable {
    /// Offset of the first byte.
    package var start: Int
    /// Offset after the last byte.
    package var end: Int

    /// Makes the span of the bytes `start ..< end`.
    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Whether the span holds no byte and so names a place between two bytes.
    package var isEmpty: Bool { end <= start }
}
