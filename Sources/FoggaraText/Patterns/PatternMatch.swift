/// Where a pattern matched.
package struct PatternMatch: Hashable, Sendable {
    /// UTF-8 byte ranges: the whole match, then each group; nil for a group that took no part.
    package let ranges: [Range<Int>?]

    /// The range of the whole match, in UTF-8 bytes.
    package var range: Range<Int> { ranges[0] ?? 0..<0 }

    /// The text of a group, 0 for the whole match; nil when it took no part or does not exist.
    package func text(_ group: Int = 0, in subject: String) -> Substring? {
        guard ranges.indices.contains(group), let range = ranges[group] else { return nil }
        let utf8 = subject.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return subject[start..<end]
    }
}
