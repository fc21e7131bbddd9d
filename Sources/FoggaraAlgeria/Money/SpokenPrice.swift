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
        let all = PriceCandidates(tokens: tokens, category: category).all()
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
        chosen = preferred(chosen, resolver.category)
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
