/// One meaning of a place name.
struct PlaceEntry: Hashable {
    /// The wilaya named, or the one the commune lies in.
    let wilaya: WilayaCode
    /// Index in ``Commune/all``, nil when the name is the wilaya's own.
    let commune: Int?
    /// Whether the name is also a common word or a first name, or a shortened form.
    let isWeak: Bool
}

/// Names of all places by joined key and by sound, built once when first used.
struct PlaceIndex {
    /// Meanings by joined key.
    private(set) var exact: [String: [PlaceEntry]] = [:]
    /// Meanings by sound.
    private(set) var sounds: [String: [PlaceEntry]] = [:]
    /// Sounds long enough to be compared with mistyped names, in a fixed order.
    private(set) var longSounds: [(sound: [UInt32], key: String)] = []

    /// Written keys of wilayas of five letters or more, in a fixed order.
    private(set) var wilayaKeys: [(letters: [UInt32], key: String)] = []

    /// Keys of ``exact`` in the order they were added, so that meanings of a sound have a fixed order.
    private var order: [String] = []

    /// The index of the built-in tables.
    static let shared = PlaceIndex()

    private init() {
        for wilaya in Wilaya.all { add(wilaya) }
        for (number, commune) in Commune.all.enumerated() { add(commune, number) }
        for line in PackedPlaces.quarters.split(separator: "\n") { addQuarters(line) }
        for key in order {
            let sound = PlaceKey.sound(key)
            for entry in exact[key, default: []] where !(sounds[sound, default: []].contains(entry)) {
                sounds[sound, default: []].append(entry)
            }
        }
        longSounds = sounds.keys.filter { $0.unicodeScalars.count >= 4 }.sorted().map {
            ($0.unicodeScalars.map(\.value), $0)
        }
        wilayaKeys = exact.filter { $0.value.contains { $0.commune == nil } }.keys
            .filter { $0.unicodeScalars.count >= 5 }.sorted().map { ($0.unicodeScalars.map(\.value), $0) }
    }

    private mutating func add(_ wilaya: Wilaya) {
        let names = [wilaya.nameFrench, wilaya.nameArabic, wilaya.nameASCII]
        for name in names + wilaya.aliasesLatin + wilaya.aliasesArabic {
            insert(name, wilaya: wilaya.code, commune: nil)
        }
    }

    private mutating func add(_ commune: Commune, _ number: Int) {
        let names = [commune.nameFrench, commune.nameArabic, commune.otherFrench, commune.otherArabic]
        for name in names.compactMap({ $0 }) { insert(name, wilaya: commune.wilaya, commune: number) }
    }

    private mutating func addQuarters(_ line: Substring) {
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 3, let code = Int(fields[0]) else { return }
        let number = Commune.all.firstIndex { $0.wilaya.rawValue == code && $0.nameFrench == fields[1] }
        guard let number else { return }
        for name in fields[2].split(separator: "|") {
            insert(String(name), wilaya: Commune.all[number].wilaya, commune: number)
        }
    }

    private mutating func insert(_ name: String, wilaya: WilayaCode, commune: Int?) {
        let words = Words.split(Folding.scalars(name)).map(\.text)
        let isSingle = words.count == 1 || (words.count == 2 && PlaceWords.articles.contains(words[0]))
        for variant in Self.variants(words) where variant.unicodeScalars.count >= 2 {
            let isBare = variant != words.joined()
            if isBare, PlaceWords.generic.contains(variant) { continue }
            let isShort = commune != nil && isSingle && variant.unicodeScalars.count <= 6
            let isWeak = PlaceWords.doubtful.contains(variant) || isShort || (isBare && isSingle && commune != nil)
            let entry = PlaceEntry(wilaya: wilaya, commune: commune, isWeak: isWeak)
            if exact[variant]?.contains(where: { $0.wilaya == wilaya && $0.commune == commune }) == true { continue }
            if exact[variant] == nil { order.append(variant) }
            exact[variant, default: []].append(entry)
        }
    }

    /// Joined spellings of a name: articles kept, shortened to `l` or dropped; in Arabic `ال` kept or dropped per word.
    static func variants(_ words: [String]) -> [String] {
        var spellings = [""]
        for (position, word) in words.enumerated() {
            let options: [String]
            if word == "el" || word == "al" || word == "l" {
                options = position + 1 < words.count ? ["el", "l", "al", ""] : [word]
            } else if word == "ain" {
                options = ["ain", "3in", "3ain", "ein", "in"]
            } else if word == "ouled" {
                options = ["ouled", "oulad", "wled", "wlad", "ould"]
            } else if word == "beni" {
                options = ["beni", "bni"]
            } else if word.hasPrefix("ال"), word.unicodeScalars.count >= 5 {
                let bare = String(word.unicodeScalars.dropFirst(2))
                options = [word, bare, "ل" + bare]
            } else if word == "اولاد" {
                options = [word, "ولاد"]
            } else if word == "بير" {
                options = [word, "بر"]
            } else {
                options = [word]
            }
            spellings = spellings.flatMap { start in options.map { start + $0 } }
        }
        return spellings
    }
}
