/// Where a customer wants a parcel.
package enum DeliveryPlace: String, Sendable {
    /// At the door.
    case home
    /// At a desk of the courier.
    case desk

    /// The choice that a text names; nil when it names none or both.
    ///
    /// - Source: everyday words of Algerian shops (read 2026-10).
    package static func read(_ text: String) -> DeliveryPlace? {
        let key = " \(CourierTables.key(text)) "
        let isHome = homeWords.contains { key.contains(" \($0) ") }
        let isDesk = deskWords.contains { key.contains(" \($0) ") }
        return isHome == isDesk ? nil : isHome ? .home : .desk
    }

    private static let homeWords = [
        "domicile", "a domicile", "ldar", "l dar", "dar", "للدار", "الدار", "للمنزل", "المنزل",
    ]
    .map(CourierTables.key)
    private static let deskWords = [
        "bureau", "lbureau", "stop desk", "stopdesk", "point relais", "agence", "مكتب", "المكتب", "للمكتب", "desk",
    ].map(CourierTables.key)
}
