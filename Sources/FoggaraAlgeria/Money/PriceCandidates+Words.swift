extension PriceCandidates {
    func words(before index: Int, _ count: Int) -> [String] {
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

    func role(before index: Int) -> PriceCandidate.Role {
        for word in words(before: index, 4) {
            if MoneyWords.offered.contains(word) {
                if isGift(before: index) || isPromotion(word, before: index) { continue }
                return isDelivery(before: index) ? .price : .offer
            }
            if MoneyWords.asked.contains(word), word.unicodeScalars.count > 2 {
                return isOld(before: index) ? .aside : .price
            }
            // "6500 barré 4900": the word belongs to the number before it.
            if word == "barre", tokens[index - 1].word == word, index > 1, tokens[index - 2].number != nil {
                return .price
            }
            // In a shop "garantie" is a promise, no money.
            if category == .retail, ["garantie", "ضمان", "الضمان"].contains(word) { continue }
            if MoneyWords.aside.contains(word) { return .aside }
        }
        return .price
    }

    /// Whether a thing is given, no money offered: `2 achetés 1 offert 1800 da`, `parfum + miroir offert 2500`.
    private func isGift(before index: Int) -> Bool {
        guard category == .retail else { return false }
        var at = index - 1
        while at > 0, tokens[at].word.map({ MoneyWords.offered.contains($0) }) != true { at -= 1 }
        if tokens[max(0, at - 4)..<at].contains(where: { $0.isSign(0x2B) }) { return true }
        guard at > 0, let number = tokens[at - 1].number?.number else { return false }
        return number.isWhole && number.whole < 10
    }

    /// Whether the offer is the seller's own: `offre du jour 1990`, unless it is the best one or mine.
    private func isPromotion(_ word: String, before index: Int) -> Bool {
        category == .retail && MoneyWords.promotions.contains(word)
            && !words(before: index, 6).contains { MoneyWords.bids.contains($0) }
    }

    /// Whether the amount is a fee for the next place: `livraison 400 da alger 700 da autres wilayas`.
    func isNextFee(_ index: Int, behind before: PriceCandidate?) -> Bool {
        guard let before, before.role == .aside, before.range.upperBound <= index else { return false }
        return words(before: index, 3).contains { MoneyWords.deliveryPlaces.contains($0) }
            && words(before: before.low.range.lowerBound, 4).contains { Self.delivery.contains($0) }
    }

    private static let delivery: Set<String> = ["livraison", "livraisons", "livr", "tawsil", "التوصيل", "توصيل"]

    /// Whether the amount is a rate: `600 millions l'hectare`.
    func isPerHectare(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if let word = tokens[index].word, ["ha", "hectare", "هكتار", "للهكتار", "الهكتار"].contains(word) {
            return true
        }
        let isLink = tokens[index].isSign(0x2F) || ["l", "par", "le", "pour"].contains(tokens[index].word)
        return isLink && index + 1 < tokens.count && ["ha", "hectare", "هكتار"].contains(tokens[index + 1].word)
    }

    /// Whether it is the price of one among many: `80 la pièce`, `45/unité`.
    func isPiece(after index: Int) -> Bool {
        tokens[min(index, tokens.count)..<min(index + 3, tokens.count)].contains {
            $0.word.map { MoneyWords.pieces.contains($0) } == true
        }
    }

    private func isDelivery(before index: Int) -> Bool {
        words(before: index, 5).contains { Self.delivery.contains($0) }
    }

    private func isOld(before index: Int) -> Bool {
        words(before: index, 3).contains {
            [
                "ancien", "ancienne", "avant", "قبل", "قديم", "القديم", "livraison", "التوصيل", "توصيل", "tawsil",
                "caution",
            ].contains($0)
        }
    }

    func isAsked(before index: Int) -> Bool {
        // "3 pour 2500": a price of several.
        if index > 1, tokens[index - 1].word == "pour", tokens[index - 2].number != nil { return false }
        return words(before: index, 3).enumerated().contains {
            MoneyWords.asked.contains($0.element) && ($0.offset == 0 || $0.element != "pour")
        }
    }

    /// The part told by the word behind an amount: `900 demandé, 850 offert`.
    func cue(after index: Int) -> PriceCandidate.Role? {
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        // "offert 780 demandé 850": the word belongs to the amount behind it.
        if index + 1 < tokens.count, tokens[index + 1].number != nil { return nil }
        if MoneyWords.offered.contains(word) { return .offer }
        return ["demande", "demandee", "demander", "مطلوب", "matlouba"].contains(word) ? .price : nil
    }

    /// Whether an arrow to the new price follows: `3000 → 2500`.
    func isStruck(_ index: Int) -> Bool {
        if index < tokens.count, tokens[index].word == "barre" { return true }
        var at = index
        var hasHead = false
        while at < tokens.count, case .sign(let sign) = tokens[at] {
            let isHead = Self.arrows.contains(sign)
            guard isHead || [0x2D, 0x3D, 0xFE0F].contains(sign) else { break }
            hasHead = hasHead || isHead
            at += 1
        }
        return hasHead && at < tokens.count && tokens[at].number != nil
    }

    private static let arrows = Set(">→➜➡⇒➔➞▶►⟶".unicodeScalars.map(\.value))

    func isNegotiable(after index: Int) -> Bool {
        for at in min(index, tokens.count)..<min(index + 3, tokens.count) {
            if tokens[at].number != nil { return false }
            if let word = tokens[at].word, MoneyWords.negotiable.contains(word) || MoneyWords.firm.contains(word) {
                return true
            }
        }
        return false
    }

    func isYear(_ amount: PriceAmount) -> Bool {
        amount.basis == .bare && (1970...2035).contains(amount.count.whole) && amount.decimalCount == nil
    }

    /// Peugeot and Fiat name cars by numbers that look like prices in millions.
    func isOddModel(_ amount: PriceAmount) -> Bool {
        category == .cars
            && [
                106, 107, 108, 205, 206, 207, 208, 301, 306, 307, 308, 405, 406, 407, 408, 500, 508, 607, 2008, 3008,
                5008,
            ].contains(
                amount.count.whole)
    }

    /// Whether `90m` is an area: in real estate unless it is large, asked for or negotiable.
    func isMetres(_ amount: PriceAmount, weight: Int) -> Bool {
        guard amount.scale == .million, amount.range.count == 2, weight < 5 else { return false }
        let count = amount.count.whole / MoneyScale.million.rawValue
        switch category {
        case .realEstateSale: return count < 400
        case .realEstateRent: return count > 20
        default: return false
        }
    }

    /// What the amount pays for, by the words behind it.
    func per(after index: Int) -> PricePer? {
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
