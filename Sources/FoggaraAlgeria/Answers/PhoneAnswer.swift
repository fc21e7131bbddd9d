package import FoggaraJSON

/// What the node `foggara.phone` gives for one item, and what the script it is exported as gives.
///
/// - Shape: `{"e164":"+213551234567","national":"0551 23 45 67","international":"+213 551 23 45 67",
///   "whatsapp":"213551234567","courier":"0551234567","masked":"0551••••67","kind":"MOBILE","operator":"Ooredoo",
///   "area":null,"wilayas":[],"country":"DZ","service":null,"others":[],"undecided":false,"flags":[]}`. `kind` is a
///   ``PhoneNumber/Kind`` or `NONE`. `area` and `wilayas` tell where a fixed number is, `service` who answers a short
///   one, `others` are further numbers. `flags`: `tooShort`, `tooLong`, `rangeNotOpen`, `notGeographic`, `short`,
///   `foreign`, `several`, `noNumber`.
/// - Guarantees: `undecided` is false only for one number that can be somebody's; a number with a fault is still given,
///   for shops that know better than the plan. `operator` is a hint. The same answer as `data/n8n/foggara.phone.js`.
package enum PhoneAnswer {
    /// The answer for the parameter `text` of one item.
    package static func read(_ input: JSONObject) -> JSONObject {
        let text = PlainParameter.text(input["text"])
        let candidates = PhoneFinder(text, region: "DZ").candidates().map(\.number)
        var seen: Set<String> = []
        var numbers = candidates.filter { $0.isSubscriber && seen.insert($0.e164).inserted }
        if numbers.isEmpty, let spoken = SpokenPhone.read(text) { numbers = [spoken] }
        let meant = candidates.first { $0.fault != nil && $0.significant.utf8.count >= 6 }
        guard let number = numbers.first ?? meant ?? candidates.first else { return nothing }
        var flags: [String] = []
        if let fault = number.fault { flags.append("\(fault)") }
        if number.kind == .shortCode { flags.append("short") }
        if number.countryCode != 213 { flags.append("foreign") }
        if numbers.count > 1 { flags.append("several") }
        return object(number, others: numbers.dropFirst().map(\.e164), undecided: numbers.count != 1, flags: flags)
    }

    private static func object(
        _ number: PhoneNumber, others: [String], undecided: Bool, flags: [String]
    ) -> JSONObject {
        let isShort = number.kind == .shortCode
        return [
            "e164": .string(number.e164), "national": .string(number.national),
            "international": .string(number.international), "whatsapp": text(number.whatsAppID),
            "courier": isShort ? .null : .string(number.courier), "masked": .string(number.masked),
            "kind": .string(number.kind.rawValue), "operator": text(number.operatorHint),
            "area": text(number.areaCode),
            "wilayas": .array(number.wilayas.map { .number(JSONNumber($0.rawValue)) }),
            "country": text(number.country), "service": text(number.service),
            "others": .array(others.map { .string($0) }), "undecided": .bool(undecided),
            "flags": .array(flags.map { .string($0) }),
        ]
    }

    private static let nothing: JSONObject = [
        "e164": .null, "national": .null, "international": .null, "whatsapp": .null, "courier": .null, "masked": .null,
        "kind": "NONE", "operator": .null, "area": .null, "wilayas": [], "country": .null, "service": .null,
        "others": [], "undecided": true, "flags": ["noNumber"],
    ]

    private static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
