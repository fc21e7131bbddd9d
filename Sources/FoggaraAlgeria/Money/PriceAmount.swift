/// An amount as spoken: what was counted and in which unit.
struct PriceAmount {
    /// What the count counts.
    enum Basis {
        /// No unit: dinars, millions or centimes by the trade.
        case bare
        /// A unit of old centimes was said: alf, million, milliard, douro.
        case spoken
        /// Dinars were said.
        case dinars
        /// Centimes were said.
        case centimes
    }

    /// The count in the basis' unit.
    var count: ScaledInteger
    /// The count when a lone separator before three digits is a decimal point.
    var decimalCount: ScaledInteger?
    var basis: Basis
    /// The largest spoken unit.
    var scale: MoneyScale?
    /// Whether the unit was the single letter `m`, which is also the metre.
    var isLetterM = false
    /// Whether thousands were said: `45k`, `trois mille`.
    var hasThousands = false
    /// Whether words around it speak of money.
    var isAsked = false
    /// Whether the words before it ask for a price.
    var isCued = false
    /// Whether it is the price of one among many: `80 la pièce`.
    var isPiece = false
    /// The pieces it covers.
    var range: Range<Int>
}

/// Reads amounts out of pieces.
///
/// Plan: terms of a quantity and a unit follow each other with falling units (`1 milliard 200 millions`), the unit of
/// the last one may stay unsaid (`1 milliard 2` counts hundreds of millions, `3 millions 200` counts alf); `w nos` adds
/// half of the last unit, `ghir rob3` takes a quarter away; a currency at the end decides the basis.
struct PriceAmountReader {
    let tokens: [PriceToken]

    /// The amount that begins at a piece, nil when none does.
    func amount(at start: Int, isBetween: Bool = false) -> PriceAmount? {
        var index = start
        var count = ScaledInteger(0)
        var decimal: ScaledInteger?
        var largest: MoneyScale?
        var last: Int?
        var isLetterM = false
        var hasThousands = false
        var isFirst = true
        terms: while index < tokens.count {
            var at = index
            if !isFirst, let word = tokens[at].word, MoneyWords.and.contains(word) {
                if isBetween { break }
                at += 1
                if let unit = last, at < tokens.count, let share = share(at, of: unit) {
                    guard let sum = count.plus(share.value) else { return nil }
                    count = sum
                    index = share.next
                    continue
                }
            }
            guard let term = term(at, isFirst: isFirst, last: last) else { break }
            if let unit = term.unit, let last, unit >= last { break }
            guard let sum = count.plus(term.value) else { return nil }
            decimal = isFirst ? term.decimal : nil
            count = sum
            index = term.next
            if isFirst { largest = term.scale }
            isLetterM = isLetterM || term.isLetterM
            hasThousands = hasThousands || term.hasThousands
            isFirst = false
            guard let unit = term.unit else { break terms }
            last = unit
        }
        guard !isFirst else { return nil }
        if let unit = last, index + 1 < tokens.count, let word = tokens[index].word, MoneyWords.less.contains(word),
            let taken = taken(index + 1, of: unit), let less = taken.value.times(-1), let rest = count.plus(less),
            rest.mantissa > 0
        {
            count = rest
            index = taken.next
        }
        var amount = PriceAmount(
            count: count, decimalCount: decimal, basis: largest == nil ? .bare : .spoken, scale: largest,
            isLetterM: isLetterM,
            hasThousands: hasThousands, range: start..<index)
        readCurrency(&amount)
        return amount
    }

    private func readCurrency(_ amount: inout PriceAmount) {
        var index = amount.range.upperBound
        if index < tokens.count, let word = tokens[index].word, ["de", "d", "ta3", "تاع"].contains(word) { index += 1 }
        guard index < tokens.count, let word = tokens[index].word else { return }
        if MoneyWords.dinar.contains(word) {
            amount.basis = .dinars
        } else if MoneyWords.centime.contains(word) {
            amount.basis = .centimes
        } else {
            return
        }
        amount.range = amount.range.lowerBound..<(index + 1)
    }
}

// MARK: - Terms

extension PriceAmountReader {
    struct Term {
        var value: ScaledInteger
        var decimal: ScaledInteger?
        /// Factor of the unit said, nil for a number without one.
        var unit: Int?
        var scale: MoneyScale?
        var isLetterM = false
        var hasThousands = false
        var next: Int
    }

    private func term(_ start: Int, isFirst: Bool, last: Int?) -> Term? {
        guard start < tokens.count else { return nil }
        if let fraction = leadingFraction(start) { return fraction }
        if let quantity = quantity(start) {
            if let scaled = scaled(quantity, isFirst: isFirst) { return scaled }
            if isOtherThing(quantity.next, value: quantity.value) || isBehindOtherSign(start) { return nil }
            guard let last else { return Term(value: quantity.value, decimal: quantity.decimal, next: quantity.next) }
            return unsaid(quantity, after: last)
        }
        if let word = tokens[start].word, MoneyWords.thousand.contains(word), isFirst || (last ?? 0) > 1000 {
            return Term(value: ScaledInteger(1000), unit: 1000, hasThousands: true, next: start + 1)
        }
        // A unit alone counts one: "melyar w mitin", "مليون".
        guard let word = tokens[start].word, let (scale, count) = MoneyWords.scale(word), isSpokenAlone(word, scale),
            let value = ScaledInteger(count).times(scale.rawValue)
        else { return nil }
        return Term(value: value, unit: scale.rawValue, scale: scale, next: start + 1)
    }

    private func isSpokenAlone(_ word: String, _ scale: MoneyScale) -> Bool {
        scale.rawValue >= MoneyScale.alf.rawValue && !word.hasPrefix("unit")
            && !["md", "mds", "وحده", "وحدات"].contains(word) && !MoneyWords.plural.contains(word)
    }

    /// The unit behind a quantity.
    private func scaled(_ quantity: Term, isFirst: Bool) -> Term? {
        guard quantity.next < tokens.count, case .word(let word, let isGlued) = tokens[quantity.next] else {
            return nil
        }
        var term = quantity
        term.next += 1
        if MoneyWords.thousand.contains(word) || (word == "k" && (isGlued || !isFollowedByUnit(term.next))) {
            guard let value = quantity.value.times(1000) else { return nil }
            term.value = value
            term.decimal = quantity.decimal?.times(1000)
            term.hasThousands = true
            term.unit = 1000
            // "200 mille millions" does not occur, "cent mille dinars" does.
            return term
        }
        var scale: MoneyScale
        if let found = MoneyWords.scale(word), found.count == 1 {
            // "2019 مليار": the year of a car and its price.
            if found.scale == .milliard, isYear(quantity) { return nil }
            scale = found.scale
        } else if word == "m" {
            scale = .million
            term.isLetterM = true
        } else if word == "u" {
            // "120 u": unités, the million of the trade in cars and flats; alone it is nothing.
            scale = .million
        } else {
            return nil
        }
        // "250 alf melyoun" does not occur; "10 alaf douro" does.
        if scale == .alf, term.next < tokens.count, let next = tokens[term.next].word,
            let unit = MoneyWords.scale(next),
            unit.scale == .douro
        {
            scale = .alf
            guard let value = quantity.value.times(5 * 1000) else { return nil }
            return Term(value: value, unit: 5000, scale: .douro, next: term.next + 1)
        }
        guard let value = quantity.value.times(scale.rawValue) else { return nil }
        term.value = value
        term.decimal = quantity.decimal?.times(scale.rawValue)
        term.unit = scale.rawValue
        term.scale = scale
        return term
    }

    private func isYear(_ quantity: Term) -> Bool {
        tokens[quantity.next - 1].number != nil && quantity.decimal == nil && quantity.value.isWhole
            && (1970...2035).contains(quantity.value.whole)
    }

    private func isFollowedByUnit(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].word.map { MoneyWords.otherUnits.contains($0) } == true
    }

    /// A number without a unit behind a unit: hundreds below ten, else the next smaller unit.
    private func unsaid(_ quantity: Term, after last: Int) -> Term? {
        guard quantity.value.isWhole, quantity.decimal == nil else { return nil }
        let number = quantity.value.whole
        var term = quantity
        let factor: Int
        switch last {
        case MoneyScale.milliard.rawValue where number < 10: factor = 100_000_000
        case MoneyScale.milliard.rawValue where number < 1000: factor = 1_000_000
        case MoneyScale.million.rawValue where number < 10: factor = 100_000
        case MoneyScale.million.rawValue where number < 1000: factor = 1000
        case MoneyScale.alf.rawValue where number < 10: factor = 100
        case MoneyScale.alf.rawValue where number < 1000: factor = 1
        default: return nil
        }
        guard number > 0, let value = quantity.value.times(factor) else { return nil }
        term.value = value
        return term
    }

    /// `nos melyoun`, `demi milliard`, `tlet rbe3 mlyar`.
    private func leadingFraction(_ start: Int) -> Term? {
        if let written = writtenFraction(start) { return written }
        guard let word = tokens[start].word else { return nil }
        var parts: (Int, Int)?
        var next = start + 1
        if MoneyWords.half.contains(word) { parts = (5, 1) }
        if MoneyWords.quarter.contains(word) { parts = (25, 2) }
        if NumberWords.value(word) == 3, next < tokens.count, let second = tokens[next].word,
            MoneyWords.quarter.contains(second) || second == "quarts"
        {
            parts = (75, 2)
            next += 1
        }
        guard let (mantissa, places) = parts, next < tokens.count, let unit = tokens[next].word,
            let (scale, count) = MoneyWords.scale(unit), count == 1,
            // "ربع ملاين" is four millions, "ربع مليون" a quarter.
            !(NumberWords.value(word) != nil && places == 2 && mantissa == 25 && isPlural(unit)),
            let value = ScaledInteger(mantissa, places: places).times(scale.rawValue)
        else { return nil }
        return Term(value: value, unit: scale.rawValue, scale: scale, next: next + 1)
    }

    /// `1/2 milliard`, `3/4 million`.
    private func writtenFraction(_ start: Int) -> Term? {
        guard start + 3 < tokens.count, tokens[start + 1].isSign(0x2F), let top = tokens[start].number?.number.exactInt,
            let bottom = tokens[start + 2].number?.number.exactInt, bottom == 2 || bottom == 4,
            (1..<bottom).contains(top),
            let word = tokens[start + 3].word, let (scale, count) = MoneyWords.scale(word), count == 1,
            let value = ScaledInteger(100 / bottom * top, places: 2).times(scale.rawValue)
        else { return nil }
        return Term(value: value, unit: scale.rawValue, scale: scale, next: start + 4)
    }

    private func isPlural(_ word: String) -> Bool {
        ["ملاين", "ملايين", "ملاير", "ملايير", "الاف", "mlayen", "mlayer", "alaf"].contains(word)
    }

    /// What `ghir` takes away: a share of the unit, or an amount of a smaller one.
    private func taken(_ index: Int, of unit: Int) -> (value: ScaledInteger, next: Int)? {
        if let share = share(index, of: unit) { return share }
        guard let term = term(index, isFirst: false, last: unit) else { return nil }
        if let smaller = term.unit, smaller >= unit { return nil }
        return (term.value, term.next)
    }

    /// Half or a quarter of a unit: behind `w` or `ghir`.
    private func share(_ index: Int, of unit: Int) -> (value: ScaledInteger, next: Int)? {
        guard let word = tokens[index].word else { return nil }
        let isScaled = index + 1 < tokens.count && tokens[index + 1].word.flatMap { MoneyWords.scale($0) } != nil
        if isScaled { return nil }
        if MoneyWords.half.contains(word) { return ScaledInteger(5, places: 1).times(unit).map { ($0, index + 1) } }
        if MoneyWords.quarter.contains(word) { return ScaledInteger(25, places: 2).times(unit).map { ($0, index + 1) } }
        if NumberWords.value(word) == 3, index + 1 < tokens.count, let next = tokens[index + 1].word,
            MoneyWords.quarter.contains(next) || next == "quarts"
        {
            return ScaledInteger(75, places: 2).times(unit).map { ($0, index + 2) }
        }
        return nil
    }
}
