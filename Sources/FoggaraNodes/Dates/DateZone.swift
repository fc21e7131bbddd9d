import FoggaraSystem
import FoggaraText

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
        // Algeria has kept UTC+1 without summer time since 1981-05-01 (tz database, Africa/Algiers); most workflows
        // run there, and need not read the database for it.
        let isAlgiers = name == "Africa/Algiers"
        let zone = Locked<TimeZone?>(nil)
        return DateZone { wall in
            if isAlgiers, wall > 357_523_200_000 { return 60 }
            let known = zone.withLock { slot in
                if slot == nil {
                    slot = (try? TimeZone(named: name)) ?? .utc  // the plan was refused if the zone is unknown
                }
                return slot ?? .utc
            }
            let instant = known.resolve(LocalTime(millisecondsSinceEpoch: wall)).earliest
            return Int((wall - instant.milliseconds) / 60_000)
        }
    }
}
