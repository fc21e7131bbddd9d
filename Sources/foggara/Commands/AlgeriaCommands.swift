import FoggaraAlgeria
import FoggaraDiagnostics
import FoggaraJSON

/// `foggara algeria phone|wilaya|price`
enum AlgeriaCommands {
    static let phone = CommandSpec(
        name: "algeria phone", operands: [.init(name: "TEXT", isOptional: true)], options: [.init("region", "REGION")],
        examples: ["foggara algeria phone '0550 12 34 56'", "foggara algeria phone '00213 21 23 45 67' --json"]
    ) { call in
        guard let text = call.operands.first else {
            return try AlgeriaLines.answer(call, columns: ["e164", "kind", "operator", "flags"]) {
                PhoneAnswer.read(["text": .string($0)])
            }
        }
        guard let number = PhoneNumber.parse(text, region: call.value("region") ?? "DZ") else {
            return nothing(call)
        }
        show(
            [
                ("type", .string(number.kind.rawValue)), ("e164", .string(number.e164)),
                ("national", .string(number.national)), ("operator", number.operatorHint.map { .string($0) } ?? .null),
                ("area", number.areaCode.map { .string($0) } ?? .null),
                ("country", number.country.map { .string($0) } ?? .null),
                ("service", number.service.map { .string($0) } ?? .null),
            ], call)
        return .clean
    }

    static let wilaya = CommandSpec(
        name: "algeria wilaya", operands: [.init(name: "TEXT", isOptional: true)],
        examples: ["foggara algeria wilaya 'Bab El Oued, Alger'", "foggara algeria wilaya 'وهران'"]
    ) { call in
        guard let text = call.operands.first else {
            return try AlgeriaLines.answer(call, columns: ["code", "wilaya", "wilayaAr", "commune", "undecided"]) {
                PlaceAnswer.read(["text": .string($0)])
            }
        }
        guard let match = Places.find(in: text) else { return nothing(call) }
        let wilaya = Wilaya.all.first { $0.code == match.wilaya }
        show(
            [
                ("code", .number(JSONNumber(match.wilaya.rawValue))),
                ("wilaya", .string(wilaya?.nameFrench ?? "")), ("wilayaAr", .string(wilaya?.nameArabic ?? "")),
                ("commune", match.commune.map { .string($0) } ?? .null),
            ], call)
        return .clean
    }

    static let price = CommandSpec(
        name: "algeria price", operands: [.init(name: "TEXT", isOptional: true)],
        options: [.init("category", "TRADE", choices: PriceCategory.allCases.map(\.rawValue))],
        examples: [
            "foggara algeria price '1 milliard 200 nego' --category real_estate_sale",
            "foggara algeria price '٤٥٠٠ دج' --json",
        ]
    ) { call in
        let category = call.value("category").flatMap(PriceCategory.init) ?? .retail
        guard let text = call.operands.first else {
            return try AlgeriaLines.answer(call, columns: ["low", "high", "text", "undecided", "flags"]) {
                PriceAnswer.read(["text": .string($0)], category: category)
            }
        }
        let reading = SpokenPrice.read(text, category: category)
        guard let price = reading.price else {
            show([("undecided", .string(reading.doubt?.rawValue ?? ""))], call)
            return .inputErrors
        }
        var fields: [(String, JSONValue)] = [("low", .string(price.lowerBound.trimmed))]
        if price.upperBound != price.lowerBound { fields.append(("high", .string(price.upperBound.trimmed))) }
        fields.append(("per", reading.per.map { .string($0.rawValue) } ?? .null))
        fields.append(("bid", reading.bid.map { .string($0.trimmed) } ?? .null))
        if reading.isNegotiable { fields.append(("negotiable", true)) }
        show(fields, call)
        return .clean
    }

    /// Tells that the text holds nothing of the kind; the text is at fault, not the program.
    static func nothing(_ call: Invocation) -> ExitCode {
        if call.console.isJSON { call.console.json(.null) } else { call.console.say("algeria.nothing") }
        return .inputErrors
    }

    /// Prints fields, one a line, or as an object.
    static func show(_ fields: [(String, JSONValue)], _ call: Invocation) {
        if call.console.isJSON {
            call.console.json(.object(JSONObject(fields)))
        } else {
            for (name, value) in fields where !value.isNull {
                call.console.line(
                    "\(call.console.texts.text("algeria.\(name)")): \(value.string ?? JSONWriter.compact(value))")
            }
        }
    }
}
