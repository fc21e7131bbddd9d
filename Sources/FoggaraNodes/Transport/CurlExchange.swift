import CCurl
import FoggaraEngine

/// One transfer on its way: what is sent, what has come back, and who waits for it.
///
/// Used on the queue of its ``CurlLoop`` alone from the moment it is handed over.
@safe
final class CurlExchange: @unchecked Sendable {  // after `submit` only the loop's serial queue touches it
    // Callbacks of libcurl included: it calls them from inside the loop.

    /// Sets the options of a fresh handle.
    let prepare: (CurlHandle, CurlExchange) -> Void
    /// What to send as upload, for mail.
    let upload: [UInt8]
    /// Bytes of an answer accepted at most.
    let maxBytes: Int
    /// Whether a peer may be connected to.
    let allowsPeer: (PeerAddress, Int) -> Bool
    private let finish: (CurlExchange, CURLcode) -> Void

    /// The handle while it runs.
    var handle: CurlHandle?
    /// Header lines of the last answer, status line first.
    var headerLines: [[UInt8]] = []
    /// Body so far, decompressed.
    var body: [UInt8] = []
    /// Whether the body grew beyond its limit.
    var isTooLong = false
    /// The peer that was refused, if one was.
    var refusedPeer = false
    /// Bytes of the upload that libcurl has taken.
    var uploaded = 0

    init(
        upload: [UInt8] = [], maxBytes: Int, allowsPeer: @escaping (PeerAddress, Int) -> Bool,
        prepare: @escaping (CurlHandle, CurlExchange) -> Void,
        finish: @escaping (CurlExchange, CURLcode) -> Void
    ) {
        self.upload = upload
        self.maxBytes = maxBytes
        self.allowsPeer = allowsPeer
        self.prepare = prepare
        self.finish = finish
    }

    /// Reports the end.
    func end(_ code: CURLcode) { finish(self, code) }

    /// Takes body bytes; false stops the transfer.
    func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if body.count + bytes.count > maxBytes {
            isTooLong = true
            return false
        }
        unsafe body.append(contentsOf: bytes)
        return true
    }

    /// Takes a header line; a status line begins a new answer.
    func takeHeader(_ bytes: UnsafeRawBufferPointer) {
        let line = unsafe Array(bytes)
        if line.starts(with: Array("HTTP/".utf8)) {
            headerLines = []
            body = []
        }
        // Header lines beyond a megabyte serve nobody.
        if headerLines.count < 2_000 { headerLines.append(line) }
    }

    /// Fills a buffer with the next bytes of the upload.
    func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, upload.count - uploaded)
        unsafe buffer.copyBytes(from: upload[uploaded..<(uploaded + count)])
        uploaded += count
        return count
    }
}

// MARK: - Callbacks

// Global functions, because libcurl calls them from a thread of its own choosing: a closure written in an isolated
// context would carry a check that ends the process.

func curlTakeBody(
    _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let exchange = unsafe Unmanaged<CurlExchange>.fromOpaque(context).takeUnretainedValue()
    let bytes = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
    return unsafe exchange.take(bytes) ? size * count : 0
}

func curlTakeHeader(
    _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let exchange = unsafe Unmanaged<CurlExchange>.fromOpaque(context).takeUnretainedValue()
    unsafe exchange.takeHeader(UnsafeRawBufferPointer(start: data, count: size * count))
    return size * count
}

func curlGiveBody(
    _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let exchange = unsafe Unmanaged<CurlExchange>.fromOpaque(context).takeUnretainedValue()
    return unsafe exchange.give(UnsafeMutableRawBufferPointer(start: data, count: size * count))
}

func curlOpenSocket(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ peer: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let context = unsafe context, let peer = unsafe peer else { return curl_socket_t(-1) }
    let exchange = unsafe Unmanaged<CurlExchange>.fromOpaque(context).takeUnretainedValue()
    var address = [UInt8](repeating: 0, count: 16)
    let port = unsafe fog_curl_address(peer, &address)
    guard port >= 0, exchange.allowsPeer(PeerAddress(bytes: address), Int(port)) else {
        exchange.refusedPeer = true
        return curl_socket_t(-1)
    }
    return unsafe fog_curl_socket(peer)
}
