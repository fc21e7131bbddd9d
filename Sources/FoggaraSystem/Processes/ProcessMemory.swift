/// How much memory a process holds.
package enum ProcessMemory {
    /// Bytes of a process that are in memory now; nil when there is no such process or no `/proc`.
    ///
    /// - Source: proc(5), `VmRSS` of `/proc/PID/status`, in kibibytes.
    package static func resident(of process: Int32) -> Int64? {
        let status = try? Files.read("/proc/\(process)/status", limit: 1 << 16)  // none for a process that has ended
        guard let bytes = status else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("VmRSS:") {
            let digits = line.drop { !$0.isNumber }.prefix { $0.isNumber }
            return Int64(digits).map { $0 * 1_024 }
        }
        return nil
    }
}
