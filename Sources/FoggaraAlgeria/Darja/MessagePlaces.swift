/// The place a message names: a wilaya of the lexicon, or a commune by its exact name.
///
/// Plan: runs of up to five words are looked up joined, the longest first. A run of words that the lexicon knows is no
/// commune, and a name that is also a word or a person's counts only behind a word that announces a place. A commune of
/// several wilayas is listed with them unless one of them is named too; names that only sound alike are left to
/// ``Places``, which reads addresses.
struct MessagePlaces {
    /// What was found.
    struct Place {
        /// The wilaya; nil when the commune lies in several.
        var wilaya: WilayaCode?
        /// The French name of the commune, nil when only a wilaya is named.
        var commune: String?
        /// The wilayas to choose from, sorted; empty when one is meant.
        var candidates: [WilayaCode] = []
    }

    private struct Hit {
        let tokens: Range<Int>
        let communes: [PlaceEntry]
    }

    private let message: DarjaMessage
    /// The letters and digits of each word as keys have them; empty for other tokens.
    private let parts: [String]
    /// Whether the lexicon leaves a token open to be a name.
    private let isOpen: [Bool]
    private static let longest = 5

    init(_ message: DarjaMessage) {
        self.message = message
        parts = message.tokens.map { token in
            guard token.kind == .word else { return "" }
            let folded = Folding.scalars(Words.text(message.folded.scalars[token.range]))
            return Words.text(folded.filter { Letters.isLetter($0) || Letters.isDigit($0) }[...])
        }
        var isOpen = Array(repeating: false, count: message.tokens.count)
        for name in message.names where name.isUnknown || name.isGuessed || name.value("w") != nil {
            for token in name.tokens { isOpen[token] = true }
        }
        self.isOpen = isOpen
    }

    /// The place; nil when none is named.
    var place: Place? {
        let hits = hits()
        let tag = message.names.first { name in
            name.value("w") != nil && !hits.contains { $0.tokens != name.tokens && Self.holds($0.tokens, name.tokens) }
        }
        if let code = tag?.value("w").flatMap({ Int($0) }).flatMap(WilayaCode.init(rawValue:)) {
            for hit in hits {
                // A town that was cut off with a new wilaya is still said with its old one.
                let inside = hit.communes.first { $0.wilaya == code || Wilaya($0.wilaya).parent == code }
                if let inside { return Place(wilaya: inside.wilaya, commune: name(inside)) }
            }
            return Place(wilaya: code)
        }
        guard let first = hits.first, let one = first.communes.first else { return nil }
        let codes = Set(first.communes.map(\.wilaya))
        if codes.count == 1 { return Place(wilaya: one.wilaya, commune: name(one)) }
        return Place(commune: name(one), candidates: codes.sorted { $0.rawValue < $1.rawValue })
    }

    private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && outer.upperBound >= inner.upperBound
    }

    private func name(_ entry: PlaceEntry) -> String? { entry.commune.map { Commune.all[$0].nameFrench } }

    private func hits() -> [Hit] {
        var hits: [Hit] = []
        var start = 0
        while start < parts.count {
            let hit = parts[start].isEmpty ? nil : hit(at: start)
            if let hit { hits.append(hit) }
            start = hit?.tokens.upperBound ?? start + 1
        }
        return hits
    }

    private func hit(at start: Int) -> Hit? {
        var end = start
        while end < min(start + Self.longest, parts.count), !parts[end].isEmpty { end += 1 }
        while end > start {
            if isOpen[start..<end].contains(true), let hit = hit(start..<end) { return hit }
            end -= 1
        }
        return nil
    }

    private func hit(_ tokens: Range<Int>) -> Hit? {
        let key = parts[tokens].joined()
        guard key.unicodeScalars.count <= 60, !PlaceWords.common.contains(key) else { return nil }
        var entries = PlaceIndex.exact[key]
        var isAnnounced = tokens.lowerBound > 0 && PlaceWords.before.contains(parts[tokens.lowerBound - 1])
        if entries == nil, let first = key.unicodeScalars.first, Letters.isArabic(first.value) {
            entries = withoutPreposition(key)
            isAnnounced = isAnnounced || entries != nil
        }
        guard let communes = entries?.filter({ $0.commune != nil }), !communes.isEmpty,
            entries?.contains(where: { $0.commune == nil }) == false
        else { return nil }
        if tokens.lowerBound > 0, PlaceWords.person.contains(parts[tokens.lowerBound - 1]) { return nil }
        let isStrong = !communes.allSatisfy(\.isWeak) && key.unicodeScalars.count >= 6
        return isStrong || isAnnounced ? Hit(tokens: tokens, communes: communes) : nil
    }

    /// The meanings of an Arabic key without the preposition glued to it: `لبوسعادة`, `فالرويبة`.
    private func withoutPreposition(_ key: String) -> [PlaceEntry]? {
        for (prefix, article) in [("لل", "ال"), ("فال", "ال"), ("بال", "ال"), ("ل", ""), ("ف", ""), ("ب", "")]
        where key.hasPrefix(prefix) && key.unicodeScalars.count >= prefix.unicodeScalars.count + 4 {
            let rest =
                article + String(String.UnicodeScalarView(key.unicodeScalars.dropFirst(prefix.unicodeScalars.count)))
            // "للخميس" is till Thursday.
            if PlaceWords.doubtful.contains(rest) || PlaceWords.doubtful.contains("ا" + rest) { continue }
            if let entries = PlaceIndex.exact[rest] { return entries }
        }
        return nil
    }
}
