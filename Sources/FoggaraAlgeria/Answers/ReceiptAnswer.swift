package import FoggaraJSON

/// What the function `receipt` and the command of that name answer about the text of a notice or receipt.
///
/// - Shape: `{"amount":4500,"direction":"credit","counterpart":"00799999******8941","reference":"7F3K9Q2L",
///   "at":"2026-11-05T14:32:00+01:00","payer":null,"balance":null,"undecided":false}`; what is not told is null.
/// - Units: dinars. `undecided` is true without an amount. A receipt is a claim, never a proof of payment.
package enum ReceiptAnswer {
    /// The answer for a text.
    package static func read(_ text: String) -> JSONObject {
        let notice = PaymentNotice.read(text)
        return [
            "amount": money(notice.centimes), "direction": string(notice.direction?.rawValue),
            "counterpart": string(notice.counterpart), "reference": string(notice.reference),
            "at": string(
                notice.at.map {
                    CalendarText.iso(localMinute: Int($0 / 60_000) + CalendarText.minutesAheadOfUTC)
                }), "payer": string(notice.payer), "balance": money(notice.balance),
            "undecided": .bool(notice.centimes == nil),
        ]
    }

    private static func money(_ centimes: Int?) -> JSONValue {
        centimes.map { .number(JSONNumber(digits: Dinars(centimes: $0).decimal(trimmed: true))) } ?? .null
    }

    private static func string(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
