/// What a customer pays at the door and what the sender is charged, by rules common to Algerian couriers.
///
/// - Units: whole dinars, as couriers take them; kilograms and centimetres.
/// - Source: Yalidine's developer pages (read 2026-10); other couriers follow the same practice. Fees are settings.
package struct CashOnDelivery: Sendable {
    /// The greatest amount a courier collects.
    package static let limit = 150_000
    /// Kilograms that the delivery fee includes.
    package static let includedWeight = 5

    /// Why a parcel cannot be sent as it is.
    package enum Fault: String, Sendable { case brokenDinars, negative, aboveLimit }

    /// Price of the goods.
    package let price: Dinars
    /// Fee of the delivery, surcharge for weight not included.
    package let fee: Dinars
    /// Whether the sender pays the delivery; else its fee is added to what the customer pays.
    package let isFreeShipping: Bool
    /// Surcharge for what the parcel weighs above five kilograms.
    package let surcharge: Dinars

    /// Describes a parcel without a surcharge.
    package init(price: Dinars, fee: Dinars, isFreeShipping: Bool, surcharge: Dinars = .zero) {
        (self.price, self.fee, self.isFreeShipping, self.surcharge) = (price, fee, isFreeShipping, surcharge)
    }

    /// What the customer pays at the door; nil when it does not fit.
    package var collected: Dinars? {
        isFreeShipping ? price : price.adding(fee).flatMap { $0.adding(surcharge) }
    }

    /// What the sender gets of it; negative when the delivery costs more than the goods.
    package var received: Dinars? { collected?.subtracting(fee).flatMap { $0.subtracting(surcharge) } }

    /// Why the price cannot be collected; nil when it can.
    package var fault: Fault? {
        if price.centimes % 100 != 0 { return .brokenDinars }
        if price.centimes < 0 { return .negative }
        return price.centimes > Self.limit * 100 ? .aboveLimit : nil
    }

    /// The weight that is billed, in tenths of a gram: the greater of the real one and length × width × height × 0.0002.
    package static func billedWeight(kilograms: Int, length: Int, width: Int, height: Int) -> Int {
        max(kilograms * 10_000, length * width * height * 2)
    }

    /// The surcharge for a billed weight at a price for each kilogram above five; nil when it does not fit.
    ///
    /// 60 × 40 × 40 cm and 8 kg are billed as 19.2 kg: 14.2 kg at 50 DA are 710 DA.
    package static func surcharge(billedWeight: Int, perKilogram: Dinars) -> Dinars? {
        let above = max(0, billedWeight - includedWeight * 10_000)
        return perKilogram.scaledUp(by: above, over: 10_000)
    }
}
