import CCurl

/// libcurl, loaded when first used.
@safe
final class CurlLibrary: @unchecked Sendable {  // the table is filled once, before it is shared
    let api: fog_curl

    /// The library; nil when it is not installed.
    static let shared: CurlLibrary? = CurlLibrary()

    private init?() {
        var table = unsafe fog_curl()
        guard unsafe fog_curl_load(&table) == 1 else { return nil }
        unsafe api = table
    }

    /// What libcurl says about a code.
    func message(_ code: CURLcode) -> String {
        guard let text = unsafe api.easy_strerror(code) else { return "error \(code.rawValue)" }
        return unsafe String(cString: text)
    }
}
