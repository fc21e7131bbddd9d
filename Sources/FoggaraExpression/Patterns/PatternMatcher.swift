/// Matches compiled patterns by backtracking, with an explicit stack and bounded steps.
struct PatternMatcher {
    /// The pattern.
    let code: PatternCode
    /// The text that is searched.
    let units: [UInt16]
    private let steps: [PatternCode.Step]
    private var registers: [Int]
    private var captures: [Int]
    private var trail: [Entry] = []
    /// Steps left.
    var fuel: Int

    private enum Entry {
        case choice(step: Int, place: Int)
        case capture(Int, Int)
        case register(Int, Int)
    }

    init(_ code: PatternCode, _ units: [UInt16], fuel: Int) {
        self.code = code
        self.units = units
        // Beyond that a match takes longer than a whole evaluation may.
        self.fuel = min(fuel, 800_000)
        steps = code.steps
        registers = Array(repeating: 0, count: code.counterCount)
        captures = Array(repeating: -1, count: 2 * (code.groupCount + 1))
    }

    /// Captures of the match that begins at `start`, as pairs of places; nil without one.
    mutating func match(at start: Int) throws(PatternFault) -> [Int]? {
        for index in captures.indices { captures[index] = -1 }
        trail.removeAll(keepingCapacity: true)
        guard let end = try run(0, start) else { return nil }
        captures[0] = start
        captures[1] = end
        return captures
    }

    /// First match at or after `start`.
    mutating func search(from start: Int) throws(PatternFault) -> [Int]? {
        var place = start
        while place <= units.count {
            if let found = try match(at: place) { return found }
            place += code.flags.readsPoints && place < units.count ? Machine.codePoint(units, place).count : 1
        }
        return nil
    }

    private mutating func run(_ firstStep: Int, _ firstPlace: Int) throws(PatternFault) -> Int? {
        let base = trail.count
        var step = firstStep
        var place = firstPlace
        while true {
            fuel -= 1
            if fuel < 0 { throw PatternFault(message: "") }
            var holds = true
            let backward = code.storage.backward[step]
            switch steps[step] {
            case .unit(let point):
                if let (found, count) = read(place, backward), found == point {
                    place += backward ? -count : count
                } else {
                    holds = false
                }
            case .set(let index):
                fuel -= 1
                if let (found, count) = read(place, backward), code.storage.sets[index].contains(found) {
                    place += backward ? -count : count
                } else {
                    holds = false
                }
            case .any(let dotAll):
                if let (found, count) = read(place, backward), dotAll || !Self.isLineEnd(found) {
                    place += backward ? -count : count
                } else {
                    holds = false
                }
            case .split(let prefer, let other):
                trail.append(.choice(step: other, place: place))
                step = prefer
                continue
            case .jump(let target):
                step = target
                continue
            case .save(let index): setCapture(index, place)
            case .resetCaptures(let low, let high): for index in 2 * low..<2 * high { setCapture(index, -1) }
            case .setCounter(let index): setRegister(index, 0)
            case .loop(let counter, let low, let high, let isGreedy, let exit):
                let count = registers[counter]
                if count < low {
                    setRegister(counter, count + 1)
                } else if count >= high {
                    step = exit
                    continue
                } else if isGreedy {
                    trail.append(.choice(step: exit, place: place))
                    setRegister(counter, count + 1)
                } else {
                    // The lazy form leaves first; coming back counts one turn more.
                    trail.append(.register(-1 - counter, count + 1))
                    trail.append(.choice(step: -(step + 1) - 1, place: place))
                    step = exit
                    continue
                }
            case .markPlace(let index): setRegister(index, place)
            case .checkPlace(let index):
                // A turn that matched nothing ends a loop, unless it was owed.
                holds = registers[index] != place || registers[index - 1] <= minimum(of: step)
            case .start: holds = place == 0 || code.flags.isMultiline && Self.isLineEnd(UInt32(units[place - 1]))
            case .end:
                holds = place == units.count || code.flags.isMultiline && Self.isLineEnd(UInt32(units[place]))
            case .wordBoundary(let wanted): holds = (isWord(place - 1) != isWord(place)) == wanted
            case .look(_, let negative, let end):
                let height = trail.count
                let found = try run(step + 1, place) != nil
                if negative {
                    undo(to: height)
                } else {
                    // Choices inside are given up, changes stay to be undone.
                    var kept: [Entry] = []
                    for entry in trail[height...] { if case .choice = entry { continue } else { kept.append(entry) } }
                    trail.removeSubrange(height...)
                    trail += kept
                }
                holds = found != negative
                if holds {
                    step = end
                    continue
                }
            case .back(let group, let ignoresCase): holds = back(group, &place, backward, ignoresCase)
            case .backNamed(let groups, let ignoresCase):
                if let group = groups.first(where: { captures[2 * $0] >= 0 && captures[2 * $0 + 1] >= 0 }) {
                    holds = back(group, &place, backward, ignoresCase)
                }
            case .accept: return place
            }
            if holds {
                step += 1
                continue
            }
            guard let (nextStep, nextPlace) = retreat(base) else { return nil }
            (step, place) = (nextStep, nextPlace)
        }
    }

    private func minimum(of step: Int) -> Int {
        guard case .jump(let head) = steps[step + 1], case .loop(_, let low, _, _, _) = steps[head] else { return 0 }
        return low
    }

    private mutating func setCapture(_ index: Int, _ value: Int) {
        guard captures[index] != value else { return }
        trail.append(.capture(index, captures[index]))
        captures[index] = value
    }

    private mutating func setRegister(_ index: Int, _ value: Int) {
        trail.append(.register(index, registers[index]))
        registers[index] = value
    }

    private mutating func undo(to height: Int) {
        while trail.count > height {
            switch trail.removeLast() {
            case .choice: break
            case .capture(let index, let value): captures[index] = value
            case .register(let index, let value): if index >= 0 { registers[index] = value }
            }
        }
    }

    /// Takes back changes up to the last choice above `base`.
    private mutating func retreat(_ base: Int) -> (Int, Int)? {
        while trail.count > base {
            switch trail.removeLast() {
            case .choice(let step, let place):
                guard step < 0 else { return (step, place) }
                // A lazy loop goes on with one more turn.
                if case .register(let mark, let value)? = trail.popLast() { setRegister(-1 - mark, value) }
                return (-step - 1, place)
            case .capture(let index, let value): captures[index] = value
            case .register(let index, let value): if index >= 0 { registers[index] = value }
            }
        }
        return nil
    }

    private func read(_ place: Int, _ backward: Bool) -> (UInt32, Int)? {
        if backward {
            guard place > 0 else { return nil }
            let unit = units[place - 1]
            if code.flags.readsPoints, unit & 0xFC00 == 0xDC00, place > 1, units[place - 2] & 0xFC00 == 0xD800 {
                return (Machine.codePoint(units, place - 2).value, 2)
            }
            return (UInt32(unit), 1)
        }
        guard place < units.count else { return nil }
        if code.flags.readsPoints { return Machine.codePoint(units, place) }
        return (UInt32(units[place]), 1)
    }

    private mutating func back(_ group: Int, _ place: inout Int, _ backward: Bool, _ ignoresCase: Bool) -> Bool {
        let (start, end) = (captures[2 * group], captures[2 * group + 1])
        guard start >= 0, end >= 0 else { return true }
        let count = end - start
        fuel -= count >> 3
        let from = backward ? place - count : place
        guard from >= 0, from + count <= units.count else { return false }
        for offset in 0..<count {
            let (a, b) = (UInt32(units[start + offset]), UInt32(units[from + offset]))
            if a != b, !ignoresCase || Self.fold(a, code.flags.readsPoints) != Self.fold(b, code.flags.readsPoints) {
                return false
            }
        }
        place += backward ? -count : count
        return true
    }

    private func isWord(_ place: Int) -> Bool {
        guard units.indices.contains(place) else { return false }
        let unit = units[place]
        if unit >= 0x30 && unit <= 0x39 || unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A || unit == 0x5F {
            return unit < 0x80
        }
        return code.flags.readsPoints && code.flags.ignoresCase && (unit == 0x17F || unit == 0x212A)
    }

    /// Whether `^` and `$` count a point as the end of a line.
    static func isLineEnd(_ point: UInt32) -> Bool {
        point == 0x0A || point == 0x0D || point == 0x2028 || point == 0x2029
    }

    /// The form in which letters that differ by case only are equal.
    static func fold(_ point: UInt32, _ readsPoints: Bool) -> UInt32 {
        if point < 0x80 { return point >= 0x61 && point <= 0x7A ? point - 32 : point }
        guard let scalar = Unicode.Scalar(point) else { return point }
        if readsPoints {
            if point == 0x17F { return 0x53 }
            if point == 0x212A { return 0x4B }
            if point == 0x1E9E || point == 0xDF { return 0xDF }
        }
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        guard upper.count == 1, let first = upper.first else { return point }
        if !readsPoints, first.value < 0x80 { return point }
        return first.value
    }

    /// All points equal to `point` but for case.
    static func variants(_ point: UInt32, _ readsPoints: Bool) -> [UInt32] {
        var result = [point]
        let folded = fold(point, readsPoints)
        if folded != point { result.append(folded) }
        for candidate in [point, folded] {
            if let scalar = Unicode.Scalar(candidate) {
                for text in [scalar.properties.lowercaseMapping, scalar.properties.titlecaseMapping] {
                    let scalars = text.unicodeScalars
                    if scalars.count == 1, let other = scalars.first?.value, other != point,
                        fold(other, readsPoints) == folded
                    {
                        result.append(other)
                    }
                }
            }
        }
        if readsPoints, folded == 0x53 { result.append(0x17F) }
        if readsPoints, folded == 0x4B { result.append(0x212A) }
        return result
    }
}
