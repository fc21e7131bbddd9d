import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraStore
import FoggaraSystem

/// Fills the data tables of a scenario and looks at them at the end.
struct ScenarioTables {
    let tables: StoredTables

    /// Puts rows into the tables.
    ///
    /// - Throws: ``CommandFailure`` when the template declares no such table.
    func seed(_ content: JSONObject, at now: Instant) async throws {
        for member in content {
            guard try await tables.table(member.key) != nil else {
                throw CommandFailure("failure.noFile", ["path": member.key, "reason": "tables"])
            }
            let rows = member.value.array?.compactMap(\.object) ?? []
            let change = DataChange(table: member.key, action: .insert(rows), key: "seed/\(member.key)", at: now)
            _ = try await tables.change(change)
        }
    }

    /// What differs from the expected rows, in words.
    func differences(_ expected: JSONObject) async throws -> [String] {
        var result: [String] = []
        for member in expected {
            guard let table = try await tables.table(member.key) else {
                result.append("there is no table '\(member.key)'")
                continue
            }
            let rows = try await tables.rows(of: table, DataFilter())
            let wanted = member.value.array?.compactMap(\.object) ?? []
            if rows.count != wanted.count {
                result.append("table '\(member.key)' has \(rows.count) rows, not \(wanted.count)")
                continue
            }
            for (row, fields) in zip(rows, wanted) {
                for field in fields where row.value(field.key) != field.value {
                    result.append(
                        "row \(row.id) of table '\(member.key)' has \(field.key) "
                            + "\(JSONWriter.compact(row.value(field.key))), not \(JSONWriter.compact(field.value))")
                }
            }
        }
        return result
    }

    /// How many calls of data tables a run made; no stand-in counts them.
    static func calls(of machine: RunMachine) -> Int {
        machine.state.effects.values.count { $0.intent.request.host == DataTableNode.host }
    }
}
