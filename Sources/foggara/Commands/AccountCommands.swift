import FoggaraAlgeria
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem

/// `foggara algeria account|receipt|parcel|match`
enum AccountCommands {
    static let account = CommandSpec(
        name: "algeria account", operands: [.init(name: "TEXT", isOptional: true)],
        options: [.init("kind", "KIND", choices: ["any"] + AccountReading.Kind.allCases.map(\.rawValue))],
        examples: [
            "foggara algeria account 'ccp 23456789 clé 88'", "foggara algeria account --kind rip --json < accounts.txt",
        ]
    ) { call in
        let kind = call.value("kind") ?? "any"
        return try AlgeriaLines.answer(call, columns: ["kind", "formatted", "bank", "flags"]) {
            AccountAnswer.read(["text": .string($0), "kind": .string(kind)])
        }
    }

    static let receipt = CommandSpec(
        name: "algeria receipt", operands: [.init(name: "TEXT", isOptional: true)],
        examples: ["foggara algeria receipt 'Virement recu de 4500.00 DZD ref 7F3K9Q2L le 05/11/2026 14:32'"]
    ) { call in
        try AlgeriaLines.answer(call, columns: ["amount", "direction", "reference", "at", "payer"]) {
            ReceiptAnswer.read($0)
        }
    }

    static let parcel = CommandSpec(
        name: "algeria parcel", operands: [.init(name: "STATUS", isOptional: true)],
        options: [.init("courier", "COURIER", choices: Courier.allCases.map(\.rawValue))],
        examples: [
            "foggara algeria parcel 'Echèc livraison' --courier yalidine",
            "foggara algeria parcel 41 --courier maystro",
        ]
    ) { call in
        let courier = call.value("courier").flatMap { Courier(rawValue: $0) }
        return try AlgeriaLines.answer(call, columns: ["status", "labelFr", "labelAr"]) {
            ParcelAnswer.read($0, courier: courier)
        }
    }

    static let match = CommandSpec(
        name: "algeria match", operands: [.init(name: "PAYMENTS"), .init(name: "ORDERS")],
        options: [.init("window", "HOURS"), .init("tolerance", "DINARS"), .init("per-hour", "COUNT")],
        examples: ["foggara algeria match payments.json orders.json --window 48"]
    ) { call in
        var options: JSONObject = [:]
        for (option, name) in [
            ("window", "windowHours"), ("tolerance", "amountTolerance"), ("per-hour", "paymentsPerHour"),
        ] {
            if let number = try call.integer(option, in: 0...1_000_000) { options[name] = .number(JSONNumber(number)) }
        }
        let texts = try call.operands.map { JSONValue.string(String(decoding: try Files.read($0), as: UTF8.self)) }
        let matches =
            MatchAnswer.read([
                "payments": texts[0], "orders": texts[1], "options": .object(options),
            ])["matches"]?.array ?? []
        if call.console.isJSON {
            for match in matches { call.console.json(match) }
        } else {
            var table = TextTable([.left, .left, .left, .right, .left, .left])
            for match in matches {
                table.add(
                    call.console.texts.text("algeria.\(AlgeriaLines.cell(match["verdict"]))"),
                    AlgeriaLines.cell(match["payment"]?["id"]), AlgeriaLines.cell(match["order"]?["number"]),
                    AlgeriaLines.cell(match["score"]), AlgeriaLines.cell(match["reasons"]),
                    AlgeriaLines.cell(match["flags"]))
            }
            for line in table.lines() { call.console.line(line) }
        }
        return matches.allSatisfy { $0["verdict"] == "matched" } ? .clean : .inputErrors
    }
}
