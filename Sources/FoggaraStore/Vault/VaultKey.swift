package import FoggaraSystem

/// The key file of a vault: 64 hexadecimal digits, readable by its owner alone.
package enum VaultKey {
    /// Reads the key, or draws and writes one when there is no file.
    ///
    /// - Throws: ``StoreError`` `notPermitted` with the path when it cannot be read or written, `wrongKey` when the file
    ///   holds no key.
    package static func load(path: String, random: some RandomSource) throws(StoreError) -> Secret<[UInt8]> {
        if let text = try read(path) {
            guard let key = Hex.decode(String(text.prefix { !$0.isWhitespace })), key.count == 32 else {
                throw StoreError(.wrongKey, path)
            }
            return Secret(key)
        }
        let key = random.bytes(32)
        do throws(SystemError) {
            try Files.writeAtomically(Array((Hex.encode(key) + "\n").utf8), to: path, mode: 0o600)
        } catch { throw StoreError(.notPermitted, "\(error)") }
        return Secret(key)
    }

    private static func read(_ path: String) throws(StoreError) -> String? {
        do throws(SystemError) {
            return String(decoding: try Files.read(path, limit: 4_096), as: UTF8.self)
        } catch {
            guard error.code == .notFound else { throw StoreError(.notPermitted, "\(error)") }
            return nil
        }
    }
}
