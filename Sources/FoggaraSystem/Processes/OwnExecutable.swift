import CLinux

/// Where the program that runs stands.
package enum OwnExecutable {
    /// The folder of this program's file; nil when the system does not say.
    ///
    /// - Source: proc(5), `/proc/self/exe`.
    package static let folder: String? = {
        var buffer = [CChar](repeating: 0, count: 4_096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }()
}
