/// An amount of a text with the part it plays.
struct PriceCandidate {
    /// What the words around an amount make of it.
    enum Role {
        case price
        case offer
        /// A deposit, a fee, an old price.
        case aside
    }

    var low: PriceAmount
    /// The upper end of a range, nil for a single price.
    var high: PriceAmount?
    var role: Role
    /// How sure it is that the amount is the price; compared, never shown.
    var weight: Int
    var per: PricePer?

    /// The pieces it covers.
    var range: Range<Int> { low.range.lowerBound..<(high ?? low).range.upperBound }
}

/// Finds the amounts of a text and what they are for.
struct PriceCandidates {
    let tokens: [PriceToken]
    let category: PriceCategory

    /// All amounts in order.
    func all() -> [PriceCandidate] {
        let reader = PriceAmountReader(tokens: tokens)
        var found: [PriceCandidate] = []
        var before: PriceAmount?
        var index = 0
        while index < tokens.count {
            let isBetween = index > 0 && tokens[index - 1].word.map { MoneyWords.between.contains($0) } == true
            guard let low = reader.amount(at: index, isBetween: isBetween) else {
                index += 1
                if index < tokens.count, tokens[index - 1].number != nil { continue }
                continue
            }
            let high = upperEnd(of: low, reader, isBetween: isBetween)
            if let candidate = candidate(low, high, behind: found.last) {
                if let first = before, high == nil, isPair(first, low) {
                    // "11 et 13 millions": two prices, the unit behind the second.
                    if found.last?.low.range.lowerBound == first.range.lowerBound { found.removeLast() }
                    var other = candidate
                    other.low = Self.inherit(first, from: low)
                    other.low.isAsked = candidate.low.isAsked
                    found.append(other)
                }
                found.append(candidate)
            }
            before = low
            index = max((high ?? low).range.upperBound, index + 1)
        }
        return found
    }

    /// The upper end of `800 à 900 millions`, `entre 800 et 900`, `من 800 الى 900`.
    private func upperEnd(of low: PriceAmount, _ reader: PriceAmountReader, isBetween: Bool) -> PriceAmount? {
        let at = low.range.upperBound
        guard at + 1 < tokens.count else { return nil }
        let start = low.range.lowerBound
        let isFrom = start > 0 && tokens[start - 1].word.map { MoneyWords.from.contains($0) } == true
        let isLink: Bool
        if let word = tokens[at].word {
            isLink =
                (isBetween && MoneyWords.and.contains(word))
                || (MoneyWords.to.contains(word) && (word != "l" && word != "ل" || isFrom || isBetween))
        } else {
            isLink = tokens[at].isSign(0x2D) || tokens[at].isSign(0x2F) || tokens[at].isSign(0x7E)
        }
        var next = at + 1
        if isLink, let word = tokens[next].word, word == "a" || word == "l" { next += 1 }
        guard isLink, next < tokens.count, let high = reader.amount(at: next) else { return nil }
        // "hp 85a 1200": a name, no range.
        if case .word(_, isGlued: true) = tokens[at], high.count.whole > low.count.whole * 3 { return nil }
        return isRange(low, high) ? Self.inherit(high, from: low) : nil
    }

    /// Whether two amounts are joined by `et`, with one unit for both.
    private func isPair(_ first: PriceAmount, _ second: PriceAmount) -> Bool {
        let at = first.range.upperBound
        guard first.basis == .bare, second.basis != .bare, at + 1 == second.range.lowerBound,
            let word = tokens[at].word, MoneyWords.and.contains(word)
        else { return false }
        return second.scale != nil || word != "w"
    }

    /// Whether two amounts are the ends of a range; `256 - 21 millions` and `lot de 10 à 15000 DA` are two things.
    private func isRange(_ low: PriceAmount, _ high: PriceAmount) -> Bool {
        guard high.count.mantissa > 0 else { return false }
        let (bottom, top) = (Self.inherit(low, from: high), Self.inherit(high, from: low))
        guard bottom.basis == top.basis else { return false }
        return bottom.count.whole <= top.count.whole && top.count.whole / 50 <= bottom.count.whole
    }

    private func candidate(
        _ first: PriceAmount, _ high: PriceAmount?, behind before: PriceCandidate?
    ) -> PriceCandidate? {
        var low = first
        if let high, high.count.mantissa > 0 { low = Self.inherit(low, from: high) }
        let last = high ?? low
        let (start, end) = (low.range.lowerBound, last.range.upperBound)
        let isAside = isStruck(end) || isNextFee(start, behind: before) || isPerHectare(end)
        var role = isAside ? .aside : role(before: start)
        var isAsked = isAsked(before: start)
        if role == .price, !isAsked, let cue = cue(after: end) {
            role = cue
            isAsked = cue == .price
        }
        var weight = isAsked ? 8 : 0
        switch last.basis {
        case .dinars, .centimes: weight += 6
        case .spoken: weight += last.isLetterM ? 2 : 5
        // "2k" and "4k" are screens too.
        case .bare: weight += !last.hasThousands ? 0 : [2000, 4000, 8000].contains(last.count.whole) ? 1 : 4
        }
        let per = per(after: end)
        if per != nil { weight += 3 }
        if isNegotiable(after: end) { weight += 3 }
        if isYear(low) && (category == .cars || (weight == 0 && tokens.count > 1)) { return nil }
        if last.isLetterM && isMetres(last, weight: weight) { return nil }
        // A count of something: nobody asks three dinars.
        if weight == 0, tokens.count > 1, last.basis == .bare, !last.hasThousands, last.count.isWhole,
            last.count.whole < 50
        {
            return nil
        }
        // "offert 780": an offer is money whatever its unit.
        if role == .offer { weight = max(weight, 1) }
        if last.basis == .bare, !last.hasThousands, !isAsked, role == .price, isOddModel(low) { return nil }
        low.isAsked = weight > 0
        low.isCued = isAsked
        low.isPiece = isPiece(after: end)
        return PriceCandidate(low: low, high: high, role: role, weight: weight, per: per)
    }

    /// Gives the lower end of a range the unit of the upper end: `800 à 900 millions`.
    static func inherit(_ low: PriceAmount, from high: PriceAmount) -> PriceAmount {
        guard low.basis == .bare, !low.hasThousands, high.basis != .bare || high.hasThousands else { return low }
        var out = low
        out.basis = high.basis
        var factor = high.scale?.rawValue ?? (high.hasThousands ? 1000 : 1)
        if let count = low.count.times(factor), let top = high.count.times(1), factor == MoneyScale.milliard.rawValue,
            count.whole > top.whole
        {
            factor = MoneyScale.million.rawValue
        }
        // "45000 à 60000 da" has no unit to multiply with; "45 à 60000 da" means thousands in neither.
        out.count = low.count.times(factor) ?? low.count
        out.decimalCount = low.decimalCount?.times(factor)
        out.scale = high.scale
        out.isLetterM = high.isLetterM
        out.hasThousands = high.hasThousands
        return out
    }
}
