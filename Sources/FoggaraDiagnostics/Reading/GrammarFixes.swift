import FoggaraJSON

/// The changes that mend broken JSON without a guess; nil where more than one could be meant.
enum GrammarFixes {
    /// Quotes around a bare key that is a name and has its colon.
    static func quotedKey(_ span: ByteSpan, _ source: SourceText) -> [FixIt.Edit]? {
        let word = source.bytes[span.start..<span.end]
        guard !word.isEmpty, word.allSatisfy({ isNameByte($0) }) else { return nil }
        var next = span.end
        while next < source.bytes.count, isBlank(source.bytes[next]) { next += 1 }
        guard next < source.bytes.count, source.bytes[next] == UInt8(ascii: ":") else { return nil }
        return [.init(ByteSpan(span.start, span.start), "\""), .init(ByteSpan(span.end, span.end), "\"")]
    }

    /// A colon after the key when a value follows.
    static func insertedColon(_ span: ByteSpan, _ source: SourceText) -> [FixIt.Edit]? {
        guard span.start < source.bytes.count else { return nil }
        let next = source.bytes[span.start]
        guard next != UInt8(ascii: ","), next != UInt8(ascii: "}"), next != UInt8(ascii: "]") else { return nil }
        let end = endOfPrevious(span.start, source)
        guard end < span.start else { return nil }
        return [.init(ByteSpan(end, end), ":")]
    }

    /// A comma after the value before, when blanks divide it from the next and its line has no other fault.
    static func insertedComma(_ fault: JSONFault, _ previous: Int, _ document: JSONDocument) -> [FixIt.Edit]? {
        guard previous < fault.span.start else { return nil }
        let bytes = document.source.bytes
        let hasLineBreak = bytes[previous..<fault.span.start].contains(UInt8(ascii: "\n"))
        let line = document.source.position(of: fault.span.start).line
        let isAlone = document.faults.allSatisfy {
            $0 == fault || !strayQuote.contains($0.kind) || document.source.position(of: $0.span.start).line != line
        }
        return hasLineBreak || isAlone ? [.init(ByteSpan(previous, previous), ",")] : nil
    }

    /// Faults that a quote inside a text leaves on its line.
    private static let strayQuote: Set<JSONFault.Kind> = [
        .expectedComma, .expectedKey, .expectedColon, .unclosedString, .invalidLiteral, .invalidEscape,
    ]

    /// The point for a decimal comma, when digits stand on both sides of it.
    static func decimalPoint(_ span: ByteSpan, _ source: SourceText) -> [FixIt.Edit]? {
        func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        guard span.start >= 2, !span.isEmpty, source.bytes[span.start..<span.end].allSatisfy(isDigit),
            source.bytes[span.start - 1] == UInt8(ascii: ","), isDigit(source.bytes[span.start - 2])
        else { return nil }
        return [.init(ByteSpan(span.start - 1, span.start), ".")]
    }

    /// Double for single quotes, when the text holds none of either kind.
    static func doubleQuotes(_ span: ByteSpan, _ source: SourceText) -> [FixIt.Edit]? {
        var place = span.end
        while place < source.bytes.count {
            switch source.bytes[place] {
            case UInt8(ascii: "'"): return [.init(span, "\""), .init(ByteSpan(place, place + 1), "\"")]
            case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
            case UInt8(ascii: "\\"):
                guard place + 1 < source.bytes.count, source.bytes[place + 1] != UInt8(ascii: "'") else { return nil }
                place += 2
            default: place += 1
            }
        }
        return nil
    }

    /// The escape of a control character.
    static func escape(_ byte: UInt8) -> String {
        // The writer knows the short forms; its quotes are left out.
        String(JSONWriter.quoted(String(Unicode.Scalar(byte))).dropFirst().dropLast())
    }

    /// A number with a sign, a dot or zeros that JSON does not take, as JSON writes it.
    static func number(_ text: String) -> String? {
        var digits = Substring(text)
        let isNegative = digits.first == "-"
        if isNegative || digits.first == "+" { digits = digits.dropFirst() }
        let mantissa = digits.prefix { $0 != "e" && $0 != "E" }
        let exponent = digits.dropFirst(mantissa.count)
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, parts.contains(where: { !$0.isEmpty }) else { return nil }
        // A leading zero may mean an octal number.
        guard whole.count <= 1 || whole.first != "0" else { return nil }
        let fraction = parts.count == 2 ? "." + (parts[1].isEmpty ? "0" : parts[1]) : ""
        let rewritten = (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + fraction + exponent
        guard let value = JSONDocument.value(of: Array(rewritten.utf8)), value.number != nil else { return nil }
        return rewritten
    }

    /// The JSON word for one of another language, and whether it means the same without doubt.
    static func word(_ text: String) -> (text: String, isSure: Bool)? {
        switch text {
        case "True", "TRUE": ("true", true)
        case "False", "FALSE": ("false", true)
        case "Null", "NULL", "None": ("null", true)
        case "undefined", "nil", "NaN", "Infinity": ("null", false)
        default: nil
        }
    }

    /// Whether what stands before and after a span would run together without it.
    static func isBetweenWords(_ span: ByteSpan, _ source: SourceText) -> Bool {
        guard span.start > 0, span.end < source.bytes.count else { return false }
        return isNameByte(source.bytes[span.start - 1]) && isNameByte(source.bytes[span.end])
    }

    /// The end of what stands before `offset`, blanks left out.
    static func endOfPrevious(_ offset: Int, _ source: SourceText) -> Int {
        var end = min(offset, source.bytes.count)
        while end > 0, isBlank(source.bytes[end - 1]) { end -= 1 }
        return end
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
