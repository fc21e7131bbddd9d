/// A category of adverts with what its adverts look like.
struct AdvertKind: Sendable {
    /// The category's slug and number on the site; only 62 for the whole of real estate is known, the others are ours.
    let slug: String
    let number: Int
    let isRent: Bool
    /// What is sold, in the three languages.
    let french: String
    let arabic: String
    let arabizi: String
    /// Whether rooms are counted as F2, F3 …
    let hasRooms: Bool
    /// Bounds of surface in square metres, and of price in dinars.
    let surfaces: ClosedRange<Int>
    let prices: ClosedRange<Int>
    /// How many adverts Alger has, and every other wilaya.
    let inAlger: Int
    let elsewhere: Int

    /// The categories that the stand-in fills.
    static let all: [AdvertKind] = [
        AdvertKind(
            slug: "immobilier-vente-appartement", number: 63, isRent: false, french: "Appartement", arabic: "شقة",
            arabizi: "Appartement", hasRooms: true, surfaces: 45...160, prices: 6_000_000...38_000_000, inAlger: 70,
            elsewhere: 6),
        AdvertKind(
            slug: "immobilier-vente-villa", number: 64, isRent: false, french: "Villa", arabic: "فيلا",
            arabizi: "Villa", hasRooms: false, surfaces: 180...600, prices: 25_000_000...180_000_000, inAlger: 20,
            elsewhere: 2),
        AdvertKind(
            slug: "immobilier-vente-terrain", number: 65, isRent: false, french: "Terrain", arabic: "قطعة أرض",
            arabizi: "Ard", hasRooms: false, surfaces: 120...1000, prices: 8_000_000...90_000_000, inAlger: 20,
            elsewhere: 3),
        AdvertKind(
            slug: "immobilier-vente-local", number: 66, isRent: false, french: "Local", arabic: "محل",
            arabizi: "Hanout", hasRooms: false, surfaces: 20...200, prices: 4_000_000...60_000_000, inAlger: 12,
            elsewhere: 1),
        AdvertKind(
            slug: "immobilier-location-appartement", number: 67, isRent: true, french: "Appartement", arabic: "شقة",
            arabizi: "Appartement", hasRooms: true, surfaces: 40...150, prices: 25_000...120_000, inAlger: 55,
            elsewhere: 4),
        AdvertKind(
            slug: "immobilier-location-villa", number: 68, isRent: true, french: "Villa", arabic: "فيلا",
            arabizi: "Villa", hasRooms: false, surfaces: 200...600, prices: 120_000...600_000, inAlger: 12,
            elsewhere: 1),
    ]
}
