package import FoggaraStore
package import FoggaraSystem
package import FoggaraWorkflow

/// The data tables of a store, with those that a template declares.
package struct StoredTables: DataTables {
    private let store: any Store
    private let declared: [PlanTable]
    private let clock: any WallClock

    /// Opens the tables of a store.
    package init(store: any Store, declared: [PlanTable], clock: any WallClock) {
        self.store = store
        self.declared = declared
        self.clock = clock
    }

    /// The table, brought up to what the template declares.
    package func table(_ name: String) async throws(NodeError) -> DataTable? {
        try await ask { store throws(StoreError) in
            let known = try await store.table(name)
            guard let wanted = declared.first(where: { $0.name == name }) else { return known }
            if let known, known.missing(wanted.definition)?.isEmpty == true { return known }
            try await store.commit([wanted.change(at: clock.now())])
            return try await store.table(name)
        }
    }

    /// The tables of the store.
    package func tables() async throws(NodeError) -> [DataTable] {
        try await ask { store throws(StoreError) in try await store.tables() }
    }

    /// The rows of the store.
    package func rows(of table: DataTable, _ filter: DataFilter) async throws(NodeError) -> [DataRow] {
        try await ask { store throws(StoreError) in try await store.rows(of: table, filter) }
    }

    /// Commits the change and gives the reply kept under its key.
    package func change(_ change: DataChange) async throws(NodeError) -> String {
        try await ask { store throws(StoreError) in
            try await store.commit([.changeTable(change)])
            return try await store.tableReply(change.key) ?? "[]"
        }
    }

    /// Commits the alteration.
    package func alter(_ change: StoreChange) async throws(NodeError) {
        try await ask { store throws(StoreError) in try await store.commit([change]) }
    }

    private func ask<Value: Sendable>(
        _ question: (any Store) async throws(StoreError) -> Value
    ) async throws(NodeError) -> Value {
        do throws(StoreError) { return try await question(store) } catch {
            throw NodeError(
                "NodeOperationError", "The data tables refused: \(error)",
                outcome: error.code == .conflict ? .notDone : .unknown)
        }
    }
}

extension PlanTable {
    /// The columns as the store takes them.
    package var definition: [DataTable.Column] {
        columns.map { DataTable.Column(name: $0.name, kind: DataTable.Column.Kind(rawValue: $0.kind) ?? .string) }
    }

    /// Makes the table, or adds the columns it lacks.
    package func change(at now: Instant) -> StoreChange { .defineTable(name: name, columns: definition, at: now) }
}
