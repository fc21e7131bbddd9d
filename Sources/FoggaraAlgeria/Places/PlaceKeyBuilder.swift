/// Works out the keys of ``PackedPlaceKeys`` from the tables of places; used to write that file, never to look up.
package struct PlaceKeyBuilder {
    /// Meanings by joined key.
    private var exact: [String: [PlaceEntry]] = [:]
    /// Keys of ``exact`` in the order they were added, so that meanings of a sound have a fixed order.
    private var order: [String] = []

    /// Goes through all places.
    package init() {
        for wilaya in Wilaya.all { add(wilaya) }
        for (number, commune) in Commune.all.enumerated() { add(commune, number) }
        for line in PackedPlaces.quarters.split(separator: "\n") { addQuarters(line) }
    }

    /// One line for each joined key, sorted: the key, a tab, its meanings parted by commas.
    package var packedNames: String { Self.packed(exact) }

    /// One line for each sound, sorted, in the same form.
    package var packedSounds: String {
        var sounds: [String: [PlaceEntry]] = [:]
        for key in order {
            let sound = PlaceKey.sound(key)
            for entry in exact[key, default: []] where !(sounds[sound, default: []].contains(entry)) {
                sounds[sound, default: []].append(entry)
            }
        }
        return Self.packed(sounds)
    }

    /// The generated source file.
    package var source: String {
        """
        // Made by: foggara-conformance place-keys --out Sources/FoggaraAlgeria/Places/PackedPlaceKeys+Generated.swift
        // Source: the tables of PackedPlaces+Generated.swift.
        // swift-format-ignore-file

        /// Keys of all places with what they mean, sorted by bytes; see ``PlaceKeyTable``.
        enum PackedPlaceKeys {
            /// Joined names.
            static let names = #\"""
        \(packedNames)
        \"""#
            /// Sounds of the joined names.
            static let sounds = #\"""
        \(packedSounds)
        \"""#
        }

        """
    }

    private static func packed(_ table: [String: [PlaceEntry]]) -> String {
        table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\($0.key)\t\($0.value.map(\.packed).joined(separator: ","))" }.joined(separator: "\n")
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
