package import FoggaraJSON

/// What the node `foggara.ccp` gives for one item, and what the script it is exported as gives.
///
/// - Shape: `{"kind":"ccp","number":"23456789","key":"88","formatted":"23456789 clé 88","masked":"••••6789",
///   "bank":"Algérie Poste","rip":"00799999002345678941","valid":true,"undecided":false,"flags":[]}`. `number` of a
///   RIP or RIB is all its twenty digits; `rip` is what postal accounts are compared by. Without an account `kind` is
///   `none` and the texts are null. `flags` are those of ``AccountReading/Flag`` and `noAccount`, `several`.
/// - Guarantees: `undecided` is false only for one account whose check digits fit; the same answer as
///   `data/n8n/foggara.ccp.js`.
package enum AccountAnswer {
    /// The answer for the parameters `text` and `kind` of one item.
    package static func read(_ input: JSONObject) -> JSONObject {
        let kind = input["kind"]?.string.flatMap(AccountReading.Kind.init)
        let found = AccountReading.all(in: PlainParameter.text(input["text"]), kind: kind).map(\.reading)
        guard let chosen = found.first(where: \.isValid) ?? found.first else { return nothing }
        let different = Set(found.filter(\.isValid).map { $0.rip ?? $0.number })
        var flags = chosen.flags.map(\.rawValue)
        if different.count > 1 { flags.append("several") }
        let isUnsure = !chosen.isValid || different.count > 1 || chosen.flags.contains(.glued)
        return [
            "kind": .string(chosen.kind.rawValue), "number": .string(chosen.number), "key": text(chosen.key),
            "formatted": .string(chosen.formatted), "masked": .string(chosen.masked), "bank": text(chosen.bank),
            "rip": text(chosen.rip), "valid": .bool(chosen.isValid), "undecided": .bool(isUnsure),
            "flags": .array(flags.map { .string($0) }),
        ]
    }

    private static let nothing: JSONObject = [
        "kind": "none", "number": .null, "key": .null, "formatted": .null, "masked": .null, "bank": .null,
        "rip": .null, "valid": false, "undecided": true, "flags": ["noAccount"],
    ]

    private static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
