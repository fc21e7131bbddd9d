import FoggaraJSON

/// Finds values that fit the grammar and yet are not the same to all programs.
struct ValueCheck {
    /// Digits that a decimal of IEEE 754-2008 (decimal128) keeps.
    static let exactDigits = 34

    /// What was found, in the order of the text of each object.
    private(set) var diagnostics: [Diagnostic] = []
    private let source: SourceText

    /// Checks values of `document`.
    init(_ document: JSONDocument) { source = document.source }

    /// Checks a value and all it holds.
    mutating func check(_ node: JSONNode) {
        switch node.kind {
        case .object:
            checkKeys(of: node)
            for member in node.members {
                checkText(member.keyNode)
                check(member.value)
            }
        case .array: for element in node.elements { check(element) }
        case .string: checkText(node)
        case .number: checkNumber(node)
        case .null, .bool, .fault: break
        }
    }

    // MARK: Keys

    private mutating func checkKeys(of object: JSONNode) {
        for (first, second) in object.repeatedKeys {
            let isSame = first.value.value == second.value.value && second.value.kind != .fault
            diagnostics.append(
                .duplicateKey(
                    second.key, at: second.keySpan, first: first.keySpan,
                    removal: isSame ? ByteSpan(removalStart(before: second), second.value.span.end) : nil, in: source))
        }
    }

    /// Where the text to remove with a member begins: at the comma before it.
    private func removalStart(before member: JSONMember) -> Int {
        var start = member.keySpan.start
        while start > 0, source.bytes[start] != UInt8(ascii: ",") { start -= 1 }
        return start
    }

    // MARK: Texts

    /// Reports each escape that is half of a pair.
    private mutating func checkText(_ node: JSONNode) {
        guard node.hasEscape else { return }
        let bytes = source.bytes
        var place = node.span.start
        while place + 5 < node.span.end {
            guard bytes[place] == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            guard let unit = unit(at: place) else {
                place += 2
                continue
            }
            switch unit & 0xFC00 {
            case 0xD800 where self.unit(at: place + 6).map { $0 & 0xFC00 == 0xDC00 } ?? false: place += 12
            case 0xD800, 0xDC00:
                diagnostics.append(.loneSurrogate(at: ByteSpan(place, place + 6), in: source))
                place += 6
            default: place += 6
            }
        }
    }

    /// The number of a `\uXXXX` escape that begins at `place`.
    private func unit(at place: Int) -> UInt16? {
        guard place + 6 <= source.bytes.count, source.bytes[place] == UInt8(ascii: "\\"),
            source.bytes[place + 1] == UInt8(ascii: "u")
        else { return nil }
        return UInt16(source.text(in: ByteSpan(place + 2, place + 6)), radix: 16)
    }

    // MARK: Numbers

    private mutating func checkNumber(_ node: JSONNode) {
        guard node.span.end - node.span.start > 3, let number = node.number else { return }
        if number.double.isInfinite {
            diagnostics.append(.numberOutOfRange(at: node.span, in: source))
            return
        }
        guard node.span.end - node.span.start > Self.exactDigits else { return }
        let mantissa = source.bytes[node.span.start..<node.span.end].prefix {
            $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E")
        }
        let digits = mantissa.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            .drop { $0 == UInt8(ascii: "0") }
        let significant = digits.count - digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        if significant > Self.exactDigits {
            diagnostics.append(.tooManyDigits(significant, at: node.span, in: source))
        }
    }
}
