/// Reads a text into a tape in one pass, without recursion, and reports every fault on the way.
///
/// Plan: a loop over tokens with a stack of open containers. After a fault the parser goes on at the nearest place
/// where the grammar is in step again: it takes a missing comma or colon as given, turns what stands where a value
/// should be into one `fault` record, and closes open containers at the end of the text.
struct TapeParser {
    /// What may come next.
    enum State { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, end }

    let bytes: [UInt8]
    var position = 0
    var state = State.value
    /// Tape indices of the open containers.
    var open: [Int] = []
    private var lastComma: Int?
    var tape = Tape()
    var faults: [JSONFault] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tape.records.reserveCapacity(bytes.count / 8 + 4)
    }

    /// Reads the whole text.
    mutating func parse() {
        guard bytes.count <= JSONLimits.bytes else {
            report(.tooLong, 0, 0)
            // A document has a root, even when nothing of it was read.
            appendFault(0, 0)
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
            case .colon: missingColon(byte)
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

    var isInObject: Bool { open.last.map { tape.records[$0].kind == .object } ?? false }

    /// Takes the colon as given; an equals sign stands for it.
    private mutating func missingColon(_ byte: UInt8) {
        report(.expectedColon, position, position + 1)
        if byte == UInt8(ascii: "=") { position += 1 }
        state = .value
    }

    private mutating func comma() {
        switch state {
        case .commaOrEnd: break
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
        lastComma = position
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

    mutating func begin(_ kind: Tape.Kind) {
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
            mismatchedClose(byte, container)
            return
        }
        switch state {
        case .value where isObject:
            report(.expectedValue, position, position + 1)
            appendFault(position, position)
        case .value, .key:
            let comma = lastComma ?? position
            // A comma with nothing before it has been told already.
            if faults.last?.span.start != comma { report(.trailingComma, comma, comma + 1) }
        case .colon:
            report(.expectedColon, position, position + 1)
            appendFault(position, position)
        default: break
        }
        position += 1
        endContainer(at: position)
    }

    /// A bracket that closes an outer container closes the inner ones with it, unless the document would end before its
    /// text does: then it was meant for the inner one. Any other is left out.
    private mutating func mismatchedClose(_ byte: UInt8, _ container: Int) {
        let start = Int(tape.records[container].start)
        report(.mismatchedClose, position, position + 1, related: ByteSpan(start, start + 1))
        let isObject = byte == UInt8(ascii: "}")
        let outer = open.lastIndex { (tape.records[$0].kind == .object) == isObject }
        let endsEarly = outer == 0 && !isBlank(from: position + 1)
        guard outer != nil, !endsEarly else {
            position += 1
            if endsEarly { endContainer(at: position) }
            return
        }
        if state == .colon { appendFault(position, position) }
        endContainer(at: position)
    }

    private func isBlank(from start: Int) -> Bool {
        bytes[start...].allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
        }
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

    // MARK: Text

    mutating func skipBlanks() -> Bool {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return true
            }
        }
        return false
    }

    func peek(_ offset: Int) -> UInt8? {
        let place = position + offset
        return place < bytes.count ? bytes[place] : nil
    }

    mutating func append(_ kind: Tape.Kind, _ start: Int, _ end: Int, flag: Bool = false) {
        tape.records.append(
            Tape.Record(
                kind: kind, flag: flag, start: UInt32(start), end: UInt32(end), next: UInt32(tape.records.count + 1)))
    }

    mutating func appendFault(_ start: Int, _ end: Int) { append(.fault, start, end) }

    mutating func report(_ kind: JSONFault.Kind, _ start: Int, _ end: Int, related: ByteSpan? = nil) {
        faults.append(JSONFault(kind: kind, span: ByteSpan(start, min(end, bytes.count)), related: related))
    }
}
