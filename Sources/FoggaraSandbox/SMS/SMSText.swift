/// How a text is put into short messages.
///
/// - Source: 3GPP TS 23.038, alphabets, and TS 23.040, parts of long messages.
package struct SMSText: Hashable, Sendable {
    /// The alphabet of the whole message.
    package enum Alphabet: String, Sendable {
        /// Seven bits a character, 160 in one part.
        case gsm7 = "GSM-7"
        /// Two bytes a character, 70 in one part.
        case ucs2 = "UCS-2"
    }

    /// The alphabet it needs.
    package let alphabet: Alphabet
    /// How many parts are billed.
    package let parts: Int

    /// Measures a text.
    package init(_ text: String) {
        let septets = text.unicodeScalars.reduce(into: Int?.some(0)) { sum, scalar in
            sum = sum.flatMap { sum in Self.septets(of: scalar).map { sum + $0 } }
        }
        if let septets {
            alphabet = .gsm7
            parts = septets <= 160 ? 1 : (septets + 152) / 153
        } else {
            alphabet = .ucs2
            let units = text.utf16.count
            parts = units <= 70 ? 1 : (units + 66) / 67
        }
    }

    private static let basic = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
    /// Characters that need an escape before them.
    private static let extended = Set("^{}\\[~]|€\u{C}".unicodeScalars)

    private static func septets(of scalar: Unicode.Scalar) -> Int? {
        basic.contains(scalar) ? 1 : extended.contains(scalar) ? 2 : nil
    }
}
