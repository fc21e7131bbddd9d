import FoggaraAlgeria
import FoggaraExpression
import FoggaraJSON

/// The functions that expressions of templates may call beyond n8n's: telephones, places, money and Darja.
enum ShopFunctions {
    /// Every function by name.
    static let all: [String: ExpressionFunction] = [
        "phone": { phone($0.first) },
        "account": { .object(AccountAnswer.read(["text": $0.first ?? .null])) },
        "receipt": { .object(ReceiptAnswer.read(text($0.first))) },
        "parcelStatus": { parcelStatus($0) },
        "calendar": { .object(DateAnswer.read(text($0.first))) },
        "wilaya": { .object(PlaceAnswer.read(["text": $0.first ?? .null])) },
        "dinars": { dinars($0.first, language: $0.count > 1 ? $0[1] : .null) },
        "darja": { darja($0) },
    ]

    /// What a message says, see ``DarjaAnswer``; with a second argument one field of it, such as `intent` or `fold`, the
    /// text in the one form in which spellings compare equal.
    private static func darja(_ arguments: [JSONValue]) -> JSONValue {
        let message = text(arguments.first)
        guard arguments.count > 1, let field = arguments[1].string else { return .object(DarjaAnswer.read(message)) }
        return field == "fold" ? .string(Folding.fold(message)) : DarjaAnswer.read(message)[field] ?? .null
    }

    /// The number that a text writes; null when it is no number that can be called.
    ///
    /// - Shape: as ``PhoneAnswer``, of the first number.
    private static func phone(_ value: JSONValue?) -> JSONValue {
        guard let number = PhoneNumber.parse(text(value)), number.isValid else { return .null }
        return .object(PhoneAnswer.read(["text": .string(text(value))]))
    }

    /// The status that a courier's wording stands for; the second argument names the courier, such as `yalidine`.
    private static func parcelStatus(_ arguments: [JSONValue]) -> JSONValue {
        let courier = arguments.count > 1 ? Courier(rawValue: text(arguments[1])) : nil
        return .object(ParcelAnswer.read(text(arguments.first), courier: courier))
    }

    /// An amount as people write it, `4 500 DA` or with `ar` as second argument `4500 دج`; null when it is no amount.
    private static func dinars(_ value: JSONValue?, language: JSONValue) -> JSONValue {
        guard let amount = Dinars.parse(text(value)) else { return .null }
        return .string(amount.formatted(language.string == "ar" ? .arabic : .french, style: .chat))
    }

    /// A text as it is, a number as JavaScript writes it, everything else as no text.
    private static func text(_ value: JSONValue?) -> String {
        switch value {
        case .string(let text): text
        case .number(let number): JSONNumber.shortest(number.double)
        default: ""
        }
    }
}
