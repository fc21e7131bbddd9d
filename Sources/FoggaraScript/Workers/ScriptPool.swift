package import FoggaraJSON
import FoggaraSystem

/// Workers that are kept ready for Code nodes.
///
/// - Guarantees: nothing is started before the first job; a job that fails takes its worker with it; a worker runs one
///   job at a time, each in a context of its own; jobs beyond the number of workers wait in order.
package final class ScriptPool: Sendable {
    /// How workers are started.
    package let configuration: ScriptConfiguration
    private let state = Locked(State())
    private let starter = QueueExecutor("foggara.script.start")

    private struct State {
        var idle: [ScriptWorker] = []
        var busy = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
        var started = 0
    }

    /// Makes a pool without workers.
    package init(_ configuration: ScriptConfiguration) {
        precondition(configuration.validate() == nil, "a script configuration is wrong")
        self.configuration = configuration
    }

    /// How many workers were started so far.
    package var startedWorkers: Int { state.withLock { $0.started } }

    /// Process numbers of the workers that have nothing to do.
    package var idleProcesses: [Int32] { state.withLock { $0.idle.map(\.pid) } }

    /// Runs a job.
    ///
    /// - Parameters:
    ///   - zone: IANA name of the zone that native dates of the script read.
    ///   - answering: answers a question at once; nil when it takes `asking`.
    ///   - asking: answers a question that needs waiting.
    /// - Returns: the outcome as the prelude writes it.
    package func run(
        _ job: JSONValue, zone: String, answering: @escaping @Sendable (JSONValue) -> JSONValue?,
        asking: (JSONValue) async throws(ScriptFailure) -> JSONValue
    ) async throws(ScriptFailure) -> JSONValue {
        await enter()
        defer { leave() }
        let bytes = Array(JSONWriter.compact(job).utf8)
        var isAlone = false
        while true {
            let worker = try await worker(for: zone, isNew: isAlone)
            let wasUsed = worker.hasWorked
            var hasActed = false
            let result = await attempt(bytes, with: worker, answering) { (question) throws(ScriptFailure) in
                hasActed = true
                return try await asking(question)
            }
            switch result {
            case .success(let outcome):
                if worker.isFresh { state.withLock { $0.idle.append(worker) } }
                return outcome
            case .failure(let failure):
                worker.kill()
                if Task.isCancelled { throw .cancelled }
                // What earlier jobs left in the worker counts against this one, which gets a worker of its own then,
                // unless it has done something already.
                guard wasUsed, !isAlone, !hasActed, failure.mayBeOfOthers else { throw failure }
                isAlone = true
            }
        }
    }

    private func attempt(
        _ job: [UInt8], with worker: ScriptWorker, _ answering: @escaping @Sendable (JSONValue) -> JSONValue?,
        _ asking: (JSONValue) async throws(ScriptFailure) -> JSONValue
    ) async -> Result<JSONValue, ScriptFailure> {
        let limit = configuration.questions
        let asked = Locked(0)
        let counted: @Sendable (JSONValue) -> JSONValue? = { question in
            let count = asked.withLock { asked in
                asked += 1
                return asked
            }
            return count > limit ? nil : answering(question)
        }
        return await withTaskCancellationHandler {
            await converse(with: worker, job, counted, asking) { asked.withLock { $0 } > limit }
        } onCancel: {
            worker.kill()
        }
    }

    private func converse(
        with worker: ScriptWorker, _ job: [UInt8], _ answering: @escaping @Sendable (JSONValue) -> JSONValue?,
        _ asking: (JSONValue) async throws(ScriptFailure) -> JSONValue, isTooMuch: () -> Bool
    ) async -> Result<JSONValue, ScriptFailure> {
        do throws(ScriptFailure) {
            var word = try await worker.begin(job, answering: answering)
            while true {
                switch word {
                case .outcome(let outcome): return .success(outcome)
                case .question(let question):
                    if isTooMuch() { throw .tooManyQuestions(configuration.questions) }
                    word = try await worker.answer(try await asking(question), answering: answering)
                }
            }
        } catch { return .failure(error) }
    }

    /// Ends the workers that have nothing to do.
    package func close() {
        let idle = state.withLock { state in
            defer { state.idle = [] }
            return state.idle
        }
        for worker in idle { worker.kill() }
    }

    private func worker(for zone: String, isNew: Bool) async throws(ScriptFailure) -> ScriptWorker {
        let configuration = configuration
        let (known, surplus) = state.withLock { state -> (ScriptWorker?, ScriptWorker?) in
            if !isNew, let place = state.idle.lastIndex(where: { $0.zone == zone }) {
                return (state.idle.remove(at: place), nil)
            }
            // One of another zone makes room.
            return (nil, state.idle.count >= configuration.workers ? state.idle.removeFirst() : nil)
        }
        surplus?.kill()
        if let known { return known }
        let worker = try await starter.run { () throws(ScriptFailure) -> ScriptWorker in
            try ScriptWorker(configuration, zone: zone)
        }
        state.withLock { $0.started += 1 }
        return worker
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let mayGo = state.withLock { state in
                if state.busy < configuration.workers {
                    state.busy += 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if mayGo { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if state.waiting.isEmpty {
                state.busy -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
