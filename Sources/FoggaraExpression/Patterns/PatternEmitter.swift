/// Writes the steps of a pattern's tree.
struct PatternEmitter {
    /// Flags that hold at the place, changed inside `(?i:…)`.
    var flags: PatternCode.Flags
    /// Names of groups with their numbers.
    let names: [(name: [UInt16], groups: [Int])]
    /// Steps written so far.
    var storage = PatternCode.Storage()
    /// Counters given out so far.
    var counters = 0

    init(flags: PatternCode.Flags, names: [(name: [UInt16], groups: [Int])]) {
        self.flags = flags
        self.names = names
    }

    /// Appends a step and answers its place, for patching.
    @discardableResult
    mutating func add(_ step: PatternCode.Step, _ backward: Bool) -> Int {
        storage.steps.append(step)
        storage.backward.append(backward)
        return storage.steps.count - 1
    }

    private var here: Int { storage.steps.count }

    /// Writes the steps of a node; `backward` inside a look-behind.
    mutating func emit(_ node: PatternParser.Node, backward: Bool) {
        switch node {
        case .empty: break
        case .point(let point):
            if flags.ignoresCase {
                let folded = PatternMatcher.fold(point, flags.readsPoints)
                storage.sets.append(.init(ranges: [point...point, folded...folded]))
                addSet(backward)
            } else {
                add(.unit(point), backward)
            }
        case .set(let members):
            storage.sets.append(members)
            addSet(backward)
        case .any: add(.any(dotAll: flags.dotAll), backward)
        case .sequence(let items):
            for item in backward ? items.reversed() : items { emit(item, backward: backward) }
        case .choice(let options):
            var exits: [Int] = []
            for (index, option) in options.enumerated() {
                guard index < options.count - 1 else {
                    emit(option, backward: backward)
                    break
                }
                let split = add(.split(prefer: 0, other: 0), backward)
                emit(option, backward: backward)
                exits.append(add(.jump(0), backward))
                storage.steps[split] = .split(prefer: split + 1, other: here)
            }
            for exit in exits { storage.steps[exit] = .jump(here) }
        case .group(let body, let number):
            add(.save(backward ? 2 * number + 1 : 2 * number), backward)
            emit(body, backward: backward)
            add(.save(backward ? 2 * number : 2 * number + 1), backward)
        case .start: add(.start, backward)
        case .end: add(.end, backward)
        case .wordBoundary(let isBoundary): add(.wordBoundary(isBoundary), backward)
        case .look(let body, let ahead, let negative):
            let look = add(.look(ahead: ahead, negative: negative, end: 0), backward)
            emit(body, backward: !ahead)
            add(.accept, backward)
            storage.steps[look] = .look(ahead: ahead, negative: negative, end: here)
        case .back(let number): add(.back(number, flags.ignoresCase), backward)
        case .backNamed(let name):
            let groups = names.first { $0.name == name }?.groups ?? []
            add(.backNamed(groups, flags.ignoresCase), backward)
        case .loop(let body, let low, let high, let isGreedy, let groups):
            loop(body, low, high, isGreedy, groups, backward)
        case .modified(let body, let ignoresCase, let isMultiline, let dotAll):
            let saved = flags
            if let ignoresCase { flags.ignoresCase = ignoresCase }
            if let isMultiline { flags.isMultiline = isMultiline }
            if let dotAll { flags.dotAll = dotAll }
            emit(body, backward: backward)
            flags = saved
        }
    }

    private mutating func addSet(_ backward: Bool) {
        if flags.ignoresCase, let last = storage.sets.indices.last {
            let inner = storage.sets[last]
            let readsPoints = flags.readsPoints
            var wider = PatternCode.Members()
            wider.isNegated = inner.isNegated
            var positive = inner
            positive.isNegated = false
            let plain = positive
            wider.tests = [{ point in PatternMatcher.variants(point, readsPoints).contains { plain.contains($0) } }]
            storage.sets[last] = wider
        }
        add(.set(storage.sets.count - 1), backward)
    }

    private mutating func loop(
        _ body: PatternParser.Node, _ low: Int, _ high: Int, _ isGreedy: Bool, _ groups: Range<Int>, _ backward: Bool
    ) {
        if high == 0 { return }
        let counter = counters
        let mark = counters + 1
        counters += 2
        add(.setCounter(counter), backward)
        let head = add(.jump(0), backward)
        add(.markPlace(mark), backward)
        if !groups.isEmpty { add(.resetCaptures(groups.lowerBound, groups.upperBound), backward) }
        emit(body, backward: backward)
        add(.checkPlace(mark), backward)
        add(.jump(head), backward)
        storage.steps[head] = .loop(counter: counter, min: low, max: high, isGreedy: isGreedy, exit: here)
    }
}
