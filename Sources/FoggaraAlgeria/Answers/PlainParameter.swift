import FoggaraJSON

/// Parameters of the data nodes, read the same way here and in the scripts they are exported as.
enum PlainParameter {
    /// The text of a parameter; a number as JavaScript writes it, everything else is no text.
    static func text(_ value: JSONValue?) -> String {
        switch value {
        case .string(let text): text
        case .number(let number): JSONNumber.shortest(number.double)
        default: ""
        }
    }

    /// A positive decimal number of at most 15 digits before and 6 behind the point; nil for everything else.
    static func decimal(_ value: JSONValue?) -> ScaledInteger? {
        let text = text(value)
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...15).contains(whole.count), parts.count <= 2,
            parts.count == 1 || (1...6).contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        // At most 21 digits: too many for the mantissa make no number.
        guard let mantissa = Int(String(parts.map { String(Substring($0)) }.joined())) else { return nil }
        return ScaledInteger(mantissa, places: parts.count == 2 ? parts[1].count : 0)
    }
}
