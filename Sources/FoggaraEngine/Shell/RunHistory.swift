import FoggaraJSON
import FoggaraStore
import FoggaraSystem

/// Seen values as one run of a node sees them: the store, earlier nodes of the run, and its own changes.
final class RunHistory: SeenHistory {
    private let store: any Store
    private let template: String
    private let pending: [HistoryChange]
    private let changed = Locked<[HistoryChange]>([])

    /// - Parameter pending: changes of earlier nodes that wait for the success of the run.
    init(store: any Store, template: String, pending: [HistoryChange]) {
        self.store = store
        self.template = template
        self.pending = pending
    }

    /// The changes this node made, scopes complete.
    var changes: [HistoryChange] { changed.withLock { $0 } }

    func seen(_ keys: [String], scope: String) async throws(NodeError) -> Set<String> {
        let scope = full(scope)
        let overlay = overlay(scope)
        var found = Set(keys.filter { overlay.keys.contains($0) })
        if !overlay.isCleared {
            found.formUnion(try await ask { store throws(StoreError) in try await store.seen(keys, scope: scope) })
        }
        return found
    }

    func count(scope: String) async throws(NodeError) -> Int {
        let scope = full(scope)
        let overlay = overlay(scope)
        if overlay.isCleared { return overlay.keys.count }
        let keys = Array(overlay.keys)
        let stored = try await ask { store throws(StoreError) in try await store.seenCount(scope: scope) }
        let both = try await ask { store throws(StoreError) in try await store.seen(keys, scope: scope) }
        return stored + keys.count - both.count
    }

    func record(_ keys: [String], scope: String) async throws(NodeError) {
        add(.add(scope: full(scope), keys: keys))
    }

    func mark(scope: String) async throws(NodeError) -> JSONValue? {
        let scope = full(scope)
        let overlay = overlay(scope)
        if let mark = overlay.mark { return mark }
        if overlay.isCleared { return nil }
        let text = try await ask { store throws(StoreError) in try await store.mark(scope: scope) }
        return text.flatMap { JSONDocument.value(of: Array($0.utf8)) }
    }

    func setMark(_ value: JSONValue, scope: String) async throws(NodeError) {
        add(.mark(scope: full(scope), value: value))
    }

    func clear(scope: String) async throws(NodeError) {
        add(.clear(scope: full(scope)))
    }

    private func full(_ scope: String) -> String { template + "/" + scope }

    private func add(_ change: HistoryChange) {
        changed.withLock { $0.append(change) }
    }

    private func overlay(_ scope: String) -> (isCleared: Bool, keys: Set<String>, mark: JSONValue?) {
        var isCleared = false
        var keys: Set<String> = []
        var mark: JSONValue?
        for change in pending + changes {
            switch change {
            case .add(scope, let added): keys.formUnion(added)
            case .mark(scope, let value): mark = value
            case .clear(scope):
                isCleared = true
                keys = []
                mark = nil
            default: break
            }
        }
        return (isCleared, keys, mark)
    }

    private func ask<Value: Sendable>(
        _ question: (any Store) async throws(StoreError) -> Value
    ) async throws(NodeError) -> Value {
        do throws(StoreError) { return try await question(store) } catch {
            throw NodeError("NodeOperationError", "The history of seen items cannot be read: \(error)")
        }
    }
}

extension HistoryChange {
    /// The change of the store.
    func storeChange(at now: Instant) -> StoreChange {
        switch self {
        case .add(let scope, let keys): .addSeen(scope: scope, keys: keys, at: now)
        case .mark(let scope, let value): .setMark(scope: scope, value: JSONWriter.compact(value))
        case .clear(let scope): .clearSeen(scope: scope)
        }
    }
}
