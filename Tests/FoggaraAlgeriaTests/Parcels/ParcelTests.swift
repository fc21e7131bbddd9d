import FoggaraAlgeria
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Parcels")
struct ParcelTests {
    @Test("every wording of the corpus has its status")
    func corpus() throws {
        let bytes = try #require(Repository.load("Tests/Corpus/parcels.jsonl"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count >= 30)
        for line in lines {
            let value = try #require(JSONDocument.value(of: Array(line.utf8)))
            let courier = try #require(Courier(rawValue: value["courier"]?.string ?? ""))
            let status = courier.status(value["input"]?.string ?? "")
            #expect(.string(status.rawValue) == value["expect"], "\(line)")
            if let terminal = value["terminal"]?.bool { #expect(status.isTerminal == terminal, "\(line)") }
        }
    }

    @Test(
        "case, accents and signs do not count",
        arguments: [
            (Courier.yalidine, "ECHEC LIVRAISON", ParcelStatus.returnInTransit), (.yalidine, "livre", .delivered),
            (.zrExpress, "Livrée [Encaisser]", .delivered), (.zrExpress, "Appel sans réponse 3", .deliveryAttempted),
            (.maystro, "41", .delivered), (.maystro, "Prêt à retourner", .returnInTransit),
            (.noest, "fdr_activated", .outForDelivery), (.noest, "verssement_admin_cust", .unknown),
            (.ecotrack, "paye_et_archive", .delivered), (.ecotrack, "Nouveau libellé", .unknown),
        ])
    func wordings(_ courier: Courier, _ wording: String, _ status: ParcelStatus) {
        #expect(courier.status(wording) == status)
    }

    @Test("joining two statuses is associative, keeps equals and never loses a terminal one")
    func lattice() {
        for a in ParcelStatus.allCases {
            #expect(a.joined(a) == a)
            #expect(ParcelStatus.unknown.joined(a) == a)
            for b in ParcelStatus.allCases {
                if a.isTerminal { #expect(a.joined(b) == a) }
                #expect(max(a.stage, b.stage) == a.joined(b).stage)
                for c in ParcelStatus.allCases { #expect(a.joined(b).joined(c) == a.joined(b.joined(c))) }
            }
        }
    }

    @Test("a terminal parcel moves no more, a returning one only comes back")
    func order() {
        #expect(!ParcelStatus.inTransit.canFollow(.delivered))
        #expect(!ParcelStatus.outForDelivery.canFollow(.returnInTransit))
        #expect(ParcelStatus.returned.canFollow(.returnInTransit))
        #expect(ParcelStatus.inTransit.canFollow(.onHold))
    }

    @Test("a large light parcel is billed by its volume")
    func weight() {
        let billed = CashOnDelivery.billedWeight(kilograms: 8, length: 60, width: 40, height: 40)
        #expect(billed == 192_000)
        #expect(CashOnDelivery.surcharge(billedWeight: billed, perKilogram: Dinars(centimes: 5000))?.centimes == 71_000)
        #expect(CashOnDelivery.surcharge(billedWeight: 40_000, perKilogram: Dinars(centimes: 5000)) == .zero)
    }

    @Test("who pays the delivery decides what is collected")
    func collected() {
        let (price, fee) = (Dinars(centimes: 450_000), Dinars(centimes: 60_000))
        let free = CashOnDelivery(price: price, fee: fee, isFreeShipping: true)
        #expect(free.collected == price)
        #expect(free.received == Dinars(centimes: 390_000))
        let paid = CashOnDelivery(price: price, fee: fee, isFreeShipping: false)
        #expect(paid.collected == Dinars(centimes: 510_000))
        #expect(paid.received == price)
        #expect(CashOnDelivery(price: Dinars(centimes: 150), fee: fee, isFreeShipping: true).fault == .brokenDinars)
        #expect(
            CashOnDelivery(price: Dinars(centimes: 15_000_100), fee: fee, isFreeShipping: true).fault == .aboveLimit)
    }

    @Test(
        "home or desk",
        arguments: [
            ("livraison a domicile svp", DeliveryPlace.home), ("للدار", .home), ("ldar", .home), ("stop desk", .desk),
            ("نحبها للمكتب", .desk), ("point relais", .desk),
        ])
    func place(_ text: String, _ place: DeliveryPlace) { #expect(DeliveryPlace.read(text) == place) }

    @Test("no choice or both leave it open", arguments: ["", "bonjour", "domicile wla bureau"])
    func noPlace(_ text: String) { #expect(DeliveryPlace.read(text) == nil) }
}
