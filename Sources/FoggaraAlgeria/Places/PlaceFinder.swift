/// Finds the place that a message names.
///
/// Plan: every run of up to seven words is looked up joined, the longest wins; then by sound; then, where a place is
/// expected, with one or two slips of the pen. The meanings found are then reconciled: a wilaya named beside a commune
/// chooses among communes of one name, a mother wilaya yields to the one cut from it, a number settles a tie.
struct PlaceFinder {
    /// A place name found in the text.
    struct Hit {
        let words: Range<Int>
        let entries: [PlaceEntry]
        let isExact: Bool
        /// Whether a word of streets stands before it.
        let isStreet: Bool
    }

    let scalars: [UInt32]
    let words: [Word]
    /// Whose list bare numbers come from.
    let numbering: WilayaNumbering
    /// Largest count of words in a name.
    private static let longestName = 7
    /// Words of a text that are looked at; the rest of a longer text is left out.
    private static let limit = 200

    init(_ text: String, numbering: WilayaNumbering = .legacy58) {
        self.numbering = numbering
        scalars = Folding.scalars(text)
        words = Array(Words.split(scalars).prefix(Self.limit))
    }

    /// Reconciles the hits into one reading.
    func read() -> PlaceReading {
        // A name that is the whole text overlaps with every other one.
        if let whole = wholeHit() { return PlaceVerdict(finder: self, hits: [whole]).reading }
        var hits = exactHits()
        addSoundHits(&hits)
        if !hits.contains(where: { $0.entries.contains { $0.commune == nil } }) { addNearHits(&hits) }
        hits.sort { $0.words.lowerBound < $1.words.lowerBound }
        return PlaceVerdict(finder: self, hits: hits).reading
    }

    /// The commune that the whole text names inside a wilaya of the division into 58.
    func commune(inside ship: WilayaCode) -> PlaceMatch? {
        var hits = exactHits()
        addSoundHits(&hits)
        addNearHits(&hits)
        let entries = hits.flatMap(\.entries)
        for entry in entries {
            if let number = entry.commune, Commune.all[number].shipCode == ship {
                return PlaceMatch(wilaya: entry.wilaya, commune: Commune.all[number].nameFrench)
            }
        }
        let named = entries.first { $0.commune == nil && Wilaya($0.wilaya).shipCode == ship }
        return named.map { PlaceMatch(wilaya: $0.wilaya, commune: nil) }
    }
}

// MARK: - Search

extension PlaceFinder {
    /// The name that the whole text is.
    private func wholeHit() -> Hit? {
        guard (1...Self.longestName).contains(words.count), !words.indices.dropLast().contains(where: isHardGap)
        else { return nil }
        let range = 0..<words.count
        guard !isPrepositionAndWilaya(range), let entries = lookup(range, in: PlaceIndex.exact),
            isBelievable(entries, range, [])
        else { return nil }
        return hit(range, entries, isExact: true)
    }

    private func exactHits() -> [Hit] {
        var hits: [Hit] = []
        var doubted: [Hit] = []
        for range in ranges() {
            guard !overlaps(range, hits), !isPrepositionAndWilaya(range),
                let entries = lookup(range, in: PlaceIndex.exact)
            else { continue }
            let hit = hit(range, entries, isExact: true)
            if isBelievable(entries, range, hits) { hits.append(hit) } else { doubted.append(hit) }
        }
        // Two doubtful names side by side that agree support each other: `garidi kouba`.
        for hit in doubted where !overlaps(hit.words, hits) {
            let codes = Set(hit.entries.map(\.wilaya))
            let isSupported = (doubted + hits).contains { other in
                (other.words.lowerBound == hit.words.upperBound || other.words.upperBound == hit.words.lowerBound)
                    && other.entries.contains { codes.contains($0.wilaya) } && joined(other.words) != joined(hit.words)
            }
            if isSupported { hits.append(hit) }
        }
        return hits
    }

    /// Whether a run is the preposition `l` before a wilaya's name, and not a name that begins with the article.
    private func isPrepositionAndWilaya(_ range: Range<Int>) -> Bool {
        guard range.count > 1, words[range.lowerBound].text == "l", let whole = joined(range),
            let rest = joined((range.lowerBound + 1)..<range.upperBound)
        else { return false }
        func namesWilaya(_ key: String) -> Bool {
            PlaceIndex.exact[key]?.contains { $0.commune == nil } ?? false
        }
        return namesWilaya(rest) && !namesWilaya(whole)
    }

    /// The wilayas of the names that are written exactly and mean nothing else.
    private func strongCodes(_ hits: [Hit]) -> Set<WilayaCode> {
        let strong = hits.filter { hit in hit.isExact && !hit.isStreet && hit.entries.contains { !$0.isWeak } }
        return Set(strong.flatMap { $0.entries.map(\.wilaya) })
    }

    /// Whether what is only like a name lies elsewhere than what is written exactly: `dergana bordj el kiffan`.
    private func contradicts(_ entries: [PlaceEntry], _ strong: Set<WilayaCode>) -> Bool {
        guard !strong.isEmpty else { return false }
        return !entries.contains { entry in
            strong.contains(entry.wilaya) || Wilaya(entry.wilaya).parent.map { strong.contains($0) } == true
                || strong.contains { Wilaya($0).parent == entry.wilaya }
        }
    }

    private func addSoundHits(_ hits: inout [Hit]) {
        let strong = strongCodes(hits)
        for range in ranges() {
            guard !overlaps(range, hits), let key = joined(range) else { continue }
            let sound = PlaceKey.sound(key)
            let isLong = sound.unicodeScalars.count >= 6
            guard sound.unicodeScalars.count >= 3, isLong || isExpected(range, hits), !PlaceWords.common.contains(key),
                let entries = PlaceIndex.sounds[sound], isBelievable(entries, range, hits),
                sound.unicodeScalars.count >= 4 || entries.contains(where: { $0.commune == nil })
            else { continue }
            if contradicts(entries, strong), entries.allSatisfy({ $0.commune != nil }) { continue }
            hits.append(hit(range, entries, isExact: false))
        }
    }

    private func addNearHits(_ hits: inout [Hit]) {
        let strong = strongCodes(hits)
        for range in ranges().prefix(150) where range.count <= 4 {
            guard !overlaps(range, hits), isExpected(range, hits), let key = joined(range),
                !PlaceWords.before.contains(key), !PlaceWords.common.contains(key),
                !key.unicodeScalars.contains(where: { $0 == "0" || $0 == "1" || $0 == "4" })
            else { continue }
            let sound = PlaceKey.sound(key).unicodeScalars.map(\.value)
            let isAnnounced = range.lowerBound > 0 && PlaceWords.before.contains(words[range.lowerBound - 1].text)
            guard sound.count >= (isAnnounced ? 4 : 5), range.allSatisfy({ isNameWord(words[$0].text) }) else {
                continue
            }
            let limit = sound.count >= 9 ? 2 : 1
            var entries = nearWilayas(key)
            PlaceIndex.longSounds.forEach(near: sound, limit: limit) { first, meanings in
                if first == sound.first || sound.count >= 6 { entries += meanings }
            }
            // A wilaya is far likelier than a village whose name is as near.
            let wilayas = entries.filter { $0.commune == nil }
            if !wilayas.isEmpty { entries = wilayas }
            if wilayas.isEmpty, !isAnnounced, sound.count < 7, hits.isEmpty { continue }
            let codes = Set(entries.map(\.wilaya))
            let isUsable = codes.count == 1 || hits.contains { $0.entries.contains { codes.contains($0.wilaya) } }
            if isUsable, !contradicts(entries, strong), sound.count >= 5 || !wilayas.isEmpty {
                hits.append(hit(range, entries, isExact: false))
            }
        }
    }

    /// Whether a word can be part of a mistyped name: three letters, or an article.
    private func isNameWord(_ word: String) -> Bool {
        word.unicodeScalars.count >= 3 || PlaceWords.articles.contains(word)
    }

    /// Wilayas whose written name differs by a letter from a key of five letters or more.
    private func nearWilayas(_ key: String) -> [PlaceEntry] {
        let letters = key.unicodeScalars.map(\.value)
        guard letters.count >= 5 else { return [] }
        var entries: [PlaceEntry] = []
        PlaceIndex.wilayaKeys.forEach(near: letters, limit: letters.count >= 10 ? 2 : 1) { _, meanings in
            entries += meanings.filter { $0.commune == nil }
        }
        return entries
    }

    private func hit(_ range: Range<Int>, _ entries: [PlaceEntry], isExact: Bool) -> Hit {
        var before = range.lowerBound - 1
        while before >= 0, ["de", "d", "du", "des", "el", "la", "les"].contains(words[before].text) { before -= 1 }
        let isStreet = before >= 0 && PlaceWords.street.contains(words[before].text)
        return Hit(words: range, entries: entries, isExact: isExact, isStreet: isStreet)
    }

    /// Runs of words without a hard separator inside, the longest first, then from the left.
    private func ranges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for start in words.indices {
            for end in (start + 1)...min(start + Self.longestName, words.count) {
                if end - start > 1, isHardGap(end - 2) { break }
                ranges.append(start..<end)
            }
        }
        func size(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 + words[$1].end - words[$1].start }
        }
        return ranges.map { ($0, size($0)) }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.lowerBound < $1.0.lowerBound }.map(\.0)
    }

    private func overlaps(_ range: Range<Int>, _ hits: [Hit]) -> Bool { hits.contains { $0.words.overlaps(range) } }

    private func joined(_ range: Range<Int>) -> String? {
        let key = range.map { words[$0].text }.joined()
        return key.unicodeScalars.allSatisfy { Letters.isDigit($0.value) } ? nil : key
    }

    private func lookup(_ range: Range<Int>, in table: PlaceKeyTable) -> [PlaceEntry]? {
        guard let key = joined(range) else { return nil }
        if let entries = table[key] { return entries }
        guard let first = key.unicodeScalars.first, Letters.isArabic(first.value) else { return nil }
        // Prepositions are glued to Arabic names: لوهران، بالجزائر، فوهران، للجلفة، من; و is "and".
        let letters = Array(key.unicodeScalars)
        for (prefix, article) in [
            ("و", ""), ("ل", ""), ("ف", ""), ("ب", ""), ("م", ""), ("لل", "ال"), ("فل", "ال"), ("بل", "ال"),
        ] {
            let bare = Array(prefix.unicodeScalars)
            guard letters.count >= bare.count + 3, letters.starts(with: bare) else { continue }
            var rest = String.UnicodeScalarView(article.unicodeScalars)
            rest.append(contentsOf: letters.dropFirst(bare.count))
            if let entries = table[String(rest)] { return entries }
        }
        return nil
    }
}

// MARK: - Context

extension PlaceFinder {
    /// Whether something stronger than a blank, hyphen, point or apostrophe stands behind a word.
    func isHardGap(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count else { return true }
        return scalars[words[index].end..<words[index + 1].start].contains {
            !($0 == 0x20 || $0 == 0x2D || $0 == 0x27 || $0 == 0x2E || $0 == 0x5F)
        }
    }

    /// Whether the words around a run let a place be expected there.
    private func isExpected(_ range: Range<Int>, _ hits: [Hit]) -> Bool {
        let before = range.lowerBound - 1
        let after = range.upperBound
        if before >= 0, !isHardGap(before), PlaceWords.before.contains(words[before].text) { return true }
        if let first = words[range.lowerBound].text.unicodeScalars.first, Letters.isArabic(first.value),
            isGlued(range)
        {
            return true
        }
        return isEdge(before, gap: before, hits) && isEdge(after, gap: after - 1, hits)
    }

    private func isGlued(_ range: Range<Int>) -> Bool {
        guard let key = joined(range), PlaceIndex.exact[key] == nil else { return false }
        return key.hasPrefix("لل") || key.hasPrefix("ف") || key.hasPrefix("ب") || key.hasPrefix("ل")
    }

    private func isEdge(_ index: Int, gap: Int, _ hits: [Hit]) -> Bool {
        guard index >= 0, index < words.count else { return true }
        if hits.contains(where: { $0.words.contains(index) }) { return true }
        let word = words[index].text
        if PlaceWords.person.contains(word) { return false }
        if isHardGap(gap) { return true }
        return PlaceWords.filler.contains(word) || word.unicodeScalars.allSatisfy { Letters.isDigit($0.value) }
    }

    private func isBelievable(_ entries: [PlaceEntry], _ range: Range<Int>, _ hits: [Hit]) -> Bool {
        let before = range.lowerBound - 1
        if before >= 0, PlaceWords.person.contains(words[before].text), entries.contains(where: \.isWeak) {
            return false
        }
        if let key = joined(range), PlaceWords.countryNames.contains(key), isWholeCountry(before) { return false }
        return !entries.allSatisfy(\.isWeak) || isExpected(range, hits)
    }

    /// Whether the words before speak of the whole country.
    func isWholeCountry(_ before: Int) -> Bool {
        for index in [before, before - 1] where index >= 0 {
            if PlaceWords.wholeCountry.contains(words[index].text) { return true }
        }
        return false
    }
}
