/// A cron text that was understood: which wall times it names.
///
/// - Shape: five fields (second 0), six fields (seconds first), or a preset such as `@daily`.
/// - Source: the behaviour of npm's cron 4.4.0 as recorded from n8n 2.41.1.
package struct CronExpression: Hashable, Sendable {
    /// The text as written.
    package let text: String

    let seconds: CronSet
    let minutes: CronSet
    let hours: CronSet
    let daysOfMonth: CronSet
    let months: CronSet
    let daysOfWeek: CronSet

    /// Reads a text.
    ///
    /// - Throws: ``CronError``; the first fault in the order of the fields.
    package init(_ text: String) throws(CronError) {
        self.text = text
        let fields = try Self.fields(of: text)
        seconds = try Self.set(fields[0], .second)
        minutes = try Self.set(fields[1], .minute)
        hours = try Self.set(fields[2], .hour)
        daysOfMonth = try Self.set(fields[3], .dayOfMonth)
        months = try Self.set(fields[4], .month)
        var daysOfWeek = try Self.set(fields[5], .dayOfWeek)
        if daysOfWeek.contains(7) {
            daysOfWeek.remove(7)
            daysOfWeek.insert(0)
        }
        self.daysOfWeek = daysOfWeek
        guard hasDate else { throw CronError(code: .noDate, unit: nil, text: text) }
    }
}

/// Writes the text.
extension CronExpression: CustomStringConvertible {
    /// The expression as it was written.
    package var description: String { text }
}
