import FoggaraSystem

/// Texts made by chance from known ones, byte by byte and piece by piece.
///
/// - Guarantees: the same seed and corpus give the same texts.
struct ByteMutator {
    private let corpus: [[UInt8]]
    private let random: SeededRandom

    /// Takes its pieces from `corpus`.
    init(corpus: [[UInt8]], seed: UInt64) {
        self.corpus = corpus.filter { !$0.isEmpty }
        random = SeededRandom(seed: seed)
    }

    /// Longest text.
    private static let longest = 64 << 10

    /// The next text.
    func next() -> [UInt8] {
        guard !corpus.isEmpty else { return [] }
        var bytes = corpus[below(corpus.count)]
        for _ in 0...below(5) { mutate(&bytes) }
        return Array(bytes.prefix(Self.longest))
    }

    private func below(_ bound: Int) -> Int { random.next(below: max(bound, 1)) }

    private func piece(_ bytes: [UInt8]) -> Range<Int> {
        let start = below(bytes.count)
        return start..<min(bytes.count, start + 1 + below(below(4) == 0 ? 400 : 24))
    }

    private func mutate(_ bytes: inout [UInt8]) {
        guard bytes.count > 1 else { return bytes.append(UInt8(below(256))) }
        let place = piece(bytes)
        let other = corpus[below(corpus.count)]
        switch below(9) {
        case 0: bytes.removeSubrange(place)
        case 1: bytes.insert(contentsOf: bytes[place], at: place.lowerBound)
        case 2: bytes.replaceSubrange(place, with: other[piece(other)])
        case 3: bytes.insert(contentsOf: other[piece(other)], at: place.lowerBound)
        case 4: bytes.insert(contentsOf: Self.words[below(Self.words.count)].utf8, at: place.lowerBound)
        case 5: bytes.replaceSubrange(place, with: Array(Self.words[below(Self.words.count)].utf8))
        case 6: bytes[place.lowerBound] = UInt8(below(256))
        case 7: bytes.removeLast(min(bytes.count - 1, below(bytes.count)))
        default:
            let (open, close) = Self.brackets[below(Self.brackets.count)]
            let depth = 1 + below(5) * below(60)
            bytes.insert(contentsOf: [UInt8](repeating: close, count: depth), at: place.upperBound)
            bytes.insert(contentsOf: [UInt8](repeating: open, count: depth), at: place.lowerBound)
        }
    }

    private static let brackets: [(UInt8, UInt8)] = [
        (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "{"), UInt8(ascii: "}")),
        (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "("), UInt8(ascii: ")")),
    ]

    private static let words = [
        "null", "true", "\"", "\\", "\\u0000", "\\ud800", "\\udfff", "{{", "}}", "={{ $json }}", "$config.x", "1e999",
        "-0",
        "00", "9007199254740993", ",", ":", "[]", "{}", "\"\":", "\u{FEFF}", "\u{202E}", "\u{0}", "م", "%", "%00",
        "%F0%9F",
        "+", "&a=1", "=", "\"type\":", "\"main\":[[", "\"nodes\":", "\"$ref\":\"#\"", "\"node\":", "\"name\":", "PT",
        "DZD", "\n", "\r\n", "/*", "//", "'",
    ]
}
