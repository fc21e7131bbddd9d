extension Pattern {
    /// The text with each match, at most `limit`, replaced by what `replacement` makes of it.
    package func replacing(
        in text: String, limit: Int = .max, with replacement: (PatternMatch) -> String
    ) throws(PatternError) -> String {
        let matches = try matches(in: text, limit: limit)
        if matches.isEmpty { return text }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var offset = 0
        for match in matches {
            output.append(contentsOf: bytes[offset..<match.range.lowerBound])
            output.append(contentsOf: replacement(match).utf8)
            offset = match.range.upperBound
        }
        output.append(contentsOf: bytes[offset...])
        return String(decoding: output, as: UTF8.self)
    }

    /// The text with every match replaced by a fixed text.
    package func replacing(in text: String, with replacement: String) throws(PatternError) -> String {
        try replacing(in: text) { _ in replacement }
    }

    /// The parts of the text between the matches, at most `limit` of them.
    package func split(_ text: String, limit: Int = .max) throws(PatternError) -> [String] {
        let bytes = Array(text.utf8)
        var parts: [String] = []
        var offset = 0
        for match in try matches(in: text) where parts.count < limit {
            if match.range.isEmpty && (match.range.lowerBound == 0 || match.range.lowerBound == bytes.count) {
                continue
            }
            parts.append(String(decoding: bytes[offset..<match.range.lowerBound], as: UTF8.self))
            offset = match.range.upperBound
        }
        if parts.count < limit { parts.append(String(decoding: bytes[offset...], as: UTF8.self)) }
        return parts
    }
}
