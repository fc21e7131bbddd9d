/// Numbers in a text that may name a wilaya: `16`, `016`, `w16`, `wilaya 16`, `DZ-16`, `16000`.
///
/// Numbers 59–69 circulate in several orders and name nothing without a name beside them, unless the caller knows whose
/// they are; `58 wilayas` is a slogan.
struct PlaceNumbers {
    let finder: PlaceFinder
    let hits: [PlaceFinder.Hit]

    /// The place that numbers alone name.
    var reading: PlaceReading {
        guard let named = explicit ?? lone else { return .none }
        return named
    }

    /// A code of 1 to 58 that may settle which commune of one name is meant.
    var hint: WilayaCode? {
        if case .found(let match) = explicit { return match.wilaya }
        for index in finder.words.indices {
            if let match = postal(finder.words[index].text) { return match.wilaya }
            if let code = code(finder.words[index].text), code.isUnambiguous { return code }
        }
        return nil
    }

    /// A number with a word that makes it a wilaya's.
    private var explicit: PlaceReading? {
        let words = finder.words.map(\.text)
        for index in words.indices {
            if index > 0, PlaceWords.wilaya.contains(words[index - 1]) || isCodeWord(index),
                let code = code(words[index])
            {
                return reading(of: code)
            }
            if index > 0, words[index - 1] == "dz", let code = code(words[index]) { return reading(of: code) }
            if index > 0, ["postal", "cp", "بريدي", "البريدي"].contains(words[index - 1]),
                let match = postal(words[index])
            {
                return .found(match)
            }
            for prefix in ["w", "dz", "wilaya"] where words[index].hasPrefix(prefix) {
                if let code = code(String(words[index].dropFirst(prefix.count))) { return reading(of: code) }
            }
        }
        return nil
    }

    private func isCodeWord(_ index: Int) -> Bool {
        let words = finder.words.map(\.text)
        return index > 1 && ["numero", "num", "n", "no", "code", "رقم"].contains(words[index - 1])
            && PlaceWords.wilaya.contains(words[index - 2])
    }

    /// The whole text is one number.
    private var lone: PlaceReading? {
        guard finder.words.count == 1, let word = finder.words.first?.text else { return nil }
        if let code = code(word) { return reading(of: code) }
        return postal(word).map { .found($0) }
    }

    private func reading(of code: WilayaCode) -> PlaceReading {
        let isKnown = code.isUnambiguous || finder.numbering == .official
        return isKnown ? .found(PlaceMatch(wilaya: code, commune: nil)) : .none
    }

    /// A number of one to three digits, `016` included.
    private func code(_ word: String) -> WilayaCode? {
        guard (1...3).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            word.utf8.count < 3 || word.hasPrefix("0")
        else { return nil }
        return Int(word).flatMap(WilayaCode.init(rawValue:))
    }

    /// A postal code: the communes that carry it decide, else its first two digits.
    private func postal(_ word: String) -> PlaceMatch? {
        guard word.utf8.count == 5, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let communes = Commune.all.filter { $0.postalCode == word }
        let codes = Set(communes.map(\.wilaya))
        if codes.count == 1, let code = codes.first { return PlaceMatch(wilaya: code, commune: nil) }
        guard let code = Int(word.prefix(2)).flatMap(WilayaCode.init(rawValue:)), code.isUnambiguous else { return nil }
        return PlaceMatch(wilaya: code, commune: nil)
    }
}
