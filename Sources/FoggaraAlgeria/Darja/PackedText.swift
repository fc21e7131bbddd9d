/// A packed table read byte by byte: splitting texts into texts takes ten times as long.
struct PackedText {
    private let bytes: [UInt8]
    private var place = 0

    init(_ packed: String) { bytes = Array(packed.utf8) }

    /// Whether nothing is left.
    var isAtEnd: Bool { place >= bytes.count }

    /// How many times a byte occurs.
    func count(of byte: UInt8) -> Int { bytes.count { $0 == byte } }

    /// The byte at the place, nil at the end.
    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Goes on by one byte.
    mutating func skip() { place += 1 }

    /// Reads one scalar of the text, which is known to be well formed.
    mutating func scalar() -> UInt32 {
        let first = UInt32(bytes[place])
        place += 1
        if first < 0x80 { return first }
        let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var value = first & (0x3F >> UInt32(more))
        for _ in 0..<more where place < bytes.count {
            value = value << 6 | UInt32(bytes[place] & 0x3F)
            place += 1
        }
        return value
    }

    /// Reads the hash of the scalars up to one of the ends, which stays.
    mutating func hash(upTo ends: UInt8...) -> UInt64 {
        var hash = WordHash()
        while let byte = next, !ends.contains(byte) { hash.append(scalar()) }
        return hash.value
    }

    /// Reads the text up to one of the ends, which stays.
    mutating func text(upTo ends: UInt8...) -> String {
        let start = place
        while let byte = next, !ends.contains(byte) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Reads a whole number, with a sign or without.
    mutating func number() -> Int {
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { skip() }
        var value = 0
        while let byte = next, (0x30...0x39).contains(byte) {
            value = value * 10 + Int(byte - 0x30)
            skip()
        }
        return isNegative ? -value : value
    }

    /// The hashes of words parted by blanks and ends of lines.
    static func hashes(_ words: String) -> Set<UInt64> {
        var text = PackedText(words)
        var hashes: Set<UInt64> = []
        while let byte = text.next {
            if byte == 0x20 || byte == 0x0A {
                text.skip()
            } else {
                hashes.insert(text.hash(upTo: 0x20, 0x0A))
            }
        }
        return hashes
    }
}
