/// Members of all classes by class and key, in one table that is looked up without hashing a `Hashable`.
struct MemberTable: Sendable {
    /// Class and key of each place; 0 where it is free.
    private var keys: [UInt64]
    /// Places in ``members``, beside ``keys``.
    private var places: [UInt16]
    private var members: [Registry.Member] = []
    private let mask: Int

    /// The table of what classes have, each class with a dictionary of its own.
    init(_ classes: [[PropertyKey: Registry.Member]]) {
        let count = classes.reduce(0) { $0 + $1.count }
        var size = 64
        while size < 3 * count { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: 0, count: size)
        members.reserveCapacity(count)
        for (number, own) in classes.enumerated() {
            // The order of the dictionary decides where a member lies, never what is found.
            for (key, member) in own {
                let wanted = Self.word(number, key)
                var place = Self.start(wanted) & mask
                while keys[place] != 0 { place = (place + 1) & mask }
                keys[place] = wanted
                places[place] = UInt16(members.count)
                members.append(member)
            }
        }
    }

    /// The member that a class itself has.
    func find(_ kind: ObjectClass, _ key: PropertyKey) -> Registry.Member? {
        let wanted = Self.word(Int(kind.rawValue), key)
        var place = Self.start(wanted) & mask
        while true {
            let found = keys[place]
            if found == wanted { return members[Int(places[place])] }
            if found == 0 { return nil }
            place = (place + 1) & mask
        }
    }

    private static func word(_ number: Int, _ key: PropertyKey) -> UInt64 { UInt64(number + 1) << 40 | key.raw }

    private static func start(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
