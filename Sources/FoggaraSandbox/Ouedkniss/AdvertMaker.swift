import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem

/// Makes adverts that look like those people write: three scripts, prices by ten habits, demands among the offers.
///
/// - Guarantees: the same seed makes the same adverts in the same order.
struct AdvertMaker: Sendable {
    /// The number of the first advert.
    static let firstID = 40_100_000

    /// Whether every price is left open.
    let isUndecided: Bool
    private let dice: SeededRandom

    init(seed: UInt64, isUndecided: Bool) {
        dice = SeededRandom(seed: seed)
        self.isUndecided = isUndecided
    }

    /// Makes one advert of a kind in a wilaya.
    func advert(id: Int, kind: AdvertKind, region: Int, refreshedAt: Instant) -> Advert {
        let language = AdvertLanguage.drawn(dice)
        let place = Self.places[region - 1]
        let city = place.cities[dice.next(below: place.cities.count)]
        let rooms = kind.hasRooms ? 2 + dice.next(below: 4) : nil
        let surface = drawn(kind.surfaces, step: 5)
        let isDemand = !isUndecided && dice.next(below: 20) == 0
        let asked = AskedPrice(
            AskedPrice.habit(isRent: kind.isRent, isUndecided: isUndecided, dice),
            dinars: drawn(kind.prices, step: kind.isRent ? 5000 : 100_000), isRent: kind.isRent, surface: surface,
            language: language, dice)
        let title = AdvertText.title(kind, rooms: rooms, city: city, region: place, language, isDemand: isDemand)
        let latinTitle = AdvertText.title(kind, rooms: rooms, city: city, region: place, .french, isDemand: isDemand)
        let text = AdvertText.description(asked, isRent: kind.isRent, language, plain: isUndecided, dice)
        let store = dice.next(below: 4) == 0 ? AdvertText.stores[dice.next(below: AdvertText.stores.count)] : nil
        let hasPicture = dice.next(below: 10) > 0
        let picture: JSONValue = [
            "mediaUrl": .string("https://cdn.ouedkniss.com/medias/announcements/images/\(id).jpg"),
            "mimeType": "image/jpeg", "thumbnail": .null,
        ]
        let fields: JSONObject = [
            "title": .string(title), "slug": .string(AdvertText.slug(latinTitle)), "isFromStore": .bool(store != nil),
            "description": text.isEmpty ? .null : .string(text),
            "status": ["PUBLISHED", "PUBLISHED", "ACTIVE", "EDITED"][dice.next(below: 4)], "price": asked.price,
            "pricePreview": asked.preview, "priceUnit": asked.unit, "priceType": asked.kind,
            "exchangeType": dice.next(below: 8) == 0 ? "EXCHANGEABLE" : "NOT_EXCHANGEABLE", "oldPrice": .null,
            "oldPricePreview": .null, "hasDelivery": false, "deliveryType": .null,
            "cities": [city.json(in: place)],
            "store": store.map { Self.store($0) } ?? .null,
            "category": ["id": .string(String(kind.number)), "slug": .string(kind.slug), "name": .string(kind.french)],
            "smallDescription": specifications(rooms: rooms, surface: surface, language),
            "defaultMedia": hasPicture ? picture : .null, "medias": hasPicture ? [picture] : [],
            "hasPhone": true, "hasEmail": .bool(dice.next(below: 3) == 0),
        ]
        return Advert(
            id: id, refreshedAt: refreshedAt, category: kind.slug, region: region, city: city.id,
            price: asked.price.number?.double, hasPicture: hasPicture, fields: fields,
            truth: [
                "dinars": asked.meant.map { .number(JSONNumber($0)) } ?? .null, "habit": .string(asked.habit.rawValue),
                "demand": .bool(isDemand), "surface": .number(JSONNumber(surface)),
            ])
    }

    private func drawn(_ range: ClosedRange<Int>, step: Int) -> Int {
        range.lowerBound + dice.next(below: (range.upperBound - range.lowerBound) / step + 1) * step
    }

    private func specifications(rooms: Int?, surface: Int, _ language: AdvertLanguage) -> JSONValue {
        var list: [JSONValue] = []
        func add(_ codename: String, _ label: String, _ value: String) {
            list.append([
                "specification": ["codename": .string(codename), "label": .string(label), "type": "TEXT"],
                "valueText": [.string(value)],
            ])
        }
        // One advert in ten does not tell its surface.
        if isUndecided || dice.next(below: 10) > 0 {
            add("superficie", "Superficie", "\(surface) \(language.choose("m²", "م²", "m²"))")
        }
        if let rooms { add("pieces", "Pièces", language.choose("F\(rooms)", "\(rooms) غرف", "F\(rooms)")) }
        return .array(list)
    }

    private static func store(_ name: String) -> JSONValue {
        [
            "id": .string(String(1000 + name.utf8.count * 7)), "name": .string(name),
            "slug": .string(AdvertText.slug(name)), "isOfficial": false, "isVerified": true,
        ]
    }

    /// The site's 58 regions with their communes, in the order of their numbers.
    static let places: [AdvertRegion] = (1...58).compactMap { number in
        WilayaCode(rawValue: number).map { code in
            AdvertRegion(
                number: number, french: Wilaya(code).nameFrench, arabic: Wilaya(code).nameArabic,
                cities: Commune.all.filter { $0.shipCode == code }.enumerated().map { place, commune in
                    AdvertCity(
                        id: String(number * 1000 + place + 1), french: commune.nameFrench, arabic: commune.nameArabic)
                })
        }
    }
}

/// A wilaya by the site's numbers.
struct AdvertRegion: Sendable {
    let number: Int
    let french: String
    let arabic: String
    let cities: [AdvertCity]
}

/// A commune by the stand-in's numbers: the site's own are not published.
struct AdvertCity: Sendable {
    let id: String
    let french: String
    let arabic: String

    /// The city as an advert shows it.
    func json(in region: AdvertRegion) -> JSONValue {
        [
            "id": .string(id), "name": .string(french), "slug": .string(AdvertText.slug(french)),
            "region": [
                "id": .string(String(region.number)), "name": .string(region.french),
                "slug": .string(AdvertText.slug(region.french)),
            ],
        ]
    }
}
