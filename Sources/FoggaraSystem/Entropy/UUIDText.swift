/// Universally unique identifiers as 36 characters of text.
///
/// - Source: RFC 9562, sections 5.4 and 5.5.
package enum UUIDText {
    /// A random identifier (version 4).
    ///
    /// - Shape: `f47ac10b-58cc-4372-a567-0e02b2c3d479`
    package static func random(from source: some RandomSource) -> String {
        text(of: source.bytes(16), version: 4)
    }

    /// The identifier that belongs to a name within a namespace: the same input always gives the same text (version 5).
    ///
    /// - Shape: the namespace is any text of ours, such as `foggara/node`; it is not itself a UUID.
    package static func named(_ name: String, namespace: String) -> String {
        let namespaceBytes = Hash.sha1(Array(namespace.utf8)).prefix(16)
        return text(of: Hash.sha1(Array(namespaceBytes) + Array(name.utf8)), version: 5)
    }

    private static func text(of source: [UInt8], version: UInt8) -> String {
        var bytes = Array(source.prefix(16))
        bytes[6] = bytes[6] & 0x0F | version << 4
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = Array(Hex.encode(bytes).utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, digit) in hex.enumerated() {
            if index == 8 || index == 12 || index == 16 || index == 20 { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
