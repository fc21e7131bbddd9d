/// One meaning of a place name.
struct PlaceEntry: Hashable {
    /// The wilaya named, or the one the commune lies in.
    let wilaya: WilayaCode
    /// Index in ``Commune/all``, nil when the name is the wilaya's own.
    let commune: Int?
    /// Whether the name is also a common word or a first name, or a shortened form.
    let isWeak: Bool
}

extension PlaceEntry {
    /// The packed form: the wilaya's code, the commune's index behind a point, a question mark when weak.
    var packed: String { "\(wilaya.rawValue)\(commune.map { ".\($0)" } ?? "")\(isWeak ? "?" : "")" }

    /// Reads the packed form; nil when it is none.
    init?(packed: Substring) {
        let isWeak = packed.utf8.last == UInt8(ascii: "?")
        let parts = (isWeak ? packed.dropLast() : packed).split(separator: ".")
        guard let code = parts.first.flatMap({ Int($0) }).flatMap(WilayaCode.init(rawValue:)) else { return nil }
        self.init(wilaya: code, commune: parts.count == 2 ? Int(parts[1]) : nil, isWeak: isWeak)
    }
}
