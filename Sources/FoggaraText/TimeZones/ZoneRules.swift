/// The clock changes of one zone: a list for the past and a repeating rule for what follows.
struct ZoneRules: Sendable {
    /// One kind of time a zone has had.
    struct Period: Hashable, Sendable {
        let offset: UTCOffset
        let isSummer: Bool
        let abbreviation: String
    }

    /// A change and what holds from then on.
    struct Change: Sendable {
        /// Seconds since 1970-01-01T00:00:00Z.
        let second: Int64
        let period: Period
    }

    /// What held before the first change.
    let first: Period
    /// The recorded changes, earliest first.
    let changes: [Change]
    /// What follows the last recorded change.
    let footer: PosixZone?

    /// What holds at a second of UTC.
    func period(at second: Int64) -> Period {
        let index = firstChange(after: second)
        if index == changes.count, let footer, second >= (changes.last?.second ?? .min) {
            return footer.period(at: second)
        }
        return index == 0 ? first : changes[index - 1].period
    }

    /// The first change after a second of UTC that moves the wall clock; nil when there is none within two years of the
    /// repeating rule.
    func nextChange(after second: Int64) -> Change? {
        var previous = period(at: second).offset
        var index = firstChange(after: second)
        while index < changes.count {
            let change = changes[index]
            if change.period.offset != previous { return change }
            previous = change.period.offset
            index += 1
        }
        return footer?.nextChange(after: max(second, changes.last?.second ?? second))
    }

    private func firstChange(after second: Int64) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].second <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
