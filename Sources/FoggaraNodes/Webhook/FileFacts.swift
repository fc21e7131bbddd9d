package import FoggaraWorkflow

/// What is known about a file that came with a request.
package enum FileFacts {
    /// The file name in a `Content-Disposition`.
    package static func fileName(_ disposition: String) -> String? { FileKind.fileName(disposition) }

    /// A file with its kind and extension; the extension of its name wins over that of its type.
    package static func describe(_ bytes: [UInt8], type: String, name: String?) -> BinaryData {
        let plain = ScriptValue.trim(String(type.prefix { $0 != ";" })).lowercased()
        let ending = name.flatMap { name in
            name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
        }
        let fileExtension = ending ?? FileKind.fileExtension(plain)
        return BinaryData(
            bytes: bytes, mimeType: plain, fileType: FileKind.rough(plain), fileName: name,
            fileExtension: fileExtension)
    }
}
