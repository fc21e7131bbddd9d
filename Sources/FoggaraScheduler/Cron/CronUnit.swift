/// The six fields of a cron text, in their order.
package enum CronUnit: String, CaseIterable, Sendable {
    case second
    case minute
    case hour
    case dayOfMonth
    case month
    case dayOfWeek

    /// The numbers a field may hold; 7 in the week is Sunday, as 0 is.
    package var range: ClosedRange<Int> {
        switch self {
        case .second, .minute: 0...59
        case .hour: 0...23
        case .dayOfMonth: 1...31
        case .month: 1...12
        case .dayOfWeek: 0...7
        }
    }
}
