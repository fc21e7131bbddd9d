import FoggaraSystem

/// The key that opens the pages of a state folder: 32 hexadecimal digits, readable by the owner alone.
enum PageKey {
    /// Reads `page.key` of a folder that is ours alone, or draws and writes it.
    ///
    /// - Throws: ``CommandFailure`` when the file holds no key, or cannot be read or written.
    static func load(_ directory: String) throws(CommandFailure) -> String {
        let path = directory + "/page.key"
        do throws(SystemError) {
            guard Files.exists(path) else {
                let key = Hex.encode(SystemRandom().bytes(16))
                try Files.writeAtomically(Array((key + "\n").utf8), to: path, mode: 0o600)
                return key
            }
            let text = String(decoding: try Files.read(path, limit: 4_096), as: UTF8.self)
            let key = String(text.prefix { !$0.isWhitespace })
            guard Hex.decode(key)?.count == 16 else {
                throw SystemError(code: .invalid, operation: "read", subject: path)
            }
            return key
        } catch { throw CommandFailure("failure.noFile", ["path": path, "reason": error.reason]) }
    }
}
