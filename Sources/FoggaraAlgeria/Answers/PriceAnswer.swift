package import FoggaraJSON

/// What the node `foggara.price` gives for one item, and what the script it is exported as gives.
///
/// Plan: the amount of a form is a number in a known unit, brought into dinars as a spoken amount is; when it gives no
/// price, or the text calls it the offer received, the text decides. What neither settles is undecided.
/// - Shape: `{"low":12000000,"high":12000000,"text":"12 000 000 DA","kind":"exact","negotiable":true,
///   "perSquareMetre":false,"perMonth":false,"undecided":false,"flags":[]}`; `low`, `high` and `text` are null when
///   undecided. `kind` is `exact`, `range`, `free` or `none`. `flags` holds how the number was understood (`centimes`,
///   `millions`, `perSquareMetre` for a rate times the area, `thousands`), `text` when a form's amount was passed over,
///   and, when undecided, the reason.
/// - Units: whole and broken dinars; `perSquareMetre` true says that the price is that of one square metre.
/// - Guarantees: the same answer as `data/n8n/foggara.price.js`.
package enum PriceAnswer {
    /// The answer for the parameters `text`, `amount`, `unit`, `category` and `area` of one item.
    package static func read(_ input: JSONObject) -> JSONObject {
        read(input, category: category(input["category"]))
    }

    /// The answer for the parameters of one item in a trade that is known already.
    package static func read(_ input: JSONObject, category: PriceCategory) -> JSONObject {
        let text = PlainParameter.text(input["text"])
        let area = PlainParameter.decimal(input["area"])?.whole
        let spoken = SpokenPrice.read(text, category: category, area: area.flatMap { $0 > 0 ? $0 : nil })
        guard let number = PlainParameter.decimal(input["amount"]) else { return answer(spoken, flags: []) }
        let typed = PriceAmount(number, unit: PlainParameter.text(input["unit"]))
        let signals = PriceSignals(tokens: PriceLexer.tokens(of: text))
        let resolver = PriceResolver(
            category: category, bounds: .of(category), area: area.map { ScaledInteger($0) } ?? signals.area,
            catalogue: nil)
        guard case .price(let price, let repair) = resolver.resolve(typed, per: nil),
            spoken.price == nil || spoken.bid != price
        else { return answer(spoken, flags: ["text"]) }
        var reading = PriceReading()
        reading.price = price...price
        reading.repair = repair
        reading.isNegotiable = spoken.isNegotiable
        reading.per = category == .realEstateRent ? .month : nil
        return answer(reading, flags: [])
    }

    private static func category(_ value: JSONValue?) -> PriceCategory {
        switch value?.string {
        case "real_estate_sale": .realEstateSale
        case "real_estate_rent": .realEstateRent
        case "vehicle": .cars
        default: .retail
        }
    }

    private static func answer(_ reading: PriceReading, flags: [String]) -> JSONObject {
        var flags = flags
        if let repair = reading.repair { flags.append(repair.rawValue) }
        if reading.price == nil { flags.append((reading.doubt ?? .noPrice).flag) }
        let price = reading.price
        return [
            "low": price.map { number($0.lowerBound) } ?? .null, "high": price.map { number($0.upperBound) } ?? .null,
            "text": price.map { .string(text($0)) } ?? .null, "kind": .string(kind(price)),
            "negotiable": .bool(reading.isNegotiable), "perSquareMetre": .bool(reading.per == .squareMetre),
            "perMonth": .bool(reading.per == .month), "undecided": .bool(price == nil),
            "flags": .array(flags.map { .string($0) }),
        ]
    }

    private static func number(_ amount: Dinars) -> JSONValue {
        .number(JSONNumber(digits: amount.decimal(trimmed: true)))
    }

    private static func text(_ price: ClosedRange<Dinars>) -> String {
        let high = price.upperBound.formatted(.french, style: .chat)
        return price.lowerBound == price.upperBound
            ? high : "\(price.lowerBound.formatted(.french, style: .chat)) – \(high)"
    }

    private static func kind(_ price: ClosedRange<Dinars>?) -> String {
        guard let price else { return "none" }
        if price.upperBound == .zero { return "free" }
        return price.lowerBound == price.upperBound ? "exact" : "range"
    }
}

extension PriceAmount {
    /// The amount of a form: a number and the name of its unit; without a known unit dinars are likely, not sure.
    fileprivate init(_ number: ScaledInteger, unit: String) {
        let scale: MoneyScale? =
            switch unit {
            case "MILLION": .million
            case "MILLIARD", "BILLION": .milliard
            default: nil
            }
        let count = scale.flatMap { number.times($0.rawValue) }
        self.init(
            count: count ?? number, basis: count == nil ? .bare : .spoken, scale: scale, isPiece: true,
            range: 0..<1)
    }
}

extension PriceReading.Doubt {
    /// The reason as one word.
    fileprivate var flag: String {
        switch self {
        case .noPrice: "noPrice"
        case .placeholder: "placeholder"
        case .outOfBounds: "outOfBounds"
        case .ambiguousUnit: "ambiguousUnit"
        case .severalPrices: "severalPrices"
        case .onRequest: "onRequest"
        case .onlyOffer: "onlyOffer"
        case .foreignCurrency: "foreignCurrency"
        }
    }
}
