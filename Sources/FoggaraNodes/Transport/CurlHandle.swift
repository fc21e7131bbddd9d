import CCurl

/// An easy handle with the lists and bytes that must live as long as it does.
@safe
final class CurlHandle {
    private let library: CurlLibrary
    /// libcurl's handle.
    let raw: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = unsafe []
    private var kept: [UnsafeMutablePointer<UInt8>] = unsafe []

    /// Makes a handle; nil when memory is out.
    init?(_ library: CurlLibrary) {
        guard let raw = unsafe library.api.easy_init() else { return nil }
        self.library = library
        unsafe self.raw = raw
    }

    deinit {
        unsafe library.api.easy_cleanup(raw)
        while let list = unsafe lists.popLast() { unsafe library.api.slist_free(list) }
        while let bytes = unsafe kept.popLast() { unsafe bytes.deallocate() }
    }

    /// Sets a number or switch.
    func set(_ option: CURLoption, _ value: Int) {
        var api = unsafe library.api
        unsafe fog_curl_long(&api, raw, option, value)
    }

    /// Sets a size.
    func set(_ option: CURLoption, size: Int) {
        var api = unsafe library.api
        unsafe fog_curl_offset(&api, raw, option, curl_off_t(size))
    }

    /// Sets a text, which libcurl copies.
    func set(_ option: CURLoption, _ value: String) {
        var api = unsafe library.api
        unsafe value.withCString { text in _ = unsafe fog_curl_text(&api, raw, option, text) }
    }

    /// Sets a list of texts.
    func set(_ option: CURLoption, list: [String]) {
        var head: UnsafeMutablePointer<curl_slist>? = nil
        for text in list { unsafe head = library.api.slist_append(head, text) }
        guard let head = unsafe head else { return }
        unsafe lists.append(head)
        var api = unsafe library.api
        unsafe fog_curl_pointer(&api, raw, option, head)
    }

    /// Sets the body to send, kept until the handle goes.
    func set(body: [UInt8]) {
        set(CURLOPT_POSTFIELDSIZE_LARGE, size: body.count)
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, body.count))
        for (place, byte) in body.enumerated() { unsafe copy[place] = byte }
        unsafe kept.append(copy)
        var api = unsafe library.api
        unsafe fog_curl_pointer(&api, raw, CURLOPT_POSTFIELDS, copy)
    }

    /// Leads everything that comes and goes to an exchange.
    func connect(_ exchange: CurlExchange) {
        var api = unsafe library.api
        let context = unsafe Unmanaged.passUnretained(exchange).toOpaque()
        unsafe fog_curl_data(&api, raw, CURLOPT_WRITEFUNCTION, curlTakeBody)
        unsafe fog_curl_pointer(&api, raw, CURLOPT_WRITEDATA, context)
        unsafe fog_curl_data(&api, raw, CURLOPT_HEADERFUNCTION, curlTakeHeader)
        unsafe fog_curl_pointer(&api, raw, CURLOPT_HEADERDATA, context)
        unsafe fog_curl_data(&api, raw, CURLOPT_READFUNCTION, curlGiveBody)
        unsafe fog_curl_pointer(&api, raw, CURLOPT_READDATA, context)
        unsafe fog_curl_open(&api, raw, curlOpenSocket, context)
        unsafe fog_curl_pointer(&api, raw, CURLOPT_PRIVATE, context)
    }

    /// A number libcurl knows about the transfer.
    func number(_ info: CURLINFO) -> Int {
        var api = unsafe library.api
        var value = 0
        unsafe fog_curl_get_long(&api, raw, info, &value)
        return value
    }
}
