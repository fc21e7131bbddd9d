/// The weights that tell what a message wants.
///
/// Plan: a message is known by its names, by neighbours, by the sound of words the lexicon does not know, and by rules that
/// look at the whole message. Each of these has whole weights for intents; they are added, and the shares of the sums
/// are e^(sum/100). Whole numbers make every engine come to the same result.
/// - Source: learned by `scripts/train-darja-intents.py` from `Tests/Corpus`, starting at `scripts/data/darja-cues.tsv`.
struct IntentModel: Sendable {
    /// The tables, read when first used.
    static let shared = IntentModel()

    /// A feature of a message with the name it comes from, nil for those of the whole message.
    struct Feature {
        let hash: UInt64
        let name: Int?
    }

    private struct Rule {
        let hash: UInt64
        let needed: [Set<UInt64>]
        let missing: Set<UInt64>
    }

    private let table: HashTable
    private let starts: [Int32]
    private let intents: [UInt8]
    private let weights: [Int16]
    private let rules: [Rule]
    private let ruleWords: Set<UInt64>
    private let smallTalk: Set<UInt64>
    /// Shares of scores by their distance from the best, in steps of 4.
    let shares: [Int]

    private init() {
        var text = PackedText(PackedDarja.weights)
        let count = text.count(of: 0x0A) + 1
        var table = HashTable(capacity: count)
        var starts: [Int32] = [0]
        var intents: [UInt8] = []
        var weights: [Int16] = []
        starts.reserveCapacity(count + 1)
        let entries = text.count(of: UInt8(ascii: ":"))
        intents.reserveCapacity(entries)
        weights.reserveCapacity(entries)
        while !text.isAtEnd {
            table[Self.hash(&text)] = starts.count - 1
            while text.next == UInt8(ascii: "|") {
                text.skip()
                intents.append(UInt8(truncatingIfNeeded: text.number()))
                text.skip()
                weights.append(Int16(truncatingIfNeeded: text.number()))
            }
            starts.append(Int32(truncatingIfNeeded: intents.count))
            text.skip()
        }
        self.table = table
        self.starts = starts
        self.intents = intents
        self.weights = weights
        var rules: [Rule] = []
        var ruleWords: Set<UInt64> = []
        for line in PackedDarja.rules.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let groups = fields[1].split(separator: "+").map { Set($0.split(separator: " ").map { WordHash.of($0) }) }
            rules.append(
                Rule(
                    hash: WordHash.of(fields[0]), needed: groups,
                    missing: Set(fields[2].split(separator: " ").map { WordHash.of($0) })))
            ruleWords.formUnion(groups[0])
        }
        self.rules = rules
        self.ruleWords = ruleWords
        smallTalk = PackedText.hashes(PackedDarja.smallTalk)
        shares = PackedDarja.shares.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }

    /// The hash of the feature that a line begins with.
    private static func hash(_ text: inout PackedText) -> UInt64 {
        let first = text.hash(upTo: 0x20, UInt8(ascii: "|"), 0x0A)
        guard text.next == 0x20 else { return first }
        text.skip()
        return WordHash.pair(first, text.hash(upTo: UInt8(ascii: "|"), 0x0A))
    }

    private static let always = WordHash.of("*")
    private static let start = WordHash.of("^")
    private static let end = WordHash.of("$")

    /// What the weights know a message by.
    func features(_ message: DarjaMessage) -> [Feature] {
        let names = message.names
        var features: [Feature] = []
        features.reserveCapacity(names.count * 6 + 4)
        features.append(Feature(hash: Self.always, name: nil))
        var before = Self.start
        var asks = false
        var key: [UInt32] = []
        var unknown: [UInt64] = []
        for (index, name) in names.enumerated() {
            if name.isUnknown {
                // A word nobody knows says no more by being said over and over.
                if unknown.count(where: { $0 == name.kind }) >= 3 { continue }
                unknown.append(name.kind)
            }
            if name.isUnknown || name.isGuessed {
                SoundKey.key(message.folded.scalars[message.tokens[name.tokens.lowerBound].range], into: &key)
                appendSound(key, isUnknown: name.isUnknown, name: index, to: &features)
            }
            features.append(Feature(hash: name.kind, name: index))
            if ruleWords.contains(name.kind) { asks = true }
            if smallTalk.contains(name.kind) { continue }
            features.append(Feature(hash: WordHash.pair(before, name.kind), name: index))
            before = name.kind
        }
        features.append(Feature(hash: WordHash.pair(before, Self.end), name: nil))
        if asks {
            let present = Set(names.map(\.kind))
            for rule in rules
            where rule.needed.allSatisfy({ !$0.isDisjoint(with: present) }) && rule.missing.isDisjoint(with: present) {
                features.append(Feature(hash: rule.hash, name: nil))
            }
        }
        return features
    }

    /// Features of a word the lexicon does not have: its sound, the start of its sound, and threes of neighbouring sounds.
    private func appendSound(_ key: [UInt32], isUnknown: Bool, name: Int, to features: inout [Feature]) {
        guard key.count >= 3 else { return }
        var whole = WordHash()
        whole.append(0x7E)
        var start = whole
        var three = whole
        whole.append(key[...])
        features.append(Feature(hash: whole.value, name: name))
        start.append(key[..<3])
        start.append(0x2D)
        features.append(Feature(hash: start.value, name: name))
        guard isUnknown else { return }
        three.append(0x67)
        for place in -1..<key.count - 1 {
            var hash = three
            hash.append(place < 0 ? 0x5E : key[place])
            hash.append(key[place + 1])
            hash.append(place + 2 < key.count ? key[place + 2] : 0x24)
            features.append(Feature(hash: hash.value, name: name))
        }
    }

    /// The score of every intent.
    func scores(_ features: [Feature]) -> [Int] {
        var scores = Array(repeating: 0, count: Intent.allCases.count)
        for feature in features { forEachWeight(of: feature) { scores[$0] += $1 } }
        return scores
    }

    /// Calls a body with every intent a feature speaks for or against, and the weight.
    func forEachWeight(of feature: Feature, _ body: (Int, Int) -> Void) {
        guard let number = table[feature.hash] else { return }
        for place in Int(starts[number])..<Int(starts[number + 1]) { body(Int(intents[place]), Int(weights[place])) }
    }
}
