/// What a schema asks of a list. Numbers are places in the program, apart from counts.
final class ListRule: Sendable {
    /// How many elements a schema must fit.
    struct Contains: Sendable {
        var schema: Int
        var least: Int
        var most: Int?
    }

    let first: [Int]
    let rest: Int?
    let contains: Contains?
    let maxItems: Int?
    let minItems: Int?
    let isUnique: Bool

    init(first: [Int], rest: Int?, contains: Contains?, maxItems: Int?, minItems: Int?, isUnique: Bool) {
        self.first = first
        self.rest = rest
        self.contains = contains
        self.maxItems = maxItems
        self.minItems = minItems
        self.isUnique = isUnique
    }
}
