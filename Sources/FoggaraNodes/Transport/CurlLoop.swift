import CCurl
import Dispatch
import FoggaraSystem

/// Runs transfers on one serial queue that owns a multi handle.
///
/// Plan: callers put exchanges into a locked list and wake the loop. The loop runs only while there are transfers: it
/// adds what waits, lets libcurl work, reports what ended, and sleeps in `curl_multi_poll` until a socket or a caller
/// wakes it. Without transfers no thread is held.
@safe
final class CurlLoop: @unchecked Sendable {  // `multi` and `active` belong to the queue of `executor`
    // Apart from the wake-up, which libcurl allows from any thread.
    private struct Inbox {
        var waiting: [CurlExchange] = []
        var unwanted: [CurlExchange] = []
        var isRunning = false
    }

    private let library: CurlLibrary
    private let executor: QueueExecutor
    private let multi: UnsafeMutableRawPointer
    private let inbox = Locked(Inbox())
    private var active: [UnsafeMutableRawPointer: CurlExchange] = unsafe [:]

    /// Makes a loop; nil when memory is out.
    init?(_ library: CurlLibrary, label: String) {
        guard let multi = unsafe library.api.multi_init() else { return nil }
        self.library = library
        unsafe self.multi = multi
        executor = QueueExecutor(label)
    }

    deinit { _ = unsafe library.api.multi_cleanup(multi) }

    /// Hands an exchange over; its end is reported on the loop's queue.
    func submit(_ exchange: CurlExchange) {
        let mustStart = inbox.withLock { inbox in
            inbox.waiting.append(exchange)
            let mustStart = !inbox.isRunning
            inbox.isRunning = true
            return mustStart
        }
        if mustStart {
            executor.queue.async { self.run() }
        } else {
            _ = unsafe library.api.multi_wakeup(multi)
        }
    }

    /// Breaks an exchange off; it ends as ``CURLE_ABORTED_BY_CALLBACK``, unless it has ended already.
    func cancel(_ exchange: CurlExchange) {
        let isRunning = inbox.withLock { inbox in
            if inbox.isRunning { inbox.unwanted.append(exchange) }
            return inbox.isRunning
        }
        if isRunning { _ = unsafe library.api.multi_wakeup(multi) }
    }

    private func run() {
        while true {
            let (waiting, unwanted) = inbox.withLock { inbox in
                defer { (inbox.waiting, inbox.unwanted) = ([], []) }
                if inbox.waiting.isEmpty, unsafe active.isEmpty { inbox.isRunning = false }
                return (inbox.waiting, inbox.unwanted)
            }
            if waiting.isEmpty, unsafe active.isEmpty { return }
            for exchange in waiting { start(exchange) }
            for exchange in unwanted { breakOff(exchange) }
            var running: Int32 = 0
            _ = unsafe library.api.multi_perform(multi, &running)
            report()
            if unsafe !active.isEmpty { _ = unsafe library.api.multi_poll(multi, nil, 0, 1_000, nil) }
        }
    }

    private func start(_ exchange: CurlExchange) {
        guard let handle = CurlHandle(library) else {
            exchange.end(CURLE_OUT_OF_MEMORY)
            return
        }
        exchange.handle = handle
        handle.connect(exchange)
        exchange.prepare(handle, exchange)
        unsafe active[handle.raw] = exchange
        if unsafe library.api.multi_add(multi, handle.raw) != CURLM_OK {
            unsafe active[handle.raw] = nil
            exchange.handle = nil
            exchange.end(CURLE_FAILED_INIT)
        }
    }

    private func breakOff(_ exchange: CurlExchange) {
        guard let raw = unsafe exchange.handle?.raw, unsafe active.removeValue(forKey: raw) != nil else { return }
        _ = unsafe library.api.multi_remove(multi, raw)
        exchange.end(CURLE_ABORTED_BY_CALLBACK)
        exchange.handle = nil
    }

    private func report() {
        var left: Int32 = 0
        while let message = unsafe library.api.multi_info(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let raw = unsafe message.pointee.easy_handle else {
                continue
            }
            let code = unsafe fog_curl_result(message)
            _ = unsafe library.api.multi_remove(multi, raw)
            guard let exchange = unsafe active.removeValue(forKey: raw) else { continue }
            exchange.end(code)
            exchange.handle = nil
        }
    }
}
