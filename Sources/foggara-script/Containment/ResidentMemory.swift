import CJavaScriptCore

/// Reads how much memory this process holds, through a descriptor opened before the door closed.
///
/// - Source: proc(5), the second number of `/proc/self/statm`, in pages.
struct ResidentMemory {
    private let descriptor: Int32
    private let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// Opens the file; nil when there is no `/proc`.
    init?() {
        descriptor = unsafe fog_open_to_read("/proc/self/statm")
        if descriptor < 0 { return nil }
    }

    /// Bytes in memory now; nothing is allocated for the answer.
    var bytes: Int {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { buffer in
            let count = unsafe pread(descriptor, buffer.baseAddress, buffer.count, 0)
            var pages = 0
            var isSecond = false
            for place in 0..<max(0, count) {
                let byte = unsafe buffer[place]
                if byte == UInt8(ascii: " ") {
                    if isSecond { break }
                    isSecond = true
                } else if isSecond {
                    pages = pages * 10 + Int(byte) - 48
                }
            }
            return pages * pageSize
        }
    }
}
