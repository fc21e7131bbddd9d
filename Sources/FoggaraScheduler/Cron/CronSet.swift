/// The numbers of one cron field.
struct CronSet: Hashable, Sendable {
    private var bits: UInt64 = 0

    /// How many numbers there are.
    var count: Int { bits.nonzeroBitCount }

    func contains(_ number: Int) -> Bool {
        bits >> UInt64(number) & 1 == 1
    }

    mutating func insert(_ number: Int) {
        bits |= 1 << UInt64(number)
    }

    mutating func remove(_ number: Int) {
        bits &= ~(1 << UInt64(number))
    }

    /// The smallest number that is not below `number`; nil when there is none.
    func first(notBelow number: Int) -> Int? {
        guard number < 64 else { return nil }
        let rest = bits >> UInt64(number)
        return rest == 0 ? nil : number + rest.trailingZeroBitCount
    }
}
