/// How much memory a process holds.
package enum ProcessMemory {
    /// Bytes of a process that are in memory now; nil when there is no such process or no `/proc`.
    ///
    /// - Source: proc(5), `VmRSS` of `/proc/PID/status`, in kibibytes.
    package static func resident(of process: Int32) -> Int64? { field("VmRSS:", of: "\(process)") }

    /// Bytes of a process in memory that no file holds, as those that it wrote itself; nil as above.
    ///
    /// - Source: proc(5), `RssAnon` of `/proc/PID/status`, in kibibytes.
    package static func own(of process: Int32) -> Int64? { field("RssAnon:", of: "\(process)") }

    /// The most bytes that this process has had in memory at any time; nil without `/proc`.
    ///
    /// - Source: proc(5), `VmHWM` of `/proc/self/status`, in kibibytes.
    package static func peak() -> Int64? { field("VmHWM:", of: "self") }

    private static func field(_ name: String, of process: String) -> Int64? {
        let status = try? Files.read("/proc/\(process)/status", limit: 1 << 16)  // none for a process that has ended
        guard let bytes = status else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix(name) {
            let digits = line.drop { !$0.isNumber }.prefix { $0.isNumber }
            return Int64(digits).map { $0 * 1_024 }
        }
        return nil
    }
}
