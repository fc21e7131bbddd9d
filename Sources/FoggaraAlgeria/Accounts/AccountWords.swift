/// Words that stand beside the digits of accounts, folded.
enum AccountWords {
    /// Words before a postal account.
    static let ccp = Words.set("ccp sisipi cicipi cissipi سيسيبي السيسيبي سيسيبيي ccpp")
    /// Words before a RIP.
    static let rip = Words.set("rip riip ريب الريب baridimob baridi بريدي")
    /// Words before a RIB.
    static let rib = Words.set("rib ribb ريبي bancaire بنكي البنكي iban")
    /// Words before any account.
    static let account = Words.set("compte cmpt account hsab sab lhsab حساب الحساب حسابي compti")
    /// Words between a number and its clé.
    static let key = Words.set("cle clef cles key kle clè مفتاح المفتاح كلي لاكلي lacle lakle laclef")
}
