/// A wilaya (province) of Algeria with its names and its numbers in other systems.
///
/// - Source: `scripts/data/wilayas.tsv`, collected from the laws of 1974, 1984, 2019 and 2026 and from place-name use,
///   read 2026-10.
package struct Wilaya: Sendable {
    /// The official number of 1 to 69.
    package let code: WilayaCode
    /// French name with its accents.
    package let nameFrench: String
    /// Arabic name.
    package let nameArabic: String
    /// Name in ASCII letters, English where English has its own.
    package let nameASCII: String
    /// Other spellings in Latin letters, lower case.
    package let aliasesLatin: [String]
    /// Other spellings in Arabic letters.
    package let aliasesArabic: [String]
    /// The wilaya it was cut from, nil for 1 to 48.
    package let parent: WilayaCode?
    /// Year of the law that made it.
    package let created: Int
    /// Two-digit area codes of fixed telephones, without the trunk zero.
    package let areaCodes: [String]
    /// The number that couriers and Ouedkniss use, 1 to 58: the mother wilaya's for 59 to 69.
    package let shipCode: WilayaCode
    /// The number in the press list of November 2025, only for finding data that used it.
    package let pressCode: Int?
    /// ISO 3166-2 code; nil for 59 to 69, which have none yet.
    package let iso: String?

    /// All 69 wilayas in the order of their codes.
    package static let all: [Wilaya] = PackedPlaces.wilayas.split(separator: "\n").compactMap(Wilaya.init(line:))

    /// The wilaya of a code.
    package init(_ code: WilayaCode) { self = Self.all[code.rawValue - 1] }

    private init?(line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 12, let code = Self.code(fields[0]), let ship = Self.code(fields[9]),
            let created = Int(fields[7])
        else { return nil }
        self.code = code
        nameFrench = fields[1]
        nameArabic = fields[2]
        nameASCII = fields[3]
        aliasesLatin = fields[4].split(separator: "|").map(String.init)
        aliasesArabic = fields[5].split(separator: "|").map(String.init)
        parent = Self.code(fields[6])
        self.created = created
        areaCodes = fields[8].split(separator: "|").map(String.init)
        shipCode = ship
        pressCode = Int(fields[10])
        iso = fields[11].isEmpty ? nil : fields[11]
    }

    private static func code(_ field: String) -> WilayaCode? { Int(field).flatMap(WilayaCode.init(rawValue:)) }
}
