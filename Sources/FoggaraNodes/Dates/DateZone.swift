/// Where wall times lie that state no offset: the zone of the workflow.
package struct DateZone: Sendable {
    /// Minutes east of Greenwich at a wall time given as milliseconds since 1970 as if it were UTC.
    package let offsetMinutes: @Sendable (Int64) -> Int

    /// Makes a zone of the rule that gives its offset.
    package init(_ offsetMinutes: @escaping @Sendable (Int64) -> Int) { self.offsetMinutes = offsetMinutes }

    /// A zone with one offset at all times.
    package init(minutes: Int) { offsetMinutes = { _ in minutes } }

    /// The zone called `name`; UTC when it is unknown.
    package static func named(_ name: String) -> DateZone {
        // Algeria has kept UTC+1 without summer time since 1981-05-01 (tz database, Africa/Algiers).
        name == "Africa/Algiers" ? DateZone(minutes: 60) : DateZone(minutes: 0)
    }
}
