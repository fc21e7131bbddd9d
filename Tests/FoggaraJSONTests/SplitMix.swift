import FoggaraJSON

/// Repeatable numbers for properties.
///
/// - Source: Sebastiano Vigna, "splitmix64.c" (public domain, read 2026-11).
struct SplitMix {
    private var state: UInt64

    /// Starts the sequence of `seed`.
    init(seed: UInt64) { state = seed }

    /// The next number of the sequence.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including `bound`.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// Any JSON value of at most `depth` levels.
    mutating func value(depth: Int) -> JSONValue {
        switch below(depth > 0 ? 8 : 6) {
        case 0: return .null
        case 1: return .bool(below(2) == 0)
        case 2: return .number(JSONNumber(Int64(bitPattern: next() >> UInt64(below(64)))))
        case 3: return .number(JSONNumber(Double(bitPattern: next())) ?? JSONNumber(0))
        case 4: return .number(JSONNumber(digits: "\(below(1_000)).\(below(1_000_000))e-\(below(40))"))
        case 5: return .string(text())
        case 6: return .array((0..<below(5)).map { _ in value(depth: depth - 1) })
        default:
            var object = JSONObject()
            for _ in 0..<below(20) { object[text()] = value(depth: depth - 1) }
            return .object(object)
        }
    }

    /// Any short text, with what needs escapes and what lies beyond U+FFFF among it.
    mutating func text() -> String {
        let alphabet: [Unicode.Scalar] = [
            "a", "b", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "e", "\u{301}", "و", "ص", "\u{2028}",
            "😀", "\u{FEFF}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<below(6) { text.append(alphabet[below(alphabet.count)]) }
        return String(text)
    }
}
