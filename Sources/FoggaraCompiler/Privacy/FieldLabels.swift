/// Which kinds of personal data stand in which fields of items.
///
/// - Guarantees: what is not known for sure counts as labelled, so that a label is lost only where a node surely
///   replaces the data.
struct FieldLabels: Hashable {
    /// A field and what it and all below it may hold.
    struct Entry: Hashable {
        var path: [String]
        var labels: Set<String>
    }

    /// Labels by field, no path twice.
    private(set) var entries: [Entry] = []
    /// Labels that may stand in any field.
    private(set) var anywhere: Set<String> = []

    /// Every label that the items may hold.
    var all: Set<String> { entries.reduce(into: anywhere) { $0.formUnion($1.labels) } }

    /// Labels of what an expression gets that reads `path`: those of the field, of what holds it and of all below it.
    func labels(reading path: [String]) -> Set<String> {
        entries.reduce(into: anywhere) { labels, entry in
            if entry.path.starts(with: path) || path.starts(with: entry.path) { labels.formUnion(entry.labels) }
        }
    }

    /// Adds labels to a field.
    mutating func add(_ labels: Set<String>, to path: [String]) {
        guard !labels.isEmpty else { return }
        if let place = entries.firstIndex(where: { $0.path == path }) {
            entries[place].labels.formUnion(labels)
        } else {
            entries.append(Entry(path: path, labels: labels))
        }
    }

    /// Adds labels to every field.
    mutating func addAnywhere(_ labels: Set<String>) { anywhere.formUnion(labels) }

    /// Forgets what a field and all below it held: something else is written there.
    mutating func clear(_ path: [String]) { entries.removeAll { $0.path.starts(with: path) } }

    /// Adds everything that other items hold.
    mutating func formUnion(_ other: FieldLabels) {
        for entry in other.entries { add(entry.labels, to: entry.path) }
        anywhere.formUnion(other.anywhere)
    }
}
