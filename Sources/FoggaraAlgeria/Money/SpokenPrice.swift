/// Reading of prices as Algerians say and type them.
///
/// Plan: the text is cut into pieces (``PriceLexer``), amounts are read (``PriceAmountReader``), weighed by the words around
/// them (``PriceCandidates``) and brought into dinars within the bounds of the trade (``PriceResolver``). What several
/// amounts of equal weight, a placeholder or a value out of bounds leave open is undecided, never guessed.
/// - Source: usage in listings, press and chat, October and November 2026.
package enum SpokenPrice {
    /// The price a text names.
    ///
    /// - Shape: `1 milliard 200`, `850 million nego`, `3 melyoun w nos`, `٤٥٠٠ دج`, `offert 780 demandé 850`, `65000 da/mois`.
    /// - Parameters:
    ///   - area: square metres known from elsewhere, for prices typed per square metre.
    ///   - catalogue: a known price to compare readings with.
    package static func read(
        _ text: String, category: PriceCategory, area: Int? = nil, catalogue: Dinars? = nil, bounds: PriceBounds? = nil
    ) -> PriceReading {
        let tokens = PriceLexer.tokens(of: text)
        let words = PriceSignals(tokens: tokens)
        var reading = PriceReading()
        reading.isNegotiable = words.isNegotiable
        reading.isFixed = words.isFirm
        reading.isExchange = words.isExchange
        let resolver = PriceResolver(
            category: category, bounds: bounds ?? .of(category), area: area.map { ScaledInteger($0) } ?? words.area,
            catalogue: catalogue)
        var all = PriceCandidates(tokens: tokens, category: category).all()
        lendUnit(&all, tokens)
        let offer = all.first { $0.role == .offer }
        var prices = all.filter { $0.role == .price }
        if prices.isEmpty, category == .carRent { prices = all.filter { $0.role == .aside } }
        readOffer(offer, prices, resolver, into: &reading)
        if words.hasForeignCurrency {
            reading.doubt = .foreignCurrency
            return reading
        }
        decide(prices, words, resolver, into: &reading)
        if reading.price == nil, reading.bid != nil, prices.isEmpty { reading.doubt = .onlyOffer }
        return reading
    }

    /// Gives a small number the unit of another amount: `chariha b 9 mlayen nbi3ha b 6`.
    private static func lendUnit(_ all: inout [PriceCandidate], _ tokens: [PriceToken]) {
        guard let spoken = all.first(where: { $0.low.basis == .spoken && $0.low.scale == .million })?.low else {
            return
        }
        for index in all.indices where all[index].high == nil {
            let low = all[index].low
            guard low.basis == .bare, low.isAsked, !low.hasThousands, low.count.whole < 100,
                low.range.lowerBound > 0, let cue = tokens[low.range.lowerBound - 1].word,
                MoneyWords.asked.contains(cue)
            else { continue }
            all[index].low = PriceCandidates.inherit(low, from: spoken)
        }
    }

    private static func readOffer(
        _ offer: PriceCandidate?, _ prices: [PriceCandidate], _ resolver: PriceResolver,
        into reading: inout PriceReading
    ) {
        guard let offer else { return }
        let asked = prices.max { $0.weight < $1.weight }
        let amount = asked.map { PriceCandidates.inherit(offer.low, from: $0.low) } ?? offer.low
        if case .price(let bid, _) = resolver.resolve(amount, per: nil) {
            reading.bid = bid
        } else if case .price(let bid, _) = resolver.resolve(offer.low, per: nil) {
            reading.bid = bid
        }
    }

    private static func decide(
        _ prices: [PriceCandidate], _ words: PriceSignals, _ resolver: PriceResolver, into reading: inout PriceReading
    ) {
        let best = prices.map(\.weight).max() ?? 0
        var chosen = prices.filter { $0.weight == best }
        if chosen.isEmpty {
            if words.isFree {
                reading.price = .zero ... .zero
            } else {
                reading.doubt = words.isOnRequest ? .onRequest : .noPrice
            }
            return
        }
        chosen = round(prices, chosen, best, resolver.category) ?? chosen
        chosen = preferred(chosen, resolver.category)
        chosen = said(prices, chosen, words, resolver) ?? chosen
        var found: [(ClosedRange<Dinars>, PriceReading.Repair?, PricePer?)] = []
        var doubt: PriceReading.Doubt?
        for candidate in chosen {
            let per = candidate.per ?? words.per(for: resolver.category)
            switch (resolver.resolve(candidate.low, per: per), candidate.high.map { resolver.resolve($0, per: per) }) {
            case (.price(let low, let repair), nil):
                if !found.contains(where: { $0.0 == low...low }) { found.append((low...low, repair, per)) }
            case (.price(let low, let repair), .price(let high, _)):
                found.append((min(low, high)...max(low, high), repair, per))
            case (.doubt(let reason), _), (_, .doubt(let reason)): doubt = doubt ?? reason
            }
        }
        guard found.count == 1, let only = found.first else {
            reading.doubt = found.isEmpty ? doubt ?? .noPrice : .severalPrices
            return
        }
        reading.price = only.0
        reading.repair = only.1
        reading.per = only.2
    }

    /// The only round one of bare numbers: `Nokia 105 double puce 3200`; `trampoline 3m 31 000` says no millions beside it.
    private static func round(
        _ prices: [PriceCandidate], _ chosen: [PriceCandidate], _ best: Int, _ category: PriceCategory
    ) -> [PriceCandidate]? {
        guard category == .retail else { return nil }
        let round = prices.filter {
            $0.low.basis == .bare && !$0.low.hasThousands && $0.low.count.isWhole && $0.low.count.whole >= 200
                && $0.low.count.whole % 50 == 0
        }
        let isDoubtful =
            best == 0
            ? chosen.count > 1
            : chosen.allSatisfy { $0.low.isLetterM && !$0.low.isCued && $0.low.count.whole < 10_000_000 }
        return round.count == 1 && isDoubtful ? round : nil
    }

    /// The amounts said with their unit, when the numbers chosen before them are no prices: `prix b8 ... 500 millions`.
    private static func said(
        _ prices: [PriceCandidate], _ chosen: [PriceCandidate], _ words: PriceSignals, _ resolver: PriceResolver
    ) -> [PriceCandidate]? {
        let said = prices.filter { $0.low.basis != .bare }
        guard let best = said.map(\.weight).max(), chosen.allSatisfy({ $0.low.basis == .bare }),
            chosen.allSatisfy({ candidate in
                let per = candidate.per ?? words.per(for: resolver.category)
                if case .doubt = resolver.resolve(candidate.low, per: per) { return true }
                return false
            })
        else { return nil }
        return said.filter { $0.weight == best }
    }

    /// Of prices for different things the whole one, the month's rent, the day's hire.
    private static func preferred(_ candidates: [PriceCandidate], _ category: PriceCategory) -> [PriceCandidate] {
        guard candidates.count > 1 else { return candidates }
        let wanted: [PricePer?]
        switch category {
        case .realEstateRent: wanted = [.month, nil, .day]
        case .carRent: wanted = [.day, nil, .month]
        default: wanted = [nil, .squareMetre]
        }
        for per in wanted {
            let matching = candidates.filter { $0.per == per }
            if !matching.isEmpty { return matching }
        }
        return candidates
    }
}
