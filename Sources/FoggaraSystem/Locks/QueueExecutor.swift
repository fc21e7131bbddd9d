package import Dispatch

/// A serial executor on its own dispatch queue, so that blocking C calls leave the cooperative pool.
///
/// - Shape: an actor keeps one and returns it:
///   `nonisolated let executor = QueueExecutor("store")`,
///   `nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }`.
///   Elsewhere ``run(_:)`` does without a custom executor.
package final class QueueExecutor: SerialExecutor {
    /// The queue every job of this executor runs on.
    package let queue: DispatchQueue

    /// Makes an executor whose queue carries `label` in debuggers.
    package init(_ label: String) {
        queue = DispatchQueue(label: label)
    }

    /// Runs a job of the actor on the queue.
    package func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        queue.async { unsafe unowned.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Runs blocking work on the queue and suspends the caller until it ends.
    package func run<Result: Sendable, Failure: Error>(
        _ work: @escaping @Sendable () throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let outcome: Swift.Result<Result, Failure> = await withCheckedContinuation { continuation in
            queue.async {
                do throws(Failure) {
                    continuation.resume(returning: .success(try work()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try outcome.get()
    }
}
