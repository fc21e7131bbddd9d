/// The folded scalars of a text, each with the place of the character it came from.
///
/// Unlike ``Folding/scalars(_:)`` runs are not shrunk: digits and marks keep their count.
struct FoldedMarks {
    /// The folded scalars.
    let values: [UInt32]
    private let ranges: [Range<String.Index>]

    init(_ text: String) {
        var values: [UInt32] = []
        var ranges: [Range<String.Index>] = []
        values.reserveCapacity(text.utf8.count)
        ranges.reserveCapacity(text.utf8.count)
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            Folding.append(scalars[index].value, to: &values)
            while ranges.count < values.count { ranges.append(index..<next) }
            index = next
        }
        self.values = values
        self.ranges = ranges
    }

    /// Where scalars of the folded form stand in the text; the range is not empty.
    func place(_ range: Range<Int>) -> Range<String.Index> {
        ranges[range.lowerBound].lowerBound..<ranges[range.upperBound - 1].upperBound
    }

    /// The scalars between two places as text.
    func text(_ range: Range<Int>) -> String { Words.text(values[range]) }
}
