import FoggaraJSON
import FoggaraSystem

/// One advertisement of the stand-in.
struct Advert: Sendable {
    /// The number that ends the advert's address.
    let id: Int
    /// When it was published or last moved to the top.
    var refreshedAt: Instant
    /// The category's slug.
    let category: String
    /// The wilaya by the site's numbers, 1 to 58.
    let region: Int
    /// The id of the commune.
    let city: String
    /// The price field in dinars as the site stores it; nil when it was left empty.
    let price: Double?
    /// Whether there is a picture.
    let hasPicture: Bool
    /// Every field of the type `Announcement` but `id` and `refreshedAt`.
    let fields: JSONObject
    /// What the seller means, for a test to compare with: price in dinars or null, and how it was written.
    let truth: JSONValue

    /// The whole object as the service knows it.
    var json: JSONValue {
        var object: JSONObject = ["id": .string(String(id)), "refreshedAt": .string(refreshedAt.iso8601)]
        for member in fields { object[member.key] = member.value }
        return .object(object)
    }

    /// Whether title or description hold every word of a question, in any case of letters.
    func holds(_ words: String) -> Bool {
        let text = ((fields["title"]?.string ?? "") + " " + (fields["description"]?.string ?? "")).lowercased()
        return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }
}
