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
        "dz-ccp": { $0.string.map(isPostalAccount) ?? true },
        "dz-rip": { $0.string.map(isPostalIdentity) ?? true },
        "dz-rib": { $0.string.map { isAccount($0, .rib) } ?? true },
        "dz-nif": { isIdentifier($0, .nif) }, "dz-nis": { isIdentifier($0, .nis) }, "dz-rc": { isIdentifier($0, .rc) },
        "dz-nin": { isIdentifier($0, .nin) },
        "dz-money": { value in
            value.string.map { StatedAmount.centimes(of: $0) != nil || Dinars.parse($0) != nil } ?? true
        },
        // Formats of the standard that forms use; they stay annotations.
        "email": { _ in true }, "uri": { _ in true }, "date": { _ in true }, "time": { _ in true },
        "date-time": { _ in true },
    ])

    /// Whether a text is a CCP number with its clé: `23456789 88`, `ccp 23456789 clé 88`, `2345678988`.
    static func isPostalAccount(_ text: String) -> Bool { isAccount(text, .ccp) }

    /// Whether a text is the RIP of a postal account: 007, 99999, account, key.
    static func isPostalIdentity(_ text: String) -> Bool { isAccount(text, .rip) }

    /// Whether a value that is a text has the shape of an identifier.
    private static func isIdentifier(_ value: JSONValue, _ kind: BusinessIdentifier.Kind) -> Bool {
        value.string.map { BusinessIdentifier($0, kind: kind) != nil } ?? true
    }

    /// Whether a text holds one account of a kind, with check digits that fit.
    private static func isAccount(_ text: String, _ kind: AccountReading.Kind) -> Bool {
        let found = AccountReading.all(in: text, kind: kind)
        return found.count == 1 && found.allSatisfy(\.reading.isValid)
    }
}
