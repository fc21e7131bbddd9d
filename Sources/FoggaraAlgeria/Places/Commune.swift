/// A commune (municipality): the smallest place that couriers and the post office name.
///
/// - Source: `scripts/data/communes.tsv`, the 1,541 communes under law 26-06, read 2026-10.
package struct Commune: Sendable {
    /// The wilaya it belongs to under the division into 69.
    package let wilaya: WilayaCode
    /// The wilaya that couriers and Ouedkniss put it in, 1 to 58.
    package let shipCode: WilayaCode
    /// French name as the administration prints it.
    package let nameFrench: String
    /// Arabic name.
    package let nameArabic: String
    /// Another French spelling, nil when there is none.
    package let otherFrench: String?
    /// Another Arabic spelling, nil when there is none.
    package let otherArabic: String?
    /// The daira (district) it belongs to.
    package let daira: String
    /// Five digits; nil where the source has none.
    package let postalCode: String?

    /// All communes, by wilaya and name.
    package static let all: [Commune] = PackedPlaces.communes.utf8.split(separator: UInt8(ascii: "\n"))
        .compactMap { Commune(line: Substring($0)) }

    private init?(line: Substring) {
        let fields = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard fields.count == 8, let wilaya = Int(fields[0]).flatMap(WilayaCode.init(rawValue:)),
            let ship = Int(fields[1]).flatMap(WilayaCode.init(rawValue:))
        else { return nil }
        self.wilaya = wilaya
        shipCode = ship
        nameFrench = fields[2]
        nameArabic = fields[3]
        otherFrench = fields[4].isEmpty ? nil : fields[4]
        otherArabic = fields[5].isEmpty ? nil : fields[5]
        daira = fields[6]
        postalCode = fields[7].isEmpty ? nil : fields[7]
    }
}
