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
    init?(packed: ArraySlice<UInt8>) {
        var code = 0
        var commune: Int?
        var isWeak = false
        for byte in packed {
            switch byte {
            case 0x30...0x39:
                if let before = commune {
                    commune = before * 10 + Int(byte - 0x30)
                } else {
                    code = code * 10 + Int(byte - 0x30)
                }
            case UInt8(ascii: "."): commune = 0
            default: isWeak = true
            }
        }
        guard let wilaya = WilayaCode(rawValue: code) else { return nil }
        self.init(wilaya: wilaya, commune: commune, isWeak: isWeak)
    }
}
