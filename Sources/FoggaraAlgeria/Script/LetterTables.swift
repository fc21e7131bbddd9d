/// Look-up tables of ``Folding``, unpacked once when first used.
enum LetterTables {
    /// Accented Latin letter to ASCII letters.
    static let latin: [UInt32: [UInt32]] = pairs(PackedLetters.latin) { key, value in
        guard let letter = key.unicodeScalars.first else { return nil }
        return (letter.value, value.unicodeScalars.map(\.value))
    }

    /// Arabic letter or sign to the one it is compared as.
    static let arabic: [UInt32: UInt32] = pairs(PackedLetters.arabic) { key, value in
        guard let variant = UInt32(key, radix: 16), let base = UInt32(value, radix: 16) else { return nil }
        return (variant, base)
    }

    /// Positional form (U+FB50–FBFF, U+FE70–FEFC) to plain letters.
    static let presentationForms: [UInt32: [UInt32]] = pairs(PackedLetters.presentationForms) { key, value in
        guard let form = UInt32(key, radix: 16) else { return nil }
        return (form, value.split(separator: "+").compactMap { UInt32($0, radix: 16) })
    }

    private static func pairs<Value>(
        _ packed: String, _ read: (Substring, Substring) -> (UInt32, Value)?
    ) -> [UInt32: Value] {
        var table: [UInt32: Value] = [:]
        for pair in packed.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard let equals = pair.firstIndex(of: "=") else { continue }
            if let (key, value) = read(pair[..<equals], pair[pair.index(after: equals)...]) { table[key] = value }
        }
        return table
    }
}
