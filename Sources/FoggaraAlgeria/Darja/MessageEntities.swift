import FoggaraJSON

/// What a message names: article, price, size, colour, place, telephone, order, parcel, number of pieces, day.
///
/// - Shape: `{"product":"robe","price":2500,"size":"xl","colour":"black","place":{"code":31,"wilaya":"Oran",
///   "wilayaAr":"وهران","commune":"Bir El Djir","candidates":[]},"phone":"+213551234567","order":"12345","tracking":"yal-ab12cd","quantity":2,
///   "date":"2026-11-05","time":"14:30","rip":null,"ccp":null}`; what is not named is null.
///   A commune of several wilayas has no code, and their codes as `candidates`.
/// - Units: `price` in dinars; `date` is `YYYY-MM-DD`, `MM-DD`, `today`, `tomorrow`, `yesterday` or a day of the week.
struct MessageEntities {
    let message: DarjaMessage

    private var names: [DarjaName] { message.names }

    /// All entities as JSON.
    var json: JSONObject {
        [
            "product": text(product), "price": value("dzd").map { .number(JSONNumber(digits: String($0))) } ?? .null,
            "size": text(size), "colour": text(listed(.colours, MessageWords.colours)), "place": place,
            "phone": text(value("tel")), "order": text(order), "tracking": text(value("track")),
            "quantity": quantity.map { .number(JSONNumber($0)) } ?? .null,
            "date": text(value("date") ?? listed(.days, MessageWords.days).map { $0[...] }),
            "time": text(value("time")),
            "rip": text(value("rip")), "ccp": text(value("ccp")),
        ]
    }

    private func text(_ value: (some StringProtocol)?) -> JSONValue { value.map { .string(String($0)) } ?? .null }

    private func value(_ tag: String) -> Substring? {
        for name in names { if let value = name.value(tag) { return value } }
        return nil
    }

    private func listed(_ tag: MessageTags, _ table: [UInt64: String]) -> String? {
        for name in names where name.tags.contains(tag) { if let value = table[name.kind] { return value } }
        return nil
    }

    private var place: JSONValue {
        guard let place = MessagePlaces(message).place else { return .null }
        let wilaya = place.wilaya.map { Wilaya($0) }
        return [
            "code": wilaya.map { .number(JSONNumber($0.code.rawValue)) } ?? .null, "wilaya": text(wilaya?.nameFrench),
            "wilayaAr": text(wilaya?.nameArabic), "commune": text(place.commune),
            "candidates": .array(place.candidates.map { .number(JSONNumber($0.rawValue)) }),
        ]
    }

    /// The number of a name `<n:42>` with at most so many digits.
    private func number(_ name: DarjaName, digits: ClosedRange<Int>) -> Substring? {
        guard let value = name.value("n"), digits.contains(value.utf8.count),
            value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return value
    }

    private func name(_ index: Int) -> DarjaName? { names.indices.contains(index) ? names[index] : nil }

    private func has(_ tag: MessageTags, _ name: DarjaName?) -> Bool { name.map { MessageWords.has(tag, $0) } ?? false }

    private func spoken(_ name: DarjaName) -> Int? {
        name.tags.contains(.numbers) ? MessageWords.numbers[name.kind].flatMap { Int($0) } : nil
    }

    private var quantity: Int? {
        for (index, one) in names.enumerated() {
            let count =
                number(one, digits: 1...9).flatMap { Int($0) } ?? spoken(one)
            guard let count, count > 0, count < 1000 else { continue }
            if has(.pieces, name(index + 1)) || has(.buying, name(index - 1)) { return count }
        }
        for one in names {
            guard let value = one.value("q"), value.utf8.last == 0x78, (2...4).contains(value.utf8.count) else {
                continue
            }
            if let count = Int(value.dropLast()) { return count }
        }
        return nil
    }

    private var order: String? {
        for (index, one) in names.enumerated() {
            if let digits = number(one, digits: 3...20) {
                let isOrder = { (name: DarjaName?) in name.map { Self.orders.contains($0.kind) } ?? false }
                let before = name(index - 1)
                if isOrder(before) || (has(.links, before) && isOrder(name(index - 2))) { return String(digits) }
            }
            if let hash = one.value("hash"), hash.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                return String(hash)
            }
        }
        return nil
    }

    private static let orders: Set<UInt64> = [WordHash.of("commande")]

    private var size: String? {
        if let size = value("size") { return String(size) }
        for (index, one) in names.enumerated() where has(.sizes, name(index - 1)) {
            if let digits = number(one, digits: 1...3) { return String(digits) }
        }
        return nil
    }

    /// The article: what stands behind a word that asks for one, up to three words that say nothing else.
    private var product: String? {
        for (index, one) in names.enumerated() where has(.asking, one) {
            var start = index + 1
            while has(.beforeProduct, name(start)) { start += 1 }
            var end = start
            while end < names.count, end - start < 3,
                isArticle(names[end]) || isModel(names[end], isFirst: end == start)
            {
                end += 1
            }
            if end > start { return names[start..<end].map { message.written($0) }.joined(separator: " ") }
        }
        return nil
    }

    private func isArticle(_ name: DarjaName) -> Bool {
        if has(.articles, name) { return true }
        guard name.isUnknown, name.text.unicodeScalars.count >= 3 else { return false }
        let hash = WordHash.of(name.text)
        return !MessageWords.isFrenchFunctionWord(hash) && !MessageWords.isNeverBySound(hash)
    }

    private func isModel(_ name: DarjaName, isFirst: Bool) -> Bool {
        name.value("model") != nil || (!isFirst && number(name, digits: 1...3) != nil)
    }
}
