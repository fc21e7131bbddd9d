package import FoggaraJSON

/// What the node `foggara.match` gives, and what the script it is exported as gives.
///
/// - Shape: a list with an object for each payment: `{"verdict":"matched","payment":{…},"order":{…},"score":100,
///   "reasons":["amount","name","within24h"],"flags":[],"difference":0,"nameScore":100,"hours":4,
///   "candidates":[{"order":"CMD-7","score":45}]}`. `order`, `difference`, `nameScore` and `hours` are null when
///   nothing fits or is told. `reasons` are ``MatchReason``, `flags` ``MatchFlag``; `candidates` the next best orders.
/// - Units: `difference` in dinars, payment minus order.
/// - Guarantees: the same answer as `data/n8n/foggara.match.js`.
package enum MatchAnswer {
    /// The answer for the parameters `payments`, `orders` and `options`, under the key `matches`.
    package static func read(_ input: JSONObject) -> JSONObject {
        let payments = objects(input["payments"]).map { Payment($0) }
        let orders = objects(input["orders"]).map { PaymentOrder($0) }
        var options = MatchOptions()
        if let hours = number(input["options"]?["windowHours"]) { options.windowHours = hours }
        if let dinars = number(input["options"]?["amountTolerance"], times: 100) { options.tolerance = dinars }
        if let count = number(input["options"]?["paymentsPerHour"]) { options.paymentsPerHour = count }
        let matches = PaymentMatcher.match(payments, orders, options)
        return [
            "matches": .array(zip(payments, matches).map { payment, match in .object(object(payment, match, orders)) })
        ]
    }

    private static func object(_ payment: Payment, _ match: PaymentMatch, _ orders: [PaymentOrder]) -> JSONObject {
        let number: (Int?) -> JSONValue = { $0.map { .number(JSONNumber($0)) } ?? .null }
        return [
            "verdict": .string(match.verdict.rawValue), "payment": .object(payment.source),
            "order": match.order.map { .object(orders[$0].source) } ?? .null, "score": number(match.score),
            "reasons": .array(match.reasons.map { .string($0.rawValue) }),
            "flags": .array(match.flags.map { .string($0.rawValue) }),
            "difference": match.difference.map {
                .number(JSONNumber(digits: Dinars(centimes: $0).decimal(trimmed: true)))
            } ?? .null,
            "nameScore": number(match.nameScore), "hours": number(match.hours),
            "candidates": .array(
                match.others.map { other in
                    ["order": orders[other.order].source["number"] ?? .null, "score": number(other.score)]
                }),
        ]
    }

    /// The objects of a list, of one object, or of a JSON text of either.
    private static func objects(_ value: JSONValue?) -> [JSONObject] {
        switch value {
        case .array(let list): list.compactMap(\.object)
        case .object(let object): [object]
        case .string(let text): JSONDocument.value(of: Array(text.utf8)).map { list(of: $0) } ?? []
        default: []
        }
    }

    private static func list(of value: JSONValue) -> [JSONObject] {
        if case .string = value { return [] }
        return objects(value)
    }

    /// A number that is not negative, rounded down after the factor.
    private static func number(_ value: JSONValue?, times factor: Double = 1) -> Int? {
        guard case .number(let number) = value, number.double >= 0, number.double < 1e9 else { return nil }
        return Int(number.double * factor)
    }
}
