import FoggaraAlgeria
import Testing

@Suite("Payment notices")
struct PaymentNoticeTests {
    @Test("a notice of a transfer is read whole")
    func transfer() {
        let notice = PaymentNotice.read(
            "Vous avez recu un virement de 4500.00 DZD de 00799999******8941 ref 7F3K9Q2L le 05/11/2026 14:32")
        #expect(notice.centimes == 450_000)
        #expect(notice.direction == .credit)
        #expect(notice.counterpart == "00799999******8941")
        #expect(notice.reference == "7F3K9Q2L")
        #expect(notice.at == 1_793_885_520_000)
        #expect(agreesWithHidden("00799999******8941", "00799999002345678941"))
        #expect(!agreesWithHidden("00799999******8941", "00799999002345678942"))
    }

    @Test("the balance is never the amount")
    func balance() {
        let notice = PaymentNotice.read("Votre compte a ete credite de 12 000,00 DA. Solde: 58 340,25 DA")
        #expect(notice.centimes == 1_200_000)
        #expect(notice.balance == 5_834_025)
        #expect(notice.direction == .credit)
        let first = PaymentNotice.read("Solde 58.340,25 DA, montant 4.500,00 DA, frais 30 DA")
        #expect(first.centimes == 450_000)
    }

    @Test("an Arabic notice is read")
    func arabic() {
        let notice = PaymentNotice.read("تم تحويل 3.500,00 د.ج إلى حسابكم، رقم العملية A1B2C3D4E5")
        #expect(notice.centimes == 350_000)
        #expect(notice.direction == .credit)
        #expect(notice.reference == "A1B2C3D4E5")
    }

    @Test("the payer stands behind de")
    func payer() {
        #expect(PaymentNotice.read("Versement de BENALI Mohamed montant 4500 DA").payer == "benali mohamed")
        #expect(PaymentNotice.read("Virement recu de 4500 DA").payer == nil)
    }

    @Test("money that goes out is told apart")
    func debit() {
        #expect(PaymentNotice.read("Retrait de 5000 DA le 05-11-2026").direction == .debit)
        #expect(PaymentNotice.read("بدون معنى").direction == nil)
        #expect(PaymentNotice.read("").centimes == nil)
    }
}
