import FoggaraAlgeria
import FoggaraJSON
import Testing

@Suite("Payments and orders")
struct PaymentMatcherTests {
    private static let order: JSONObject = [
        "number": "CMD-1042", "amount": 4500, "name": "محمد بن علي", "phone": "0551234567", "at": "2026-11-05T10:00",
    ]
    private static let payment: JSONObject = [
        "id": "77", "amount": 4500, "at": "2026-11-05T14:32", "payer": "BENALI MOHAMED", "reference": "7F3K9Q2L",
    ]

    private func match(
        _ payments: [JSONObject], _ orders: [JSONObject], _ options: JSONObject = [:]
    ) -> [JSONValue] {
        MatchAnswer.read([
            "payments": .array(payments.map { .object($0) }), "orders": .array(orders.map { .object($0) }),
            "options": .object(options),
        ])["matches"]?.array ?? []
    }

    private func with(_ object: JSONObject, _ changes: JSONObject) -> JSONObject {
        var copy = object
        for member in changes.members { copy[member.key] = member.value }
        return copy
    }

    @Test("amount, name in the other script and hour make a match")
    func matched() {
        let found = match([Self.payment], [Self.order])
        #expect(found.first?["verdict"] == "matched")
        #expect(found.first?["order"]?["number"] == "CMD-1042")
        #expect(found.first?["reasons"] == ["amount", "name", "within24h"])
        #expect(found.first?["score"] == 90)
        #expect(found.first?["flags"] == [])
    }

    @Test(
        "what sends a payment to a person",
        arguments: [
            (["payer": "Karim Zerrouki"], "nameMismatch"), (["amount": 4000], "partial"), (["payer": ""], "amountOnly"),
            (["at": "2026-11-09T14:32"], "outOfWindow"), (["at": "2026-11-04T14:32"], "outOfWindow"),
            (["at": ""], "noTime"), (["text": "Montant 3500 DA"], "edited"), (["amount": 9500], "surplus"),
        ] as [(JSONObject, String)])
    func doubtful(_ change: JSONObject, _ flag: String) {
        let found = match([with(Self.payment, change)], [Self.order])
        #expect(found.first?["verdict"] == "doubtful")
        #expect(found.first?["flags"]?.array?.contains(.string(flag)) == true, "\(found)")
    }

    @Test("two orders that fit alike go to a person with both")
    func ambiguous() {
        let other = with(Self.order, ["number": "CMD-1043"])
        let found = match([Self.payment], [Self.order, other])
        #expect(found.first?["verdict"] == "doubtful")
        #expect(found.first?["flags"] == ["ambiguous"])
        #expect(found.first?["candidates"] == [["order": "CMD-1043", "score": 90]])
    }

    @Test("an order number in the text settles a tie")
    func reference() {
        let other = with(Self.order, ["number": "CMD-1043"])
        let found = match([with(Self.payment, ["text": "paiement cmd 1043 merci"])], [Self.order, other])
        #expect(found.first?["verdict"] == "matched")
        #expect(found.first?["order"]?["number"] == "CMD-1043")
    }

    @Test("two payments of one order: the second finds it taken")
    func taken() {
        let found = match([Self.payment, with(Self.payment, ["id": "78", "reference": "8Z8Z8Z8Z"])], [Self.order])
        #expect(found.map { $0["verdict"] } == ["doubtful", "doubtful"])
        #expect(found[1]["flags"]?.array?.contains("orderTaken") == true)
    }

    @Test("a receipt that comes again is found, and one whose amount was changed")
    func receipts() {
        let again = match([Self.payment, with(Self.payment, ["id": "78"])], [Self.order])
        #expect(again[0]["verdict"] == "matched" || again[0]["flags"] == ["ambiguous"])
        #expect(again[1]["flags"]?.array?.first == "reused")
        let edited = match([Self.payment, with(Self.payment, ["id": "78", "amount": 9000])], [Self.order])
        #expect(edited[1]["flags"]?.array?.first == "edited")
        let paid = with(Self.order, ["status": "payé", "reference": "7f3k-9q2l"])
        let used = match([Self.payment], [paid])
        #expect(used.first?["flags"] == ["reused", "closedOrder"])
        let line = match([Self.payment, Self.payment], [Self.order])
        #expect(line[0]["verdict"] == "matched")
        #expect(line[1]["flags"]?.array?.first == "duplicate")
    }

    @Test("four payments of one payer within an hour are too many")
    func tooMany() {
        let payments = (0..<4).map { index in
            with(
                Self.payment,
                [
                    "id": .string("p\(index)"), "reference": .string("REF\(index)00"),
                    "at": .string("2026-11-05T14:1\(index)"),
                ])
        }
        let orders = (0..<4).map {
            with(Self.order, ["number": .string("CMD-\($0)"), "reference": .string("REF\($0)00")])
        }
        #expect(match(payments, orders).allSatisfy { $0["flags"]?.array?.contains("tooMany") == true })
        let allowed = match(payments, orders, ["paymentsPerHour": 4])
        #expect(allowed.allSatisfy { $0["verdict"] == "matched" })
    }

    @Test("each payment takes the order that serves all best")
    func assignment() {
        let orders = [
            with(Self.order, ["number": "A-100", "name": "Karim Zerrouki"]),
            with(Self.order, ["number": "A-200", "name": "Karima Zerrouk"]),
        ]
        let payments = [
            with(Self.payment, ["id": "1", "payer": "Zerrouki K", "reference": "", "text": "commande A-200"]),
            with(Self.payment, ["id": "2", "payer": "كريم زروقي", "reference": ""]),
        ]
        let found = match(payments, orders)
        #expect(found.map { $0["order"]?["number"] } == ["A-200", "A-100"])
    }

    @Test("money that went out and lines without an amount match nothing")
    func nothing() {
        let found = match(
            [with(Self.payment, ["text": "Retrait 4500 DA"]), ["id": "1"], with(Self.payment, ["amount": 77])], [])
        #expect(found.map { $0["verdict"] } == ["unmatched", "unmatched", "unmatched"])
        #expect(found[0]["flags"] == ["debit"])
        #expect(found[1]["flags"] == ["noAmount"])
    }

    @Test("lists may come as JSON text, amounts as text, and a surplus is kept with its order number")
    func texts() {
        let payment = with(Self.payment, ["amount": "4 600,50 DA", "reference": "CMD-1042"])
        let found = MatchAnswer.read([
            "payments": .string(JSONWriter.compact([.object(payment)])), "orders": .object(Self.order),
        ])["matches"]
        #expect(found?.array?.first?["verdict"] == "matched")
        #expect(found?.array?.first?["difference"] == .number(JSONNumber(digits: "100.5")))
        #expect(found?.array?.first?["flags"] == ["surplus"])
    }
}
