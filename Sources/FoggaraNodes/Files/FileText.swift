import FoggaraEngine
import FoggaraSystem

/// Turns texts into the bytes of a file.
enum FileText {
    /// The text in an encoding that n8n names; what the encoding lacks becomes `?`.
    ///
    /// - Errors: an encoding that is not at hand.
    static func bytes(_ text: String, encoding: String, addsMark: Bool) throws(NodeError) -> [UInt8] {
        switch encoding.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "utf8", "cesu8": return (addsMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        case "ucs2", "utf16le", "utf16":
            let units = (addsMark ? [0xFEFF] : []) + Array(text.utf16)
            return units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case "iso88591", "latin1", "binary":
            return text.utf16.map { $0 < 0x100 ? UInt8($0) : UInt8(ascii: "?") }
        case "ascii": return text.utf16.map { $0 < 0x80 ? UInt8($0) : UInt8(ascii: "?") }
        case "base64": return Base64.decode(text) ?? []
        default: throw NodeError("NodeOperationError", "The encoding '\(encoding)' is not available natively")
        }
    }
}
