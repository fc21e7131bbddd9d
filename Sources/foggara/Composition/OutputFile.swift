import FoggaraSystem

/// Where a command writes a document.
enum OutputFile {
    /// Writes `text` to the file of `--output`, or to standard output.
    ///
    /// - Throws: ``CommandFailure`` when the file exists and `--force` is absent, or cannot be written.
    static func write(_ text: String, for call: Invocation) throws(CommandFailure) {
        guard let path = call.value("output") else {
            call.console.document(text)
            return
        }
        if Files.exists(path), !call.has("force") { throw CommandFailure("failure.exists", ["path": path]) }
        do {
            try Files.writeAtomically(Array(text.utf8), to: path)
        } catch let error {
            throw CommandFailure("failure.write", ["path": path, "reason": error.reason])
        }
    }
}
