import Dispatch
import FoggaraStore
import FoggaraSystem

/// The one thread that writes, with group commit.
final class SQLiteWriter: Sendable {
    private struct Waiting: Sendable {
        let changes: [StoreChange]
        let continuation: CheckedContinuation<StoreError?, Never>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isRunning = false
        var failure: StoreError?
        var connection: SQLiteConnection?
    }

    private let state: Locked<State>
    private let executor = QueueExecutor("foggara.store.writer")

    init(_ connection: SQLiteConnection) {
        state = Locked(State(connection: connection))
    }

    /// Makes changes durable.
    func commit(_ changes: [StoreChange]) async throws(StoreError) {
        let error: StoreError? = await withCheckedContinuation { continuation in
            let (failure, isFirst) = state.withLock { state -> (StoreError?, Bool) in
                if let failure = state.failure { return (failure, false) }
                state.waiting.append(Waiting(changes: changes, continuation: continuation))
                defer { state.isRunning = true }
                return (nil, !state.isRunning)
            }
            if let failure { continuation.resume(returning: failure) }
            if isFirst { executor.queue.async { self.drain() } }
        }
        if let error { throw error }
    }

    /// Refuses new work, ends what waits and closes the file.
    func close() async {
        state.withLock { state in
            if state.failure == nil { state.failure = StoreError(.closed, "store") }
        }
        await executor.run {
            // The queue is serial: everything handed in before has ended.
            self.state.withLock { $0.connection = nil }
        }
    }

    /// Runs groups until nothing waits.
    private func drain() {
        while true {
            let (group, connection) = state.withLock { state -> ([Waiting], SQLiteConnection?) in
                let group = state.waiting
                state.waiting = []
                if group.isEmpty { state.isRunning = false }
                return (group, state.connection)
            }
            guard !group.isEmpty else { return }
            guard let connection else {
                for waiting in group { waiting.continuation.resume(returning: StoreError(.closed, "store")) }
                continue
            }
            let answers = write(group.map(\.changes), to: connection)
            for (waiting, answer) in zip(group, answers) { waiting.continuation.resume(returning: answer) }
        }
    }

    /// Writes a group as one transaction; the answers are the errors of its members.
    private func write(_ group: [[StoreChange]], to connection: SQLiteConnection) -> [StoreError?] {
        if let failure = state.withLock({ $0.failure }), failure.code == .broken {
            return group.map { _ in failure }
        }
        var answers: [StoreError?] = []
        do throws(SQLiteError) {
            try connection.run("BEGIN IMMEDIATE")
            for changes in group {
                do throws(StoreError) {
                    try member(changes, of: connection)
                    answers.append(nil)
                } catch {
                    // A full disk or a failed read ends the whole transaction, and with it the members before.
                    if connection.isAutocommit { return fail(group, error) }
                    answers.append(error)
                }
            }
            try connection.run("COMMIT")
        } catch {
            return fail(group, StoreError(error, path: "store"), rollingBack: connection)
        }
        return answers
    }

    private func member(_ changes: [StoreChange], of connection: SQLiteConnection) throws(StoreError) {
        do throws(SQLiteError) {
            try connection.run("SAVEPOINT member")
            do throws(SQLiteError) {
                for change in changes { try SQLiteChanges.apply(change, to: connection) }
            } catch {
                if !connection.isAutocommit {
                    try connection.run("ROLLBACK TO member")
                    try connection.run("RELEASE member")
                }
                throw error
            }
            try connection.run("RELEASE member")
        } catch { throw StoreError(error, path: "store") }
    }

    private func fail(
        _ group: [[StoreChange]], _ error: StoreError, rollingBack connection: SQLiteConnection? = nil
    ) -> [StoreError?] {
        var error = error
        if let connection, !connection.isAutocommit {
            do throws(SQLiteError) { try connection.run("ROLLBACK") } catch {}  // `error` is the one to report
        }
        // A full disk passes; after anything else nobody knows what reached the disk.
        if error.code != .full {
            error = StoreError(.broken, error.subject)
            state.withLock { $0.failure = error }
        }
        return group.map { _ in error }
    }
}
