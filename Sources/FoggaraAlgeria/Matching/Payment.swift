package import FoggaraJSON

/// A payment as a statement, a notice or a customer tells it.
package struct Payment: Sendable {
    /// The object it was read from, handed on as it is.
    package let source: JSONObject
    /// Centimes; nil when no positive amount was told.
    package let centimes: Int?
    /// Milliseconds since 1970 UTC; nil when not told.
    package let at: Int64?
    /// The payer's name.
    package let payer: NameKey
    /// Capital letters and digits of the reference; empty when there is none.
    package let reference: String
    /// Where the digits of a telephone or an order number may stand: reference and text.
    package let words: Set<String>
    /// By whom payments are counted: the account's digits, else the name; nil when neither is known.
    package let payerID: String?
    /// What the payment itself shows to be wrong.
    package let flags: [MatchFlag]
    /// Identifier, to tell a line that was read twice from a second payment.
    package let id: String

    /// Reads a payment; what its `text` says fills what is missing.
    ///
    /// - Shape: `{"id":"77","amount":4500,"at":"2026-11-05T14:32","payer":"Benali Mohamed","reference":"7F3K9Q2L",
    ///   "account":"00799999002345678941","text":"…"}`; amounts are numbers or texts such as `4 500,00 DA`.
    package init(_ source: JSONObject) {
        self.source = source
        let text = PlainParameter.text(source["text"])
        let notice = PaymentNotice.read(text)
        let told = MatchField.centimes(source["amount"])
        centimes = (told ?? notice.centimes).flatMap { $0 > 0 ? $0 : nil }
        at = CalendarText.moment(PlainParameter.text(source["at"])) ?? notice.at
        let name = PlainParameter.text(source["payer"])
        payer = NameKey(name.isEmpty ? notice.payer ?? "" : name)
        let reference = MatchField.code(PlainParameter.text(source["reference"]))
        self.reference = reference.isEmpty ? notice.reference ?? "" : reference
        words = MatchField.words(PlainParameter.text(source["reference"]) + " \n " + text)
        let account = MatchField.code(PlainParameter.text(source["account"]))
        let known = account.isEmpty ? notice.counterpart ?? "" : account
        payerID = !known.isEmpty ? known : payer.isEmpty ? nil : payer.text
        id = PlainParameter.text(source["id"])
        var flags: [MatchFlag] = []
        if centimes == nil { flags.append(.noAmount) }
        if let told, let seen = notice.centimes, told != seen { flags.append(.edited) }
        if notice.direction == .debit || (told ?? 0) < 0 { flags.append(.debit) }
        self.flags = flags
    }
}

/// An order that waits for its money.
package struct PaymentOrder: Sendable {
    /// The object it was read from, handed on as it is.
    package let source: JSONObject
    /// Its number as written.
    package let number: String
    /// Centimes due; nil when not told.
    package let centimes: Int?
    /// Milliseconds since 1970 UTC; nil when not told.
    package let at: Int64?
    /// The customer's name.
    package let name: NameKey
    /// Words of a payment that name this order: its number and the last nine digits of the telephone.
    package let numberCode: String
    /// The last nine digits of the telephone; empty when there are none.
    package let phone: String
    /// The reference of the receipt the customer announced or that was taken already.
    package let reference: String
    /// Whether it is paid, delivered or cancelled.
    package let isClosed: Bool

    /// Reads an order.
    ///
    /// - Shape: `{"number":"CMD-1042","amount":4500,"name":"محمد بن علي","phone":"0551234567","at":"2026-11-05T10:00",
    ///   "reference":"","status":"pending"}`.
    package init(_ source: JSONObject) {
        self.source = source
        number = PlainParameter.text(source["number"])
        numberCode = MatchField.code(number)
        centimes = MatchField.centimes(source["amount"]).flatMap { $0 > 0 ? $0 : nil }
        at = CalendarText.moment(PlainParameter.text(source["at"]))
        name = NameKey(PlainParameter.text(source["name"]))
        let digits = MatchField.code(PlainParameter.text(source["phone"])).filter(\.isNumber)
        phone = digits.count >= 9 ? String(digits.suffix(9)) : ""
        reference = MatchField.code(PlainParameter.text(source["reference"]))
        let status = Folding.fold(PlainParameter.text(source["status"]))
        isClosed = Self.closed.contains(status)
    }

    /// Words for orders that wait for no money, in the languages of shops.
    static let closed = Words.set(
        """
        paid payed payee paye payé regle reglee confirmed confirme confirmee done completed delivered livre livree
        cancelled canceled annule annulee refunded rembourse remboursee مدفوع مدفوعة خالص مؤكد مؤكدة ملغي ملغاة
        khales khalsa
        """)
}
