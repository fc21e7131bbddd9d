/// A compiled pattern of JavaScript.
final class PatternCode: Sendable {
    /// One step of the matcher.
    enum Step: Sendable {
        case unit(UInt32)
        case set(Int)
        case any(dotAll: Bool)
        case split(prefer: Int, other: Int)
        case jump(Int)
        case save(Int)
        case resetCaptures(Int, Int)
        case setCounter(Int)
        case loop(counter: Int, min: Int, max: Int, isGreedy: Bool, exit: Int)
        case markPlace(Int)
        case checkPlace(Int)
        case start, end, wordBoundary(Bool)
        case look(ahead: Bool, negative: Bool, end: Int)
        case back(Int, Bool)
        case backNamed([Int], Bool)
        case accept
    }

    /// Members of a class.
    struct Members: Sendable {
        var ranges: [ClosedRange<UInt32>] = []
        var tests: [@Sendable (UInt32) -> Bool] = []
        var isNegated = false
        /// Classes that must hold too, of the `v` operators.
        var intersections: [Members] = []
        var subtractions: [Members] = []

        func holds(_ point: UInt32) -> Bool {
            var found = ranges.contains { $0.contains(point) } || tests.contains { $0(point) }
            if found { found = intersections.allSatisfy { $0.contains(point) } }
            if found { found = !subtractions.contains { $0.contains(point) } }
            return found
        }

        func contains(_ point: UInt32) -> Bool { holds(point) != isNegated }
    }

    /// Steps; each runs backward inside a look-behind.
    var steps: [Step] { storage.steps }
    /// Steps and sets.
    let storage: Storage
    /// How many groups capture.
    let groupCount: Int
    /// Names of groups with their numbers, in order of place.
    let names: [(name: [UInt16], groups: [Int])]
    /// What the flags switch on.
    let flags: Flags
    /// Counters that loops use.
    let counterCount: Int

    /// What the flags switch on.
    struct Flags: Sendable {
        var isGlobal = false
        var ignoresCase = false
        var isMultiline = false
        var dotAll = false
        var isUnicode = false
        var isSticky = false
        var hasIndices = false
        var isSets = false

        /// Reads flags; nil when one is unknown or stands twice.
        init?(_ text: [UInt16]) {
            var seen: Set<UInt16> = []
            for unit in text {
                guard seen.insert(unit).inserted else { return nil }
                switch unit {
                case 0x67: isGlobal = true
                case 0x69: ignoresCase = true
                case 0x6D: isMultiline = true
                case 0x73: dotAll = true
                case 0x75: isUnicode = true
                case 0x79: isSticky = true
                case 0x64: hasIndices = true
                case 0x76: isSets = true
                default: return nil
                }
            }
            if isUnicode, isSets { return nil }
        }

        var readsPoints: Bool { isUnicode || isSets }

        var text: String {
            (hasIndices ? "d" : "") + (isGlobal ? "g" : "") + (ignoresCase ? "i" : "") + (isMultiline ? "m" : "")
                + (dotAll ? "s" : "") + (isUnicode ? "u" : "") + (isSets ? "v" : "") + (isSticky ? "y" : "")
        }
    }

    /// Units that every match holds.
    let needs: [UInt16]

    /// Steps, directions and classes.
    struct Storage: Sendable {
        var steps: [Step] = []
        var backward: [Bool] = []
        var sets: [Members] = []
    }

    init(
        storage: Storage, groupCount: Int, names: [(name: [UInt16], groups: [Int])], flags: Flags, counterCount: Int,
        needs: Set<UInt16>
    ) {
        self.needs = needs.sorted()
        self.storage = storage
        self.groupCount = groupCount
        self.names = names
        self.flags = flags
        self.counterCount = counterCount
    }
}

/// A pattern as a value of the language.
struct PatternValue {
    /// The compiled pattern.
    let code: PatternCode
    /// The pattern as it was written.
    let source: [UInt16]
    /// The flags in the order of the language.
    let flags: String

    /// `/source/flags`.
    var text: String { "/" + String(decoding: source, as: UTF16.self) + "/" + flags }
}
