package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Sends web requests, one per item.
package struct HTTPRequestNode: NodeExecutor {
    /// Requests under way at one time when the node does not say.
    private static let width = 16

    /// Full type names served.
    package let types = ["n8n-nodes-base.httpRequest"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Sends the requests of all items at once, or in batches with a pause, and hands the answers on in item order.
    ///
    /// - Errors: the first item's that failed, after all have been sent; a node that goes on makes error items.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        let credentials = try await HTTPCredentialReader(call).read()
        let hasBatches = call.parameters.raw("options.batching.batch") != nil
        let asked = try hasBatches ? call.whole("options.batching.batch.batchSize", 0, or: 50) : -1
        let pause = hasBatches ? Int64(try call.number("options.batching.batch.batchInterval", 0, or: 1_000)) : 0
        let size = asked > 0 ? asked : call.items.count
        var results: [Result<[Item], NodeError>] = []
        for start in stride(from: 0, to: call.items.count, by: size) {
            if start > 0, pause > 0 {
                try? await call.services.clock.sleep(for: .milliseconds(pause))  // cancelled: the next request tells
            }
            let batch = Array(start..<min(start + size, call.items.count))
            results.append(contentsOf: await Self.send(batch, call, credentials))
        }
        var items: [Item] = []
        for (index, result) in results.enumerated() {
            switch result {
            case .success(let made): items.append(contentsOf: made)
            case .failure(let error):
                guard call.continuesOnFail else { throw error }
                items.append(error.failedItem(from: index))
            }
        }
        return NodeResult(items)
    }

    /// What became of one item of a batch.
    private struct Exchanged: Sendable {
        var place: Int
        var result: Result<[Item], NodeError>
    }

    private static func send(
        _ batch: [Int], _ call: NodeCall, _ credentials: HTTPCredentials
    ) async -> [Result<[Item], NodeError>] {
        await withTaskGroup(of: Exchanged.self) { group in
            var results = [Result<[Item], NodeError>?](repeating: nil, count: batch.count)
            var next = min(width, batch.count)
            for place in 0..<next {
                group.addTask { await attempt(call, batch[place], place, credentials) }
            }
            while let exchanged = await group.next() {
                results[exchanged.place] = exchanged.result
                if next < batch.count {
                    let place = next
                    next += 1
                    group.addTask { await attempt(call, batch[place], place, credentials) }
                }
            }
            return results.compactMap { $0 }
        }
    }

    private static func attempt(
        _ call: NodeCall, _ index: Int, _ place: Int, _ credentials: HTTPCredentials
    ) async -> Exchanged {
        do throws(NodeError) {
            return Exchanged(place: place, result: .success(try await exchange(call, index, credentials)))
        } catch {
            return Exchanged(place: place, result: .failure(error))
        }
    }

    private static func exchange(
        _ call: NodeCall, _ index: Int, _ credentials: HTTPCredentials
    ) async throws(NodeError) -> [Item] {
        let draft: HTTPRequestDraft
        let options: HTTPResponseOptions
        if call.node.version < 3 {
            let reader = HTTPLegacyReader(call)
            draft = try reader.read(index)
            options = try reader.response(index)
        } else {
            draft = try HTTPRequestReader(call).read(index)
            options = try HTTPResponseOptions(call, index)
        }
        let replies: [HTTPReply]
        if call.node.version >= 3, let pages = try HTTPPages(call, index) {
            replies = try await pages.fetch(draft, options, credentials: credentials)
        } else {
            let accepts = { @Sendable (status: Int) in status < 300 || options.neverFails }
            replies = [
                try await HTTPSender(call, item: index).send(draft, credentials: credentials, accepts: accepts)
            ]
        }
        var items: [Item] = []
        for reply in replies {
            let answer = HTTPAnswer(
                reply: reply, options: options, requestURL: draft.url, item: index, input: call.items[index].json)
            items.append(contentsOf: try answer.items())
        }
        return items
    }
}
