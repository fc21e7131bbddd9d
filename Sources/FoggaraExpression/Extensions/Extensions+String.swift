import FoggaraSystem

/// Patterns of the text methods.
private enum TextPatterns {
    /// Tags of HTML, also unfinished ones.
    static let tags = OwnPattern("<[^>]*>?", "g")
    /// An address of electronic mail inside a text.
    static let email = OwnPattern(
        "[^\\s@,;:<>()\\[\\]\"']+@(?:[^\\s@.,;:<>()\\[\\]\"']+\\.)+[^\\s@.,;:<>()\\[\\]\"']+", "u")
    /// A text that is an address of electronic mail.
    static let isEmail = OwnPattern("^\\S+@\\S+\\.\\S+$", "u")
    /// An address of the web inside a text.
    static let url = OwnPattern(
        "(?:https?|ftp|file):\\/\\/(?:[\\p{L}\\p{N}_-]+(?::[^\\s@\\/]*)?@)?(?:\\[[0-9a-f:.]+\\]|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?)(?::\\d+)?(?:[\\/?#][^\\s<>\"']*)?",
        "iu")
    /// A text that is a domain.
    static let domain = OwnPattern(
        "^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*(?::\\d+)?(?:[\\/?#]\\S*)?$",
        "u")
    /// The host of an address.
    static let host = OwnPattern(
        "^(?:[a-z][a-z0-9+.-]*:\\/\\/)?(?:[^\\s@\\/]*@)?([^\\s:\\/?#@]+\\.[^\\s:\\/?#@]+)", "iu")
    /// A host inside a text.
    static let anyHost = OwnPattern(
        "(?:https?:\\/\\/(?:[^\\s@\\/]*@)?)?((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:\\p{L}{2,}|\\d{1,3}))",
        "iu")
    /// The path of an address.
    static let path = OwnPattern("^[a-z][a-z0-9+.-]*:\\/\\/[^\\/?#]+([^?#]*)", "iu")
    /// What becomes an underscore in snake case.
    static let snakeBlank = OwnPattern("[\\s-]", "g")
    /// What snake case leaves out.
    static let snakePunctuation = OwnPattern("[^\\p{L}\\p{N}\\p{M}_]", "gu")
    /// The first letter of each sentence.
    static let sentence = OwnPattern("(^|[.!?]\\s+)(\\p{L})", "gu")
}

extension Machine {
    fileprivate func receiverUnits(_ call: Call) throws(Trap) -> [UInt16] { try toUnits(call.this) }
}

extension RegistryBuilder {
    /// Methods that n8n adds to texts.
    mutating func defineStringExtensions() {
        extend(.string, "hash") { (m, c) throws(Trap) in
            let name = c[0].isNullish ? "md5" : try m.toString(c[0]).lowercased()
            var bytes = m.thisLatin(c) ?? [0x80]
            if bytes.reduce(0, |) >= 0x80 {
                bytes = Array(String(decoding: try m.receiverUnits(c), as: UTF16.self).utf8)
            }
            if name == "base64" { return m.text(Base64.encode(bytes)) }
            let algorithms: [String: HashAlgorithm] = [
                "md5": .md5, "sha1": .sha1, "sha224": .sha224, "sha256": .sha256, "sha384": .sha384,
                "sha512": .sha512, "sha3": .sha3Bits512,
            ]
            guard let algorithm = algorithms[name] else {
                throw m.extensionFailure(
                    "Unknown algorithm \(try m.toString(c[0])). Available algorithms are: "
                        + "md5,sha1,sha224,sha256,sha384,sha512,sha3, and Base64.")
            }
            return m.text(Hex.encode(Hash.digest(algorithm, bytes)))
        }
        extend(.string, "removeMarkdown") { (m, c) throws(Trap) in
            m.text(try MarkdownText.plain(try m.receiverUnits(c), m))
        }
        extend(.string, "removeTags") { (m, c) throws(Trap) in
            m.text(try m.replaced(try m.receiverUnits(c), TextPatterns.tags, ""))
        }
        extend(.string, "toBoolean") { (m, c) throws(Trap) in
            let text = try m.toString(c.this).lowercased()
            return .bool(!["false", "no", "0", ""].contains(text))
        }
        extend(.string, "toNumber") { (m, c) throws(Trap) in
            let number = JSNumber.parse(CurrencyText.stripped(try m.receiverUnits(c)))
            if number.isNaN { throw m.extensionFailure("cannot convert to number") }
            return .number(number)
        }
        for name in ["toInt", "toWholeNumber"] {
            extend(.string, name) { (m, c) throws(Trap) in
                guard let member = m.registry.globals[m.intern(Array("parseInt".utf16))], case .method(let id) = member
                else { return .undefined }
                let value = try m.callNative(id, .undefined, [c.this, c[0]])
                if case .number(let number) = value, number.isNaN {
                    throw m.extensionFailure("cannot convert to integer")
                }
                return value
            }
        }
        for name in ["toFloat", "toDecimalNumber"] {
            extend(.string, name) { (m, c) throws(Trap) in
                let units = try m.receiverUnits(c)
                if units.contains(0x2C) {
                    throw m.extensionFailure("cannot convert to float, expected . as decimal separator")
                }
                guard let (number, _) = JSNumber.prefix(JSNumber.trim(units[...])) else {
                    throw m.extensionFailure("cannot convert to float")
                }
                return .number(number)
            }
        }
        extend(.string, "toSentenceCase") { (m, c) throws(Trap) in
            let lower = TextCase.lower(try m.receiverUnits(c))
            var result: [UInt16] = []
            var last = 0
            for found in try m.matches(TextPatterns.sentence.value, lower, all: true) {
                result += lower[last..<found[4]] + TextCase.upper(Array(lower[found[4]..<found[5]]))
                last = found[5]
            }
            return m.text(result + lower[last...])
        }
        extend(.string, "toSnakeCase") { (m, c) throws(Trap) in
            let lower = TextCase.lower(try m.receiverUnits(c))
            let joined = try m.replaced(lower, TextPatterns.snakeBlank, "_")
            return m.text(try m.replaced(joined, TextPatterns.snakePunctuation, ""))
        }
        extend(.string, "toTitleCase") { (m, c) throws(Trap) in m.text(TitleCase.apply(try m.toString(c.this))) }
        for (name, isEncode) in [("urlEncode", true), ("urlDecode", false)] {
            extend(.string, name) { (m, c) throws(Trap) in
                let whole = m.toBoolean(c[0])
                let function = (isEncode ? "encode" : "decode") + (whole ? "URI" : "URIComponent")
                guard let member = m.registry.globals[m.intern(Array(function.utf16))], case .method(let id) = member
                else { return .undefined }
                return try m.callNative(id, .undefined, [c.this])
            }
        }
        extend(.string, "quote") { (m, c) throws(Trap) in
            let mark = c[0].isUndefined ? [0x22] : try m.toUnits(c[0])
            guard let first = mark.first else { throw m.error("SyntaxError", "Invalid regular expression") }
            var result = mark
            for unit in try m.receiverUnits(c) {
                if unit == 0x5C || unit == first, mark.count == 1 { result.append(0x5C) }
                result.append(unit)
            }
            return m.text(result + mark)
        }
        extend(.string, "replaceSpecialChars") { (m, c) throws(Trap) in
            m.text(Transliteration.ascii(try m.receiverUnits(c)))
        }
        extend(.string, "length") { (m, c) throws(Trap) in .int(try m.receiverUnits(c).count) }
        extend(.string, "isDomain") { (m, c) throws(Trap) in
            .bool(try m.extracted(try m.receiverUnits(c), TextPatterns.domain) != nil)
        }
        extend(.string, "isEmail") { (m, c) throws(Trap) in
            .bool(try m.extracted(try m.receiverUnits(c), TextPatterns.isEmail) != nil)
        }
        extend(.string, "isUrl") { (m, c) throws(Trap) in
            let units = try m.receiverUnits(c)
            return .bool(try m.extracted(units, TextPatterns.url) == units)
        }
        extend(.string, "isNumeric") { (m, c) throws(Trap) in
            let units = try m.receiverUnits(c)
            if units.isEmpty || units.contains(where: JSNumber.isBlank) { return .bool(false) }
            return .bool(!JSNumber.parse(units).isNaN)
        }
        extend(.string, "isEmpty") { (m, c) throws(Trap) in .bool(try m.receiverUnits(c).isEmpty) }
        extend(.string, "isNotEmpty") { (m, c) throws(Trap) in .bool(try !m.receiverUnits(c).isEmpty) }
        extend(.string, "extractEmail") { (m, c) throws(Trap) in
            try m.extracted(try m.receiverUnits(c), TextPatterns.email).map { m.text($0) } ?? .undefined
        }
        extend(.string, "extractDomain") { (m, c) throws(Trap) in
            let units = try m.receiverUnits(c)
            if let whole = try m.extracted(units, TextPatterns.host, group: 1), !units.contains(where: JSNumber.isBlank)
            {
                return m.text(whole)
            }
            return try m.extracted(units, TextPatterns.anyHost, group: 1).map { m.text($0) } ?? .undefined
        }
        extend(.string, "extractUrl") { (m, c) throws(Trap) in
            try m.extracted(try m.receiverUnits(c), TextPatterns.url).map { m.text($0) } ?? .undefined
        }
        extend(.string, "extractUrlPath") { (m, c) throws(Trap) in
            guard let path = try m.extracted(try m.receiverUnits(c), TextPatterns.path, group: 1) else {
                return .undefined
            }
            return m.text(path.isEmpty ? [0x2F] : path)
        }
        extend(.string, "parseJson") { (m, c) throws(Trap) in
            do throws(Trap) {
                return try m.parseJSON(try m.receiverUnits(c))
            } catch {
                if case .abort = error { throw error }
                throw m.extensionFailure("Parsing failed")
            }
        }
        extend(.string, "base64Encode") { (m, c) throws(Trap) in
            m.text(Base64.encode(Array(try m.toString(c.this).utf8)))
        }
        extend(.string, "base64Decode") { (m, c) throws(Trap) in
            m.text(String(decoding: Base64Text.bytes(try m.receiverUnits(c)), as: UTF8.self))
        }
    }
}

/// Base64 as lenient readers take it: foreign characters are skipped, padding ends it.
enum Base64Text {
    /// The text in UTF-8; a lone surrogate becomes U+FFFD.
    static func bytes(_ units: [UInt16]) -> [UInt8] {
        var result: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for unit in units {
            let value: UInt32
            switch unit {
            case 0x41...0x5A: value = UInt32(unit - 0x41)
            case 0x61...0x7A: value = UInt32(unit - 0x61) + 26
            case 0x30...0x39: value = UInt32(unit - 0x30) + 52
            case 0x2B, 0x2D: value = 62
            case 0x2F, 0x5F: value = 63
            case 0x3D: return result
            default: continue
            }
            buffer = buffer << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return result
    }
}
