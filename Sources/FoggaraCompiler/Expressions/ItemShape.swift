/// What is known about the data of items at one place of a graph.
indirect enum ItemShape: Hashable, Sendable {
    /// Nothing is known.
    case any
    /// A value without fields of its own that matter: text, number, list …
    case value
    /// An object with these fields; open when it may have others.
    case object([String: ItemShape], isOpen: Bool)

    /// An object of which nothing is known.
    static let openObject = ItemShape.object([:], isOpen: true)

    /// What is known when items of either shape may come.
    func joined(_ other: ItemShape) -> ItemShape {
        switch (self, other) {
        case (.object(let left, let leftOpen), .object(let right, let rightOpen)):
            return .object(left.merging(right) { $0.joined($1) }, isOpen: leftOpen || rightOpen)
        case (.value, .value): return .value
        default: return .any
        }
    }

    /// The shape with one more field, under a dotted path.
    func setting(_ path: ArraySlice<String>, to shape: ItemShape) -> ItemShape {
        guard let name = path.first else { return shape }
        guard case .object(var fields, let isOpen) = self else {
            // Items are objects, whatever else is in them.
            if case .any = self { return ItemShape.openObject.setting(path, to: shape) }
            return ItemShape.object([:], isOpen: false).setting(path, to: shape)
        }
        let inner = fields[name] ?? .object([:], isOpen: isOpen)
        fields[name] = path.count == 1 ? shape : inner.setting(path.dropFirst(), to: shape)
        return .object(fields, isOpen: isOpen)
    }
}
