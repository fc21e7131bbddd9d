/// What a MIME type says about a file.
///
/// - Source: IANA media types registry, read 2026-01-15; the choice of types that count as files is n8n's.
enum FileKind {
    private static let extensions: [(type: String, name: String)] = [
        ("application/json", "json"), ("application/pdf", "pdf"), ("application/zip", "zip"),
        ("application/gzip", "gz"), ("application/octet-stream", "bin"), ("application/msword", "doc"),
        ("application/vnd.ms-excel", "xls"), ("application/vnd.ms-powerpoint", "ppt"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
        ("application/vnd.oasis.opendocument.text", "odt"), ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
        ("application/xml", "xml"), ("application/rtf", "rtf"), ("application/x-tar", "tar"),
        ("application/x-7z-compressed", "7z"), ("application/vnd.rar", "rar"), ("application/javascript", "js"),
        ("image/png", "png"), ("image/jpeg", "jpg"), ("image/gif", "gif"), ("image/webp", "webp"),
        ("image/svg+xml", "svg"), ("image/bmp", "bmp"), ("image/tiff", "tif"), ("image/avif", "avif"),
        ("image/x-icon", "ico"), ("audio/mpeg", "mp3"), ("audio/ogg", "ogg"), ("audio/wav", "wav"),
        ("audio/mp4", "m4a"), ("audio/webm", "weba"), ("video/mp4", "mp4"), ("video/webm", "webm"),
        ("video/quicktime", "mov"), ("text/plain", "txt"), ("text/html", "html"), ("text/csv", "csv"),
        ("text/xml", "xml"), ("text/calendar", "ics"), ("text/markdown", "md"), ("font/woff2", "woff2"),
    ]

    private static let binary = [
        "image/", "audio/", "video/", "font/", "application/octet-stream", "application/gzip", "application/zip",
        "application/vnd.rar", "application/epub+zip", "application/x-bzip", "application/x-bzip2",
        "application/x-cdf", "application/vnd.amazon.ebook", "application/msword", "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint", "application/vnd.ms-fontobject", "application/vnd.oasis.opendocument",
        "application/vnd.openxmlformats-officedocument", "application/vnd.visio", "application/x-freearc",
        "application/java-archive", "application/ogg", "application/pdf", "application/x-tar",
        "application/x-7z-compressed", "application/rtf", "application/vnd.apple.installer",
    ]

    /// Whether answers of a type are handed on as files.
    static func isBinary(_ type: String) -> Bool { binary.contains { type.contains($0) } }

    /// The usual extension, without dot.
    static func fileExtension(_ type: String) -> String? { extensions.first { $0.type == type }?.name }

    /// The type that a file name's extension stands for.
    static func type(ofFile name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        return extensions.first { $0.name == ending || $0.name == "jpg" && ending == "jpeg" }?.type
    }

    /// n8n's rough kind of a type.
    static func rough(_ type: String) -> String? {
        if type == "application/json" { return "json" }
        if type == "text/html" { return "html" }
        if type == "application/pdf" { return "pdf" }
        for kind in ["image", "audio", "video"] where type.hasPrefix(kind + "/") { return kind }
        return type.hasPrefix("text/") || type == "application/javascript" ? "text" : nil
    }

    /// The file name in a `Content-Disposition`; the extended form wins (RFC 6266, section 4.3).
    static func fileName(_ disposition: String) -> String? {
        var plain: String?
        for part in disposition.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { ScriptValue.trim(String($0)) }
            guard pair.count == 2 else { continue }
            switch pair[0].lowercased() {
            case "filename*":
                let pieces = pair[1].split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
                if pieces.count == 3 { return PercentCoding.decode(String(pieces[2])) }
            case "filename": plain = pair[1].filter { $0 != "\"" }
            default: break
            }
        }
        return plain
    }
}
