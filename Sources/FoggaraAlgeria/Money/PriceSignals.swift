/// What the words of a price text say apart from amounts.
struct PriceSignals {
    let tokens: [PriceToken]

    /// Whether the price can be talked about, said without a denial before it.
    var isNegotiable: Bool {
        tokens.indices.contains { index in
            guard let word = tokens[index].word else { return false }
            if word == "parler" || word == "debattre" { return !isDenied(index) }
            return MoneyWords.negotiable.contains(word) && !isDenied(index)
        }
    }

    /// Whether the price is said to be final.
    var isFirm: Bool {
        tokens.indices.contains { index in
            guard let word = tokens[index].word else { return false }
            if MoneyWords.firm.contains(word) { return !isDenied(index) }
            if word == "dernier" { return index + 1 < tokens.count && tokens[index + 1].word == "prix" }
            return MoneyWords.negotiable.contains(word) && isDenied(index)
        }
    }

    /// Whether an exchange is proposed.
    var isExchange: Bool {
        tokens.indices.contains { tokens[$0].word.map(MoneyWords.exchange.contains) == true && !isDenied($0) }
    }

    /// Whether the thing itself is free, not its delivery.
    var isFree: Bool {
        tokens.indices.contains { index in
            guard let word = tokens[index].word, MoneyWords.free.contains(word), !isDenied(index) else { return false }
            let before = tokens[max(0, index - 3)..<index].compactMap(\.word)
            return !before.contains {
                ["livraison", "tawsil", "توصيل", "التوصيل", "installation", "essai"].contains($0)
            }
        }
    }

    /// Whether the price is told only on request.
    var isOnRequest: Bool {
        tokens.contains { $0.word.map(MoneyWords.request.contains) == true }
    }

    /// Whether an amount stands in a foreign currency and none in dinars.
    var hasForeignCurrency: Bool {
        let hasForeign = tokens.indices.contains { index in
            let isForeign: Bool
            switch tokens[index] {
            case .word(let word, _): isForeign = MoneyWords.foreign.contains(word)
            case .sign(let sign): isForeign = sign == 0x20AC || sign == 0x24 || sign == 0xA3
            case .number: isForeign = false
            }
            guard isForeign else { return false }
            let isBehind = index > 0 && tokens[index - 1].number != nil
            return isBehind || (index + 1 < tokens.count && tokens[index + 1].number != nil)
        }
        return hasForeign && !tokens.contains { $0.word.map(MoneyWords.dinar.contains) == true }
    }

    /// The area in square metres: the first number with such a unit, hectares turned into metres.
    var area: ScaledInteger? {
        for index in tokens.indices.dropLast() {
            guard let numeral = tokens[index].number, case .word(let word, let isGlued) = tokens[index + 1] else {
                continue
            }
            if MoneyWords.squareMetre.contains(word), !["المتر", "للمتر", "بالمتر"].contains(word) {
                return numeral.number
            }
            if word == "m", isGlued, (15...5000).contains(numeral.number.whole) { return numeral.number }
            if ["ha", "hectare", "hectares", "هكتار"].contains(word) { return numeral.number.times(10_000) }
        }
        return nil
    }

    /// What a price pays for when the words stand away from it: `prix du m2`, `par mois`, `سعر المتر`.
    func per(for category: PriceCategory) -> PricePer? {
        for index in tokens.indices.dropFirst() {
            guard let word = tokens[index].word else { continue }
            let before = tokens[index - 1]
            let isMarked =
                before.isSign(0x2F)
                || before.word.map { ["par", "du", "le", "la", "سعر", "كل", "chaque", "kol", "في"].contains($0) }
                    == true
            guard isMarked, before.number == nil, let per = PriceCandidates.unit(word, isMarked: true) else { continue }
            if per == .squareMetre, category != .realEstateSale && category != .realEstateRent { continue }
            if per == .year { continue }
            return per
        }
        let alone: [(Set<String>, PricePer)] = [
            (
                ["شهريا", "للشهر", "بالشهر", "فالشهر", "mensuel", "mensuelle", "chahriya"].reduce(into: []) {
                    $0.insert(Folding.fold($1))
                }, .month
            ),
            (["لليوم", "يوميا", "باليوم", "لليله", "اليومي", "journalier", "journaliere"], .day),
            (["للمتر", "بالمتر"], .squareMetre),
        ]
        for (words, per) in alone where tokens.contains(where: { $0.word.map(words.contains) == true }) { return per }
        return nil
    }

    private func isDenied(_ index: Int) -> Bool {
        tokens[max(0, index - 2)..<index].contains { $0.word.map { MoneyWords.negation.contains($0) } == true }
    }
}
