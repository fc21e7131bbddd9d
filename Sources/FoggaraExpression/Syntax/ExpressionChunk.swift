/// One part of a parameter string: text as it stands, or the code between `{{` and `}}`.
enum ExpressionChunk: Sendable {
    /// Text between codes, its escapes before `{{` already undone.
    case text(String)
    /// Bytes of the code inside the parameter string, braces left out.
    case code(Range<Int>)

    /// Splits the bytes after the leading `=`.
    ///
    /// An odd run of backslashes before `{{` keeps it as text, backslashes included; before `}}` it keeps the code
    /// open. Text directly before an open `{{` has its double backslashes halved. A code that is never closed runs
    /// to the end.
    static func split(_ bytes: [UInt8], from start: Int) -> [ExpressionChunk] {
        var chunks: [ExpressionChunk] = []
        var place = start
        var textStart = start
        while place < bytes.count {
            guard bytes[place] == 0x7B, place + 1 < bytes.count, bytes[place + 1] == 0x7B,
                backslashes(bytes, before: place, from: textStart) % 2 == 0
            else {
                place += 1
                continue
            }
            if place > textStart { chunks.append(.text(halved(bytes[textStart..<place]))) }
            let codeStart = place + 2
            var end = codeStart
            while end < bytes.count {
                if bytes[end] == 0x7D, end + 1 < bytes.count, bytes[end + 1] == 0x7D,
                    backslashes(bytes, before: end, from: codeStart) % 2 == 0
                {
                    break
                }
                end += 1
            }
            chunks.append(.code(codeStart..<end))
            place = min(end + 2, bytes.count)
            textStart = place
        }
        if textStart < bytes.count { chunks.append(.text(String(decoding: bytes[textStart...], as: UTF8.self))) }
        return chunks
    }

    private static func backslashes(_ bytes: [UInt8], before place: Int, from start: Int) -> Int {
        var count = 0
        while place - count > start, bytes[place - count - 1] == 0x5C { count += 1 }
        return count
    }

    private static func halved(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x5C) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            result.append(bytes[place])
            if bytes[place] == 0x5C, place + 1 < bytes.endIndex, bytes[place + 1] == 0x5C { place += 1 }
            place += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
