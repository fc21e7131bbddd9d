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
        "price": { price($0) },
        "match": { match($0) },
        "businessHours": { hours($0) },
        "dinars": { dinars($0) },
        "darja": { darja($0) },
    ]

    /// What a message says, see ``DarjaAnswer``; with a second argument one field of it, such as `intent`, or another form
    /// of the text: `fold` for comparing, `arabic` and `latin` in the letters of a script, `reply` for the line to answer
    /// with, filled with the values of a third argument.
    private static func darja(_ arguments: [JSONValue]) -> JSONValue {
        let message = text(arguments.first)
        guard arguments.count > 1, let field = arguments[1].string else { return .object(DarjaAnswer.read(message)) }
        switch field {
        case "fold": return .string(Folding.fold(message))
        case "arabic": return .string(Transliteration.arabic(message))
        case "latin": return .string(Transliteration.latin(message))
        case "reply":
            var values: [String: String] = [:]
            for member in arguments.dropFirst(2).first?.object ?? [:] { values[member.key] = text(member.value) }
            return ReplyLine.answer(message, values: values).map { .string($0) } ?? .null
        default: return DarjaAnswer.read(message)[field] ?? .null
        }
    }

    /// The price that a text states, see ``PriceAnswer``; the second argument names the trade, such as `vehicle`.
    private static func price(_ arguments: [JSONValue]) -> JSONValue {
        .object(PriceAnswer.read(["text": arguments.first ?? .null, "category": second(arguments)]))
    }

    /// Payments matched with orders, see ``MatchAnswer``; the third argument holds options.
    private static func match(_ arguments: [JSONValue]) -> JSONValue {
        .object(
            MatchAnswer.read([
                "payments": arguments.first ?? .null, "orders": second(arguments),
                "options": arguments.count > 2 ? arguments[2] : .null,
            ]))
    }

    /// Whether a shop is open at a moment, see ``HoursAnswer``; the second argument holds its hours and options.
    private static func hours(_ arguments: [JSONValue]) -> JSONValue {
        var input = second(arguments).object ?? [:]
        input["at"] = arguments.first ?? .null
        return .object(HoursAnswer.read(input))
    }

    private static func second(_ arguments: [JSONValue]) -> JSONValue { arguments.count > 1 ? arguments[1] : .null }

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

    /// An amount as people write it, `4 500 DA` or with `ar` as second argument `4500 دج`; with a third argument `formal`
    /// as documents write it, `words` in French words; null when it is no amount.
    private static func dinars(_ arguments: [JSONValue]) -> JSONValue {
        guard let amount = Dinars.parse(text(arguments.first)) else { return .null }
        let style = arguments.count > 2 ? arguments[2].string : nil
        if style == "words" { return FrenchNumber.words(amount).map { .string($0) } ?? .null }
        let isArabic = second(arguments).string == "ar" || second(arguments).string == "arq"
        return .string(amount.formatted(isArabic ? .arabic : .french, style: style == "formal" ? .formal : .chat))
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
