package import FoggaraJSON

/// What the node `foggara.wilaya` gives for one item, and what the script it is exported as gives.
///
/// - Shape: `{"wilaya":"Alger","wilayaAr":"الجزائر","code":16,"shipCode":16,"commune":"Bab Ezzouar",
///   "communeAr":"باب الزوار","undecided":false,"candidates":[]}`; all names and codes are null when undecided, and
///   `candidates` then lists the wilayas that fit: `[{"code":14,"wilaya":"Tiaret","wilayaAr":"تيارت"}]`.
/// - Units: `code` is the official number 1–69, `shipCode` the one of couriers and Ouedkniss, 1–58.
/// - Guarantees: the same answer as `data/n8n/foggara.wilaya.js`.
package enum PlaceAnswer {
    /// The answer for the parameters `text` and `numbering` of one item.
    package static func read(_ input: JSONObject) -> JSONObject {
        let numbering = WilayaNumbering(rawValue: input["numbering"]?.string ?? "") ?? .official
        switch Places.read(PlainParameter.text(input["text"]), numbering: numbering) {
        case .found(let match): return found(match)
        case .ambiguous(let codes): return undecided(codes)
        case .none: return undecided([])
        }
    }

    private static func found(_ match: PlaceMatch) -> JSONObject {
        let wilaya = Wilaya(match.wilaya)
        let commune = match.commune.flatMap { name in
            Commune.all.first { $0.wilaya == match.wilaya && $0.nameFrench == name }
        }
        return [
            "wilaya": .string(wilaya.nameFrench), "wilayaAr": .string(wilaya.nameArabic),
            "code": .number(JSONNumber(wilaya.code.rawValue)),
            "shipCode": .number(JSONNumber((commune?.shipCode ?? wilaya.shipCode).rawValue)),
            "commune": commune.map { .string($0.nameFrench) } ?? .null,
            "communeAr": commune.map { .string($0.nameArabic) } ?? .null,
            "undecided": false, "candidates": [],
        ]
    }

    private static func undecided(_ codes: [WilayaCode]) -> JSONObject {
        let candidates = codes.map { code -> JSONValue in
            let wilaya = Wilaya(code)
            return [
                "code": .number(JSONNumber(code.rawValue)), "wilaya": .string(wilaya.nameFrench),
                "wilayaAr": .string(wilaya.nameArabic),
            ]
        }
        return [
            "wilaya": .null, "wilayaAr": .null, "code": .null, "shipCode": .null, "commune": .null, "communeAr": .null,
            "undecided": true, "candidates": .array(candidates),
        ]
    }
}
