import CJavaScriptCore

/// Texts on their way into and out of the engine.
enum JSText {
    /// A text of the engine from zero-terminated UTF-8; the caller releases it.
    static func make(_ bytes: [UInt8]) -> JSStringRef? {
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe JSStringCreateWithUTF8CString(buffer.bindMemory(to: CChar.self).baseAddress)
        }
    }

    /// Lends a text for the time of a call.
    static func with<Result>(_ text: String, _ body: (JSStringRef?) -> Result) -> Result {
        let string = unsafe make(Array(text.utf8) + [0])
        defer { if let string = unsafe string { unsafe JSStringRelease(string) } }
        return unsafe body(string)
    }

    /// The UTF-8 of a value that is a text; nil when it cannot be made one.
    static func bytes(_ context: JSContextRef, _ value: JSValueRef) -> [UInt8]? {
        guard let text = unsafe JSValueToStringCopy(context, value, nil) else { return nil }
        defer { unsafe JSStringRelease(text) }
        let capacity = unsafe JSStringGetMaximumUTF8CStringSize(text)
        return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            let written = unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                unsafe JSStringGetUTF8CString(text, characters.baseAddress, capacity)
            }
            count = max(0, written - 1)
        }
    }
}
