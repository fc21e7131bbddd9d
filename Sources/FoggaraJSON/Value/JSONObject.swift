/// A JSON object that keeps the order of its keys.
///
/// - Guarantees: every key occurs once; setting a key that exists keeps its place. Look-up is linear in small objects
///   and by hash in large ones.
package struct JSONObject: Sendable {
    /// One member.
    package struct Member: Sendable, Hashable {
        /// Key, compared by its Unicode scalars, never normalised.
        package var key: String
        /// Value under the key.
        package var value: JSONValue

        /// Pairs a key with a value.
        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The size from which an index of keys pays for itself.
    private static let indexThreshold = 12

    /// Members in order.
    package private(set) var members: [Member]
    private var index: [ExactKey: Int]?

    /// Makes an empty object.
    package init() {
        members = []
        index = nil
    }

    /// Makes an object of `pairs`; of a repeated key the last value wins, at the first place, as in JavaScript.
    package init(_ pairs: some Sequence<(String, JSONValue)>) {
        self.init()
        for (key, value) in pairs { self[key] = value }
    }

    /// Number of members.
    package var count: Int { members.count }
    /// Whether there is no member.
    package var isEmpty: Bool { members.isEmpty }
    /// Keys in order.
    package var keys: [String] { members.map(\.key) }

    /// The value of `key`; setting nil removes the member, setting a new key appends one.
    package subscript(key: String) -> JSONValue? {
        get { position(of: key).map { members[$0].value } }
        set {
            switch (position(of: key), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil):
                members.remove(at: place)
                index = members.count > Self.indexThreshold ? Self.makeIndex(members) : nil
            case (nil, let value?):
                members.append(Member(key: key, value: value))
                if index != nil {
                    index?[ExactKey(key)] = members.count - 1
                } else if members.count > Self.indexThreshold {
                    index = Self.makeIndex(members)
                }
            case (nil, nil): break
            }
        }
    }

    private func position(of key: String) -> Int? {
        if let index { return index[ExactKey(key)] }
        for place in members.indices where members[place].key.isExactly(key) { return place }
        return nil
    }

    private static func makeIndex(_ members: [Member]) -> [ExactKey: Int] {
        var index: [ExactKey: Int] = [:]
        index.reserveCapacity(members.count * 2)
        for (place, member) in members.enumerated() { index[ExactKey(member.key)] = place }
        return index
    }
}

/// A key compared byte by byte: Swift's own `==` would merge composed and decomposed accents.
private struct ExactKey: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ExactKey, right: ExactKey) -> Bool { left.text.isExactly(right.text) }

    func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}

// MARK: - Hashable

extension JSONObject: Hashable {
    /// Whether both hold the same members, in any order.
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.count == right.count else { return false }
        guard !left.members.isSameStorage(as: right.members) else { return true }
        for (place, member) in left.members.enumerated() {
            // Objects that are equal mostly have one order, which needs no search.
            let other = right.members[place]
            if member.key.isExactly(other.key) {
                guard member.value == other.value else { return false }
            } else if right[member.key] != member.value {
                return false
            }
        }
        return true
    }

    /// Hashes what equal objects share: the number of members and the bytes of their keys.
    package func hash(into hasher: inout Hasher) {
        // Keys come in any order and unnormalised, so only sums of their bytes are alike for equal objects.
        var sum = 0
        for member in members { for byte in member.key.utf8 { sum &+= Int(byte) } }
        hasher.combine(count)
        hasher.combine(sum)
    }
}

// MARK: - Sequence

extension JSONObject: Sequence {
    /// Iterates over the members in order.
    package func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}

// MARK: - ExpressibleByDictionaryLiteral

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object of the literal's pairs, in their order.
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
