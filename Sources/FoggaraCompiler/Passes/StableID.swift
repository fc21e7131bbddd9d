/// Identifiers that the same input always gets again.
enum StableID {
    /// A UUID (version 8) of texts.
    ///
    /// - Source: FNV-1a, 64 bits, over two different starts; RFC 9562, section 5.8.
    static func uuid(of texts: [String]) -> String {
        let high = fnv(texts, start: 0xCBF2_9CE4_8422_2325)
        let low = fnv(texts, start: 0x6C62_272E_07BB_0142)
        let versioned = (high & ~0xF000) | 0x8000
        let varied = (low & ~(0b11 << 62)) | (0b10 << 62)
        let digits = hex(versioned) + hex(varied)
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    private static func fnv(_ texts: [String], start: UInt64) -> UInt64 {
        var hash = start
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            // A byte that UTF-8 never has keeps neighbouring texts apart.
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
