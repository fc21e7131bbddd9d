import FoggaraAlgeria
import FoggaraJSON

/// What the code reads as the telephone of a text, in the recorded form; null when there is none.
func phoneAnswer(_ text: String, region: String) -> JSONValue {
    guard let number = PhoneNumber.parse(text, region: region) else { return .null }
    var members: [(String, JSONValue)] = [
        ("valid", .bool(number.isValid)), ("type", .string(number.kind.rawValue)),
    ]
    if number.kind != .shortCode { members.append(("e164", .string(number.e164))) }
    members.append(("national", .string(number.national)))
    if let carrier = number.operatorHint { members.append(("operator", .string(carrier))) }
    if let fault = number.fault { members.append(("fault", .string(fault.rawValue))) }
    return .object(JSONObject(members))
}

/// What the code reads as the place of a text, in the recorded form; null when none or several are meant.
func placeAnswer(_ text: String) -> JSONValue {
    guard let match = Places.find(in: text) else { return .null }
    let commune = match.commune.map { JSONValue.string($0) } ?? .null
    return ["code": .number(JSONNumber(match.wilaya.rawValue)), "commune": commune]
}

/// What the code reads as the price of a text, in the recorded form; null, or only the bid, when it is undecided.
func priceAnswer(_ text: String, category: PriceCategory) -> JSONValue {
    let reading = SpokenPrice.read(text, category: category)
    guard let price = reading.price else {
        return reading.bid.map { ["bid": .number(JSONNumber($0.centimes))] } ?? .null
    }
    var members: [(String, JSONValue)] = [
        ("low", .number(JSONNumber(price.lowerBound.centimes))),
        ("high", .number(JSONNumber(price.upperBound.centimes))),
        ("negotiable", .bool(reading.isNegotiable)),
    ]
    if let per = reading.per { members.append(("per", .string(per.rawValue))) }
    if let bid = reading.bid { members.append(("bid", .number(JSONNumber(bid.centimes)))) }
    return .object(JSONObject(members))
}
