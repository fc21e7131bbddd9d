import FoggaraJSON

/// One object of the arena: class, own properties in order of their making, list elements, and what its class keeps.
final class ObjectCell {
    /// A named property.
    struct Slot {
        /// The value, or the getter of an accessor.
        var value: Value
        /// The setter of an accessor.
        var setter: Value = .undefined
        var isAccessor = false
        var isEnumerable = true
        var isWritable = true
        var isConfigurable = true
    }

    /// Class that gives its members.
    var kind: ObjectClass
    /// `.undefined` stands for the prototype of the class, `.null` for none.
    var prototype: Value = .undefined
    /// Keys in order of insertion.
    var keys: [PropertyKey] = []
    /// Values beside ``keys``.
    var slots: [Slot] = []
    /// Where the properties stand, by key; nil for few of them.
    private var index: KeyIndex?
    /// Elements of a list; `.hole` where one is missing.
    var elements: [Value] = []
    /// Inner value of the classes that have one.
    var payload: Payload = .none
    /// Whether properties may be added.
    var isExtensible = true
    /// Whether properties may not change.
    var isFrozen = false

    init(_ kind: ObjectClass) { self.kind = kind }

    /// Makes room for named properties.
    func reserve(_ count: Int) {
        guard count > 0 else { return }
        keys.reserveCapacity(count)
        slots.reserveCapacity(count)
    }

    /// Place of an own named property.
    func position(of key: PropertyKey) -> Int? {
        if let index { return index.position(of: key) }
        let known = keys
        for place in 0..<known.count where known[place] == key { return place }
        return nil
    }

    /// Sets or adds a plain named property without any check.
    func put(_ key: PropertyKey, _ value: Value, isEnumerable: Bool = true) {
        if let place = position(of: key) {
            slots[place].value = value
        } else {
            append(key, Slot(value: value, isEnumerable: isEnumerable))
        }
    }

    /// Adds a property that is not there yet.
    func append(_ key: PropertyKey, _ slot: Slot) {
        keys.append(key)
        slots.append(slot)
        if let index { index.append(key) } else if keys.count > 10 { index = KeyIndex(keys) }
    }

    /// Removes the property at a place.
    func remove(at place: Int) {
        let key = keys.remove(at: place)
        slots.remove(at: place)
        index?.remove(key, at: place)
    }

    /// Replaces all named properties.
    func replaceAll(_ keys: [PropertyKey], _ slots: [Slot]) {
        self.keys = keys
        self.slots = slots
        index = keys.count > 10 ? KeyIndex(keys) : nil
    }
}

/// What an object keeps beyond properties; the large ones lie in a box, so that looking which one it is costs little.
enum Payload {
    case none
    /// A JSON object whose members are not all copied yet.
    case json(JSONObject)
    case closure(Closure)
    indirect case bound(Value, this: Value, arguments: [Value])
    /// A boxed primitive.
    case primitive(Value)
    /// Milliseconds since 1970.
    case date(Double)
    indirect case pattern(PatternValue)
    case table(TableValue)
    /// An error of n8n.
    indirect case failure(ExpressionError)
    case bytes(ByteStore)
    indirect case typed(TypedArrayValue)
    case iterator(IteratorState)
    indirect case moment(MomentValue)
    indirect case span(SpanValue)
    indirect case interval(IntervalValue)
    indirect case host(HostValue)
    indirect case locale(LocaleFormat)
}
