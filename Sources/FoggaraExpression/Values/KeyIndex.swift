/// Places of the properties of an object that has many.
final class KeyIndex {
    /// Numbers of the properties in the order of their making, by key.
    private var lookup: [PropertyKey: Int] = [:]
    /// The same beside the keys: ascending, with gaps where properties were removed.
    private var serials: [Int]
    private var nextSerial: Int

    init(_ keys: [PropertyKey]) {
        serials = Array(keys.indices)
        nextSerial = keys.count
        lookup.reserveCapacity(2 * keys.count)
        for (place, key) in keys.enumerated() { lookup[key] = place }
    }

    /// Place of a property.
    func position(of key: PropertyKey) -> Int? {
        guard let serial = lookup[key] else { return nil }
        if serials.count == nextSerial { return serial }
        var (low, high) = (0, serials.count)
        while low < high {
            let middle = (low + high) / 2
            if serials[middle] < serial { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Adds a property behind all others.
    func append(_ key: PropertyKey) {
        lookup[key] = nextSerial
        serials.append(nextSerial)
        nextSerial += 1
    }

    /// Forgets the property at a place.
    func remove(_ key: PropertyKey, at place: Int) {
        lookup[key] = nil
        serials.remove(at: place)
    }
}
