/// Turns a spoken amount into dinars under the customs and bounds of a trade.
///
/// Plan: the amount's possible readings are tried in the order of their likelihood and the first within the bounds is
/// taken. For real estate without a unit: dinars, price per square metre when the area is known, centimes, millions.
struct PriceResolver {
    let category: PriceCategory
    let bounds: PriceBounds
    /// The area in square metres, nil when the text has none.
    let area: ScaledInteger?
    /// A catalogue price to compare with, nil when there is none.
    let catalogue: Dinars?

    /// What came of an amount.
    enum Outcome {
        case price(Dinars, PriceReading.Repair?)
        case doubt(PriceReading.Doubt)
    }

    /// The price of an amount.
    func resolve(_ amount: PriceAmount, per: PricePer?) -> Outcome {
        if isPlaceholder(amount) { return .doubt(.placeholder) }
        let first = outcome(amount, amount.count, per: per)
        if case .price = first { return first }
        if let other = amount.decimalCount, case .price(let price, let repair) = outcome(amount, other, per: per) {
            return .price(price, repair)
        }
        return first
    }

    private func outcome(_ amount: PriceAmount, _ count: ScaledInteger, per: PricePer?) -> Outcome {
        for (price, repair) in readings(amount, count, per: per) where bounds.contains(price, per: per) {
            if let catalogue, price.centimes > catalogue.centimes * 3 || price.centimes * 3 < catalogue.centimes {
                continue
            }
            return .price(price, repair)
        }
        let isUnclear = amount.basis == .bare || amount.scale == .alf
        return .doubt(isUnclear && amount.count.whole < 100_000 ? .ambiguousUnit : .outOfBounds)
    }

    private typealias Reading = (price: Dinars, repair: PriceReading.Repair?)

    private func readings(_ amount: PriceAmount, _ count: ScaledInteger, per: PricePer?) -> [Reading] {
        switch amount.basis {
        case .centimes: return [value(count, over: 1, nil)].compactMap { $0 }
        case .spoken: return spoken(amount, count, per: per)
        case .dinars: return written(amount, count, per: per, isBare: false)
        case .bare: return written(amount, count, per: per, isBare: !amount.hasThousands)
        }
    }

    private func spoken(_ amount: PriceAmount, _ count: ScaledInteger, per: PricePer?) -> [Reading] {
        var readings = [value(count, over: 1, nil)]
        if amount.scale == .alf {
            let isSmall = category == .retail && catalogue == nil && (count.whole) < 10_000
            // A handful of alf for a shop's article: a hundred dinars or a hundred thousand centimes, nobody knows.
            if isSmall { return [] }
            readings.append(value(count, times: 100, .thousands))
        } else if category == .realEstateSale, per == nil {
            readings.append(perSquareMetre(value(count, over: 1, nil)))
        }
        return readings.compactMap { $0 }
    }

    /// Dinars, said or assumed.
    private func written(_ amount: PriceAmount, _ count: ScaledInteger, per: PricePer?, isBare: Bool) -> [Reading] {
        let dinars = value(count, times: 100, nil)
        let centimes = value(count, over: 1, .centimes)
        switch category {
        case .retail:
            // Nobody asks five dinars and a half, or sixty: that is millions, or a measure; eggs are sold by the piece.
            if isBare, count.whole < 100, !(amount.isPiece && count.isWhole) { return [] }
            if isBare && count.whole >= 1_000_000 || catalogue != nil {
                // An odd number of centimes is an order's or an announcement's number.
                if catalogue == nil, count.whole % 100 != 0 { return [] }
                return [catalogue == nil ? nil : dinars, centimes].compactMap { $0 }
            }
            return [dinars].compactMap { $0 }
        case .realEstateSale:
            var readings = [
                dinars, per == nil ? perSquareMetre(dinars) : nil, centimes, isBare ? millions(count) : nil,
            ]
            if isBare, !count.isWhole, count.whole < 100 {
                readings.append(value(count, times: 1_000_000_000, .millions))
            }
            return readings.compactMap { $0 }
        case .realEstateRent, .cars:
            return [dinars, centimes, isBare ? millions(count) : nil].compactMap { $0 }
        case .carRent:
            let isHuge = count.whole > 1_000_000
            return [dinars, isHuge ? centimes : nil].compactMap { $0 }
        }
    }

    private func millions(_ count: ScaledInteger) -> Reading? {
        count.whole < 100_000 ? value(count, times: 1_000_000, .millions) : nil
    }

    private func perSquareMetre(_ reading: Reading?) -> Reading? {
        guard let reading, let area, bounds.squareMetre.contains(reading.price),
            let product = ScaledInteger(reading.price.centimes).times(area.mantissa)
        else { return nil }
        return (Dinars(centimes: product.mantissa / ScaledInteger.powerOfTen(area.places)), .perSquareMetre)
    }

    private func value(_ count: ScaledInteger, times factor: Int, _ repair: PriceReading.Repair?) -> Reading? {
        guard let product = count.times(factor) else { return nil }
        return (Dinars(centimes: product.whole), repair)
    }

    private func value(_ count: ScaledInteger, over divisor: Int, _ repair: PriceReading.Repair?) -> Reading? {
        (Dinars(centimes: count.whole / divisor), repair)
    }

    /// Whether the number is one that people type to get past a form: 0, 1, 10, 1234, 1111, 99999.
    private func isPlaceholder(_ amount: PriceAmount) -> Bool {
        if amount.count.mantissa == 0 { return true }
        guard amount.basis == .bare || amount.basis == .dinars, amount.scale == nil, !amount.hasThousands,
            amount.count.isWhole
        else { return false }
        let digits = Array(String(amount.count.whole).utf8)
        let isRun =
            digits.count >= 4 && zip(digits, digits.dropFirst()).allSatisfy { $0 + 1 == $1 } && digits[0] == 0x31
        if isRun { return true }
        let isRepeated = Set(digits).count == 1
        if category == .retail {
            if amount.basis == .dinars, digits.count < 3 { return amount.count.whole == 1 }
            return (isRepeated && (digits.count >= 4 || digits[0] == 0x31)) || amount.count.whole == 10
        }
        // "n7eb 55": cars are asked for in tens of millions.
        if amount.isAsked, digits.count == 2, amount.count.whole > 11 { return false }
        return (isRepeated && (digits.count >= 2 || digits[0] == 0x31)) || amount.count.whole == 10
    }
}
