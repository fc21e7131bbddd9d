/// Words of notices and receipts, folded.
enum NoticeWords {
    /// Money that came in.
    static let credit = Words.set(
        "recu recue recus credite creditee credit versement verse recevez استلام استلمت ايداع وارد واردة حسابكم حسابك")
    /// Money that went out.
    static let debit = Words.set(
        "debite debitee debit envoye envoyee retrait سحب خصم صادر صادرة ارسلت")
    /// Money that went out when the notice tells an amount; else a customer's remark.
    static let payment = Words.set("paiement payement payment achat")
    /// Words before the balance.
    static let balance = Words.set("solde balance الرصيد رصيد رصيدكم رصيدك")
    /// Words before fees.
    static let fee = Words.set("frais commission commissions timbre taxe عمولة رسوم")
    /// Words before an amount without a currency.
    static let amount = Words.set("montant somme amount المبلغ مبلغ بمبلغ")
    /// Names of the dinar.
    static let currency = Words.set("da dzd dinar dinars دج دينار دنانير")
    /// Words before a reference.
    static let reference = Words.set("ref reference ordre transaction id operation recu مرجع المرجع العملية عملية")
    /// Words that may stand between them and the reference.
    static let referenceFiller = Words.set("n no de la l d du num numero رقم id ordre transaction operation est هو")
    /// Words before the payer's name.
    static let from = Words.set("de from من par emetteur expediteur المرسل")
    /// Words that end a name or are none.
    static let nameEnd = Words.set(
        """
        le la les a au vers pour ref reference date montant somme solde compte ccp rip rib virement versement votre
        transaction ordre recu paiement dzd da dinars par de du id n no الي حساب حسابكم بمبلغ مبلغ بتاريخ رقم تحويل
        frais commission commande mme m mr
        """)
}
