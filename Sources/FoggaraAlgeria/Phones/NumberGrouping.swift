/// How the digits of a number are set apart with blanks.
enum NumberGrouping {
    /// Groups an Algerian significant number; the prefix (`0` or nothing) is glued to the first group.
    ///
    /// - Source: libphonenumber 9.0.43: [5–8] 3 2 2 2, [1–4] 2 2 2 2, 9 as 2 3 2 2.
    static func algerian(_ significant: String, prefix: String) -> String {
        switch significant.utf8.first ?? 0 {
        case UInt8(ascii: "5")...UInt8(ascii: "8"): return prefix + groups(of: significant, [3, 2, 2, 2])
        case UInt8(ascii: "9"): return prefix + groups(of: significant, [2, 3, 2, 2])
        default: return prefix + groups(of: significant, [2, 2, 2, 2])
        }
    }

    /// Cuts digits into groups of the sizes given; what is left over joins the last group.
    static func groups(of digits: String, _ sizes: [Int], separator: String = " ") -> String {
        var parts: [Substring] = []
        var rest = digits[...]
        for size in sizes where !rest.isEmpty {
            parts.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        if !rest.isEmpty, let last = parts.popLast() { parts.append(last + rest) }
        return parts.joined(separator: separator)
    }
}
