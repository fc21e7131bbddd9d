import FoggaraAlgeria
import FoggaraJSON
import FoggaraSchema
import FoggaraWorkflow

/// The formats that configuration schemas may name, and the schema dialect that asserts them.
enum AlgerianFormats {
    /// The dialect of configuration schemas: unknown keywords are faults, `unit` is known.
    static let dialect = SchemaDialect(refusesUnknown: true, annotations: ["unit"], formats: checkers)

    private static let checkers = FormatCheckers([
        "dz-wilaya": { value in
            switch value {
            case .number(let number): number.integer.flatMap { WilayaCode(rawValue: Int(clamping: $0)) } != nil
            case .string(let text): Places.find(in: text) != nil
            default: true
            }
        },
        "dz-phone": { $0.string.map { PhoneNumber.parse($0)?.isValid ?? false } ?? true },
        "dz-ccp": { $0.string.map(PostalAccount.isAccount) ?? true },
        "dz-rip": { $0.string.map(PostalAccount.isRIP) ?? true },
        "dz-rib": { $0.string.map(PostalAccount.isRIB) ?? true },
        "dz-money": { value in
            value.string.map { StatedAmount.centimes(of: $0) != nil || Dinars.parse($0) != nil } ?? true
        },
        // Formats of the standard that forms use; they stay annotations.
        "email": { _ in true }, "uri": { _ in true }, "date": { _ in true }, "time": { _ in true },
        "date-time": { _ in true },
    ])
}

/// The keys of Algerian accounts.
///
/// - Source: CCP key: three independent open implementations, no official text; RIB key: instruction of the Banque
///   d'Algérie of 2006, the bank code is not in the sum.
enum PostalAccount {
    /// Whether a text is a CCP number with its key: `23456789 88`, `23456789/88`, `2345678988`.
    static func isAccount(_ text: String) -> Bool {
        guard let digits = digits(of: text, separators: " /-"), (3...12).contains(digits.count) else { return false }
        let account = digits.dropLast(2)
        var sum = 0
        for (place, digit) in account.reversed().enumerated() { sum += digit * (place + 4) }
        return sum % 100 == digits[digits.count - 2] * 10 + digits[digits.count - 1]
    }

    /// Whether a text is the RIP of a postal account: 007, 99999, account, key.
    static func isRIP(_ text: String) -> Bool {
        guard let digits = digits(of: text, separators: " "), digits.prefix(8) == [0, 0, 7, 9, 9, 9, 9, 9] else {
            return false
        }
        return isRIB(text)
    }

    /// Whether a text is a bank account of 20 digits with its key.
    static func isRIB(_ text: String) -> Bool {
        guard let digits = digits(of: text, separators: " "), digits.count == 20 else { return false }
        var rest = 0
        for digit in digits[3..<18] { rest = (rest * 10 + digit) % 97 }
        let given = digits[18] * 10 + digits[19]
        let key = 97 - rest * 100 % 97
        // One popular calculator prints 00 where the rule gives 97.
        return given == key || given == 0 && key == 97
    }

    private static func digits(of text: String, separators: String) -> [Int]? {
        var digits: [Int] = []
        for character in text {
            if separators.contains(character) { continue }
            guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
            digits.append(digit)
        }
        return digits
    }
}
