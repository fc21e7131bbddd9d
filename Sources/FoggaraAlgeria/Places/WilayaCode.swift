/// The official number of a wilaya (province), 1 to 69.
///
/// Numbers 59–69 circulate in several orders: never build one from a third party's bare number, resolve by name.
/// - Source: laws 84-09, 19-12 and 26-06; presidential decree 26-206 of 25 May 2026 for 59–69.
package struct WilayaCode: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number, 1 to 69.
    package let rawValue: Int

    /// Makes a code; nil outside 1 to 69.
    package init?(rawValue: Int) {
        guard (1...69).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// Orders codes by their numbers.
    package static func < (left: WilayaCode, right: WilayaCode) -> Bool { left.rawValue < right.rawValue }

    /// Whether the number means the same wilaya in every list in circulation.
    package var isUnambiguous: Bool { rawValue <= 58 }
}
