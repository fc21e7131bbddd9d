extension JSONNode {
    /// The most keys that are compared each with each.
    private static let pairwise = 24

    /// Keys of an object that occur again: each repetition with the first use, in the order of the repetitions.
    ///
    /// - Guarantees: keys are compared as decoded bytes, so an escape does not hide a repetition.
    package var repeatedKeys: [(first: JSONMember, second: JSONMember)] {
        let records = document.tape.records
        guard records[index].kind == .object, records[index].next > index + 3 else { return [] }
        let bytes = document.source.bytes
        var places: [Int] = []
        places.reserveCapacity(count)
        var place = index + 1
        while place + 1 < Int(records[index].next) {
            // A key that is missing or was not closed repeats nothing.
            if records[place].kind == .string, records[place].end > records[place].start { places.append(place) }
            place = Int(records[place + 1].next)
        }
        if places.count > Self.pairwise { return repeatedByHash(places) }
        var repeated: [(JSONMember, JSONMember)] = []
        for (second, place) in places.enumerated() {
            for earlier in places[..<second] where isSame(records[earlier], earlier, records[place], place, bytes) {
                repeated.append((member(earlier), member(place)))
                break
            }
        }
        return repeated
    }

    private func isSame(
        _ first: Tape.Record, _ firstPlace: Int, _ second: Tape.Record, _ secondPlace: Int, _ bytes: [UInt8]
    ) -> Bool {
        guard !first.flag, !second.flag else {
            let keys = (member(firstPlace).key, member(secondPlace).key)
            return keys.0.isExactly(keys.1)
        }
        let length = first.end - first.start
        guard length == second.end - second.start else { return false }
        // Quotes stand at both ends of both, so they need no comparing and do no harm.
        for offset in 0..<Int(length) where bytes[Int(first.start) + offset] != bytes[Int(second.start) + offset] {
            return false
        }
        return true
    }

    private func repeatedByHash(_ places: [Int]) -> [(first: JSONMember, second: JSONMember)] {
        var repeated: [(JSONMember, JSONMember)] = []
        var first: [[UInt8]: Int] = [:]
        first.reserveCapacity(places.count)
        for place in places {
            let key = Array(member(place).key.utf8)
            if let earlier = first[key] {
                repeated.append((member(earlier), member(place)))
            } else {
                first[key] = place
            }
        }
        return repeated
    }

    private func member(_ place: Int) -> JSONMember {
        JSONMember(
            keyNode: JSONNode(document: document, index: place), value: JSONNode(document: document, index: place + 1))
    }
}
