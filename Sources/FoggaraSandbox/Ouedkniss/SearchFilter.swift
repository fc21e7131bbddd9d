import FoggaraJSON

/// What a search asks for, read from the variable `filter`.
struct SearchFilter: Hashable {
    /// Words that title or description must hold; nil for none.
    var words: String?
    var category: String?
    /// Numbers of wilayas, 1 to 58; empty means everywhere.
    var regions: [Int] = []
    var cities: [String] = []
    /// Bounds in dinars.
    var lowestPrice: Double?
    var highestPrice: Double?
    var hasPictures = false
    var hasPrice = false
    var page = 1
    var count = 48

    /// The categories of real estate and the ones above them.
    ///
    /// - Source: addresses of the site's list pages, read 2026-10; the first five confirmed, the others likely.
    static let categories: Set = [
        "immobilier", "immobilier-vente", "immobilier-vente-appartement", "immobilier-vente-villa",
        "immobilier-vente-terrain", "immobilier-vente-local", "immobilier-location",
        "immobilier-location-appartement", "immobilier-location-villa", "immobilier-location-local",
        "immobilier-location_vacances", "immobilier-cherche_location", "immobilier-cherche_achat",
        "immobilier-echange",
    ]

    /// Dinars in one unit of price.
    static let units: [String: Double] = ["UNIT": 1, "MILLION": 10_000, "MILLIARD": 10_000_000, "BILLION": 10_000_000]

    /// Reads the variables; every fault is told, and then there is no filter.
    static func read(_ filter: JSONValue, words: JSONValue) -> (filter: SearchFilter, faults: [String]) {
        var result = SearchFilter()
        var reader = FilterReader()
        if !words.isNull {
            result.words = words.string
            if words.string == nil {
                reader.faults.append("Variable \"$q\" got invalid value; String cannot represent it.")
            }
        }
        if filter.isNull { return (result, reader.faults) }
        guard let object = filter.object else {
            return (
                result,
                reader.faults + [
                    "Variable \"$filter\" got invalid value; Expected type SearchFilterInput to be an object."
                ]
            )
        }
        for member in object where !FilterReader.known.contains(member.key) {
            reader.refuse(member.key, "Field is not defined by type SearchFilterInput.")
        }
        if let slug = reader.text(object, "categorySlug") {
            if categories.contains(slug) {
                result.category = slug
            } else {
                reader.refuse("categorySlug", "No category has the slug \"\(slug)\".")
            }
        }
        for text in reader.texts(object, "regionIds") {
            if let number = Int(text), (1...58).contains(number) {
                result.regions.append(number)
            } else {
                reader.refuse("regionIds", "No region has the id \"\(text)\".")
            }
        }
        result.cities = reader.texts(object, "cityIds")
        result.hasPictures = reader.flag(object, "hasPictures")
        result.hasPrice = reader.flag(object, "hasPrice")
        _ = reader.flag(object, "connected")
        let unit = reader.text(object, "priceUnit")
        if let unit, units[unit] == nil {
            reader.refuse("priceUnit", "Value \"\(unit)\" does not exist in \"PriceUnit\" enum.")
        }
        let scale = unit.flatMap { units[$0] } ?? 1
        let bounds = reader.range(object, "priceRange")
        result.lowestPrice = bounds.low.map { $0 * scale }
        result.highestPrice = bounds.high.map { $0 * scale }
        result.page = reader.number(object, "page", 1...Int.max, fallback: 1)
        result.count = reader.number(object, "count", 1...48, fallback: 48)
        if let order = object["orderByField"], !order.isNull, order["field"]?.string != "REFRESHED_AT" {
            reader.refuse("orderByField", "Value does not exist in \"OrderByField\" enum.")
        }
        return (result, reader.faults)
    }

    /// Whether an advert is among the results.
    func matches(_ advert: Advert) -> Bool {
        if let category, advert.category != category, !advert.category.hasPrefix(category + "-") { return false }
        if !regions.isEmpty, !regions.contains(advert.region) { return false }
        if !cities.isEmpty, !cities.contains(advert.city) { return false }
        if hasPictures, !advert.hasPicture { return false }
        if hasPrice, advert.price == nil { return false }
        if let lowestPrice, (advert.price ?? -1) < lowestPrice { return false }
        if let highestPrice, (advert.price ?? .infinity) > highestPrice { return false }
        if let words, !words.isEmpty, !advert.holds(words) { return false }
        return true
    }
}

/// Takes members out of the filter and notes what has the wrong type.
private struct FilterReader {
    static let known: Set = [
        "categorySlug", "origin", "connected", "delivery", "regionIds", "cityIds", "priceRange", "exchange",
        "hasPictures", "hasPrice", "priceUnit", "fields", "page", "count", "orderByField",
    ]

    var faults: [String] = []

    mutating func refuse(_ key: String, _ reason: String) {
        faults.append("Variable \"$filter\" got invalid value at \"filter.\(key)\"; \(reason)")
    }

    mutating func text(_ object: JSONObject, _ key: String) -> String? {
        guard let value = object[key], !value.isNull else { return nil }
        if value.string == nil { refuse(key, "String cannot represent a non string value.") }
        return value.string
    }

    mutating func flag(_ object: JSONObject, _ key: String) -> Bool {
        guard let value = object[key], !value.isNull else { return false }
        if value.bool == nil { refuse(key, "Boolean cannot represent a non boolean value.") }
        return value.bool ?? false
    }

    mutating func texts(_ object: JSONObject, _ key: String) -> [String] {
        guard let value = object[key], !value.isNull else { return [] }
        guard let list = value.array, list.allSatisfy({ $0.string != nil }) else {
            refuse(key, "Expected a list of ID texts.")
            return []
        }
        return list.compactMap(\.string)
    }

    mutating func number(_ object: JSONObject, _ key: String, _ range: ClosedRange<Int>, fallback: Int) -> Int {
        guard let value = object[key], !value.isNull else { return fallback }
        guard let integer = value.number?.integer, range.contains(Int(integer)) else {
            refuse(
                key,
                "Int must be at least \(range.lowerBound)\(range.upperBound < .max ? " and at most \(range.upperBound)" : "")."
            )
            return fallback
        }
        return Int(integer)
    }

    mutating func range(_ object: JSONObject, _ key: String) -> (low: Double?, high: Double?) {
        guard let value = object[key], !value.isNull else { return (nil, nil) }
        guard let list = value.array, list.count == 2, list.allSatisfy({ $0.isNull || $0.number != nil }) else {
            refuse(key, "Expected a list of two numbers or nulls.")
            return (nil, nil)
        }
        return (list[0].number?.double, list[1].number?.double)
    }
}
