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
        var index = 0
        while index < tokens.count {
            let isBetween = index > 0 && tokens[index - 1].word.map { MoneyWords.between.contains($0) } == true
            guard let low = reader.amount(at: index, isBetween: isBetween) else {
                index += 1
                if index < tokens.count, tokens[index - 1].number != nil { continue }
                continue
            }
            let high = upperEnd(of: low, reader, isBetween: isBetween).flatMap { isRange(low, $0) ? $0 : nil }
            if let candidate = candidate(low, high) { found.append(candidate) }
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
        return high
    }

    /// Whether two amounts are the ends of a range; `256 - 21 millions` and `lot de 10 à 15000 DA` are two things.
    private func isRange(_ low: PriceAmount, _ high: PriceAmount) -> Bool {
        guard high.count.mantissa > 0 else { return true }
        let low = Self.inherit(low, from: high)
        guard low.basis == high.basis, low.basis != .bare else { return true }
        return low.count.whole <= high.count.whole && high.count.whole / 50 <= low.count.whole
    }

    private func candidate(_ low: PriceAmount, _ high: PriceAmount?) -> PriceCandidate? {
        var low = low
        if let high, high.count.mantissa > 0 { low = Self.inherit(low, from: high) }
        let last = high ?? low
        var role = isStruck((high ?? low).range.upperBound) ? .aside : role(before: low.range.lowerBound)
        var isAsked = isAsked(before: low.range.lowerBound)
        if role == .price, !isAsked, let cue = cue(after: (high ?? low).range.upperBound) {
            role = cue
            isAsked = cue == .price
        }
        var weight = isAsked ? 8 : 0
        switch last.basis {
        case .dinars, .centimes: weight += 6
        case .spoken: weight += last.isLetterM ? 2 : 5
        case .bare: weight += last.hasThousands ? 4 : 0
        }
        let per = per(after: last.range.upperBound)
        if per != nil { weight += 3 }
        if isNegotiable(after: last.range.upperBound) { weight += 3 }
        if weight == 0 && isYear(low) && (tokens.count > 1 || category == .cars) { return nil }
        if last.isLetterM && isMetres(last, weight: weight) { return nil }
        // "offert 780": an offer is money whatever its unit.
        if role == .offer { weight = max(weight, 1) }
        if last.basis == .bare, !last.hasThousands, !isAsked, role == .price, isOddModel(low) { return nil }
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

// MARK: - Words around

extension PriceCandidates {
    private func words(before index: Int, _ count: Int) -> [String] {
        var words: [String] = []
        var at = index - 1
        while at >= 0, words.count < count {
            switch tokens[at] {
            case .word(let word, _): words.append(word)
            case .number: return words
            case .sign(let sign):
                if sign == 0x0A || sign == 0x2C || sign == 0x3B || sign == 0x7C { return words }
            }
            at -= 1
        }
        return words
    }

    private func role(before index: Int) -> PriceCandidate.Role {
        for word in words(before: index, 4) {
            if MoneyWords.offered.contains(word) { return isDelivery(before: index) ? .price : .offer }
            if MoneyWords.asked.contains(word), word.unicodeScalars.count > 2 {
                return isOld(before: index) ? .aside : .price
            }
            if MoneyWords.aside.contains(word) { return .aside }
        }
        return .price
    }

    private func isDelivery(before index: Int) -> Bool {
        words(before: index, 5).contains { ["livraison", "tawsil", "التوصيل", "توصيل"].contains($0) }
    }

    private func isOld(before index: Int) -> Bool {
        words(before: index, 3).contains {
            [
                "ancien", "ancienne", "avant", "قبل", "قديم", "القديم", "livraison", "التوصيل", "توصيل", "tawsil",
                "caution",
            ].contains($0)
        }
    }

    private func isAsked(before index: Int) -> Bool {
        words(before: index, 3).contains { MoneyWords.asked.contains($0) }
    }

    /// The part told by the word behind an amount: `900 demandé, 850 offert`.
    private func cue(after index: Int) -> PriceCandidate.Role? {
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        // "offert 780 demandé 850": the word belongs to the amount behind it.
        if index + 1 < tokens.count, tokens[index + 1].number != nil { return nil }
        if MoneyWords.offered.contains(word) { return .offer }
        return ["demande", "demandee", "demander", "مطلوب", "matlouba"].contains(word) ? .price : nil
    }

    /// Whether an arrow to the new price follows: `3000 → 2500`.
    private func isStruck(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if tokens[index].isSign(0x2192) || tokens[index].isSign(0x3E) { return true }
        let isShaft = tokens[index].isSign(0x2D) || tokens[index].isSign(0x3D)
        return isShaft && index + 1 < tokens.count && tokens[index + 1].isSign(0x3E)
    }

    private func isNegotiable(after index: Int) -> Bool {
        tokens[min(index, tokens.count)..<min(index + 3, tokens.count)].contains {
            $0.word.map { MoneyWords.negotiable.contains($0) || MoneyWords.firm.contains($0) } == true
        }
    }

    private func isYear(_ amount: PriceAmount) -> Bool {
        amount.basis == .bare && (1970...2035).contains(amount.count.whole) && amount.decimalCount == nil
    }

    /// Peugeot and Fiat name cars by numbers that look like prices in millions.
    private func isOddModel(_ amount: PriceAmount) -> Bool {
        category == .cars
            && [
                106, 107, 108, 205, 206, 207, 208, 301, 306, 307, 308, 405, 406, 407, 408, 500, 508, 607, 2008, 3008,
                5008,
            ].contains(
                amount.count.whole)
    }

    /// Whether `90m` is an area: in real estate unless it is large, asked for or negotiable.
    private func isMetres(_ amount: PriceAmount, weight: Int) -> Bool {
        guard amount.scale == .million, amount.range.count == 2, weight < 5 else { return false }
        let count = amount.count.whole / MoneyScale.million.rawValue
        switch category {
        case .realEstateSale: return count < 400
        case .realEstateRent: return count > 20
        default: return false
        }
    }

    /// What the amount pays for, by the words behind it.
    private func per(after index: Int) -> PricePer? {
        var at = index
        var isMarked = false
        while at < tokens.count, at < index + 3 {
            if tokens[at].isSign(0x2F) || tokens[at].isSign(0x28) {
                isMarked = true
            } else if let word = tokens[at].word {
                if let per = Self.unit(word, isMarked: isMarked || at > index) { return per }
                if tokens[at].number != nil || !Self.links.contains(word) { return nil }
                isMarked = true
            } else {
                return nil
            }
            at += 1
        }
        return nil
    }

    static let links = Words.set(
        "par pr p le la l lel li ta3 du de pour chaque kol koul f fi fel في كل لل ل ف ب per un une")

    /// The unit a word names.
    static func unit(_ word: String, isMarked: Bool) -> PricePer? {
        if MoneyWords.squareMetre.contains(word) || (isMarked && word == "m") { return .squareMetre }
        if MoneyWords.month.contains(word) { return .month }
        if MoneyWords.day.contains(word), isMarked || word != "j" { return .day }
        if MoneyWords.week.contains(word) { return .week }
        if MoneyWords.year.contains(word), isMarked || word.hasSuffix("uel") { return .year }
        return nil
    }
}
