/// Reads a text into a tape in one pass, without recursion, and reports every fault on the way.
///
/// Plan: a loop over tokens with a stack of open containers. After a fault the parser goes on at the nearest place
/// where the grammar is in step again: it takes a missing comma or colon as given, turns what stands where a value
/// should be into one `fault` record, and closes open containers at the end of the text.
struct TapeParser {
    /// What may come next.
    private enum State { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, end }

    private let bytes: [UInt8]
    private var position = 0
    private var state = State.value
    /// Tape indices of the open containers.
    private var open: [Int] = []
    private var lastComma: Int?
    private(set) var tape = Tape()
    private(set) var faults: [JSONFault] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tape.records.reserveCapacity(bytes.count / 8 + 4)
    }

    /// Reads the whole text.
    mutating func parse() {
        guard bytes.count <= JSONLimits.bytes else {
            report(.tooLong, 0, 0)
            return
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while skipBlanks(), faults.count < JSONLimits.faults {
            step(bytes[position])
        }
        if faults.count >= JSONLimits.faults { faults.removeLast(faults.count - JSONLimits.faults) }
        finish()
    }

    private mutating func step(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*"): comment()
        case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte)
        case UInt8(ascii: ","): comma()
        case UInt8(ascii: ":"): colon()
        default:
            switch state {
            case .value, .valueOrEnd: value(byte)
            case .key, .keyOrEnd: key(byte)
            case .colon:
                report(.expectedColon, position, position + 1)
                state = .value
            case .commaOrEnd:
                report(.expectedComma, position, position)
                state = isInObject ? .key : .value
            case .end:
                report(.extraContent, position, position + 1)
                position = bytes.count
            }
        }
    }

    // MARK: Structure

    private var isInObject: Bool { open.last.map { tape.records[$0].kind == .object } ?? false }

    private mutating func comma() {
        switch state {
        case .commaOrEnd: lastComma = position
        case .end:
            report(.extraContent, position, position + 1)
            position = bytes.count
            return
        case .key, .keyOrEnd: report(.expectedKey, position, position + 1)
        case .colon:
            report(.expectedColon, position, position + 1)
            appendFault(position, position)
        case .value, .valueOrEnd:
            report(.expectedValue, position, position + 1)
            appendFault(position, position)
        }
        position += 1
        state = open.isEmpty ? .end : isInObject ? .key : .value
    }

    private mutating func colon() {
        switch state {
        case .colon: state = .value
        case .end:
            report(.extraContent, position, position + 1)
            position = bytes.count
            return
        default: report(state == .key || state == .keyOrEnd ? .expectedKey : .expectedValue, position, position + 1)
        }
        position += 1
    }

    private mutating func begin(_ kind: Tape.Kind) {
        guard open.count < JSONLimits.depth else {
            report(.tooDeep, position, position + 1)
            position = bytes.count
            state = .end
            return
        }
        open.append(tape.records.count)
        append(kind, position, position + 1)
        position += 1
        state = kind == .object ? .keyOrEnd : .valueOrEnd
    }

    private mutating func close(_ byte: UInt8) {
        guard let container = open.last else {
            report(state == .end ? .extraContent : .expectedValue, position, position + 1)
            position = state == .end ? bytes.count : position + 1
            return
        }
        let isObject = tape.records[container].kind == .object
        if isObject != (byte == UInt8(ascii: "}")) {
            report(.mismatchedClose, position, position + 1)
            // A bracket that closes an outer container closes the inner ones with it; any other is left out.
            guard open.contains(where: { (tape.records[$0].kind == .object) == (byte == UInt8(ascii: "}")) }) else {
                position += 1
                return
            }
            endContainer(at: position)
            return
        }
        switch state {
        case .value where isObject:
            report(.expectedValue, position, position + 1)
            appendFault(position, position)
        case .value, .key: report(.trailingComma, lastComma ?? position, (lastComma ?? position) + 1)
        case .colon:
            report(.expectedColon, position, position + 1)
            appendFault(position, position)
        default: break
        }
        position += 1
        endContainer(at: position)
    }

    private mutating func endContainer(at end: Int) {
        guard let container = open.popLast() else { return }
        tape.records[container].end = UInt32(end)
        tape.records[container].next = UInt32(tape.records.count)
        state = open.isEmpty ? .end : .commaOrEnd
    }

    private mutating func finish() {
        let isTruncated = faults.contains { $0.kind == .tooDeep } || faults.count >= JSONLimits.faults
        if !isTruncated {
            if state == .value, !open.isEmpty, isInObject { report(.expectedValue, bytes.count, bytes.count) }
            if state == .colon { report(.expectedColon, bytes.count, bytes.count) }
            for container in open {
                let start = Int(tape.records[container].start)
                report(.unclosedContainer, start, start + 1)
            }
        }
        if state == .colon || (state == .value && isInObject) { appendFault(bytes.count, bytes.count) }
        while !open.isEmpty { endContainer(at: bytes.count) }
        if tape.records.isEmpty {
            if faults.isEmpty { report(.emptyDocument, bytes.count, bytes.count) }
            appendFault(bytes.count, bytes.count)
        }
        faults.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    // MARK: Values

    private mutating func value(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): begin(.object)
        case UInt8(ascii: "["): begin(.array)
        case UInt8(ascii: "\""):
            string(quote: byte)
            afterValue()
        case UInt8(ascii: "'"):
            report(.singleQuotes, position, position + 1)
            string(quote: byte)
            afterValue()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            number()
            afterValue()
        default:
            word()
            afterValue()
        }
    }

    private mutating func key(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): string(quote: byte)
        case UInt8(ascii: "'"):
            report(.singleQuotes, position, position + 1)
            string(quote: byte)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            report(.expectedKey, position, position + 1)
            // Read it as the value of a key that is missing.
            append(.string, position, position)
            state = .value
            return
        default:
            let start = position
            skipWord()
            report(.expectedKey, start, position)
            append(.string, start, position)
        }
        state = .colon
    }

    private mutating func afterValue() {
        state = open.isEmpty ? .end : .commaOrEnd
    }

    private mutating func string(quote: UInt8) {
        let start = position
        var hasEscape = false
        position += 1
        scan: while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case quote:
                position += 1
                append(.string, start, position, flag: hasEscape)
                return
            case UInt8(ascii: "\\"):
                hasEscape = true
                escape()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
            case 0..<0x20:
                report(.controlCharacter, position, position + 1)
                position += 1
            case 0x80...: multibyte()
            default: position += 1
            }
        }
        report(.unclosedString, start, position)
        append(.fault, start, position)
    }

    private mutating func escape() {
        let start = position
        position += 2
        switch peek(-1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"):
            for _ in 0..<4 {
                guard peek(0)?.isHexDigit == true else {
                    report(.invalidEscape, start, position)
                    return
                }
                position += 1
            }
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), nil:
            position -= 1
            report(.invalidEscape, start, position)
        case .some(0x80...):
            // The next turn of the scan reads the whole sequence.
            position -= 1
            report(.invalidEscape, start, position)
        default: report(.invalidEscape, start, position)
        }
    }

    /// Steps over one UTF-8 sequence of two to four bytes.
    ///
    /// - Source: Unicode 15, table 3-7 (well-formed byte sequences).
    private mutating func multibyte() {
        let first = bytes[position]
        let second = peek(1) ?? 0
        let count: Int
        switch first {
        case 0xC2...0xDF: count = 2
        case 0xE0: count = second >= 0xA0 ? 3 : 0
        case 0xED: count = second <= 0x9F ? 3 : 0
        case 0xE1...0xEF: count = 3
        case 0xF0: count = second >= 0x90 ? 4 : 0
        case 0xF1...0xF3: count = 4
        case 0xF4: count = second <= 0x8F ? 4 : 0
        default: count = 0
        }
        for offset in 1..<max(count, 1) where (peek(offset) ?? 0) & 0xC0 != 0x80 {
            report(.invalidUTF8, position, position + offset)
            position += offset
            return
        }
        if count == 0 { report(.invalidUTF8, position, position + 1) }
        position += max(count, 1)
    }

    private mutating func number() {
        let start = position
        var isValid = true
        if peek(0) == UInt8(ascii: "-") { position += 1 }
        if peek(0) == UInt8(ascii: "0") { position += 1 } else { isValid = digits() }
        if isValid, peek(0) == UInt8(ascii: ".") {
            position += 1
            isValid = digits()
        }
        if isValid, peek(0) == UInt8(ascii: "e") || peek(0) == UInt8(ascii: "E") {
            position += 1
            if peek(0) == UInt8(ascii: "+") || peek(0) == UInt8(ascii: "-") { position += 1 }
            isValid = digits()
        }
        if !isValid || peek(0)?.isWordByte == true {
            skipWord()
            report(.invalidNumber, start, position)
            append(.fault, start, position)
        } else {
            append(.number, start, position)
        }
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = peek(0), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
        return position > start
    }

    private mutating func word() {
        let start = position
        skipWord()
        let word = bytes[start..<position]
        if word.elementsEqual("true".utf8) {
            append(.bool, start, position, flag: true)
        } else if word.elementsEqual("false".utf8) {
            append(.bool, start, position)
        } else if word.elementsEqual("null".utf8) {
            append(.null, start, position)
        } else {
            report(bytes[start].isWordByte ? .invalidLiteral : .expectedValue, start, position)
            append(.fault, start, position)
        }
    }

    /// Steps over the letters, digits and signs of a bare word, over at least one character.
    private mutating func skipWord() {
        let start = position
        while let byte = peek(0), byte.isWordByte, byte < 0x80 { position += 1 }
        if position == start {
            if bytes[position] >= 0x80 { multibyte() } else { position += 1 }
        }
    }

    private mutating func comment() {
        let start = position
        if peek(1) == UInt8(ascii: "/") {
            while let byte = peek(0), byte != UInt8(ascii: "\n") { position += 1 }
        } else {
            position += 2
            while position < bytes.count,
                !(bytes[position - 1] == UInt8(ascii: "*") && bytes[position] == UInt8(ascii: "/"))
            {
                position += 1
            }
            position = min(position + 1, bytes.count)
        }
        report(.comment, start, position)
    }

    // MARK: Text

    private mutating func skipBlanks() -> Bool {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return true
            }
        }
        return false
    }

    private func peek(_ offset: Int) -> UInt8? {
        let place = position + offset
        return place < bytes.count ? bytes[place] : nil
    }

    private mutating func append(_ kind: Tape.Kind, _ start: Int, _ end: Int, flag: Bool = false) {
        tape.records.append(
            Tape.Record(
                kind: kind, flag: flag, start: UInt32(start), end: UInt32(end), next: UInt32(tape.records.count + 1)))
    }

    private mutating func appendFault(_ start: Int, _ end: Int) { append(.fault, start, end) }

    private mutating func report(_ kind: JSONFault.Kind, _ start: Int, _ end: Int) {
        faults.append(JSONFault(kind: kind, span: ByteSpan(start, min(end, bytes.count))))
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// Whether the byte belongs to a bare word or a number, as people would write one.
    fileprivate var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
