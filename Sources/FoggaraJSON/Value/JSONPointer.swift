/// A path to a value inside a document.
///
/// - Shape: `/workflow/nodes/3/name`; `~0` stands for `~`, `~1` for `/`.
/// - Source: RFC 6901.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The decoded reference tokens from the root down.
    package var tokens: [String]

    /// Makes the pointer of these tokens; none names the whole document.
    package init(_ tokens: [String] = []) { self.tokens = tokens }

    /// Reads a pointer; nil when `text` is neither empty nor begins with `/`, or has a bad escape.
    package init?(_ text: String) {
        tokens = []
        if text.isEmpty { return }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            var token: [UInt8] = []
            var iterator = part.makeIterator()
            while let byte = iterator.next() {
                guard byte == UInt8(ascii: "~") else {
                    token.append(byte)
                    continue
                }
                switch iterator.next() {
                case UInt8(ascii: "0"): token.append(UInt8(ascii: "~"))
                case UInt8(ascii: "1"): token.append(UInt8(ascii: "/"))
                default: return nil
                }
            }
            tokens.append(String(decoding: token, as: UTF8.self))
        }
    }

    /// The pointer one level deeper.
    package func appending(_ token: String) -> JSONPointer { JSONPointer(tokens + [token]) }

    /// The pointer of an element of the list that this pointer names.
    package func appending(_ index: Int) -> JSONPointer { JSONPointer(tokens + [String(index)]) }

    /// The pointer as text.
    package var description: String {
        tokens.map { token in
            var text = "/"
            for scalar in token.unicodeScalars {
                switch scalar {
                case "~": text += "~0"
                case "/": text += "~1"
                default: text.unicodeScalars.append(scalar)
                }
            }
            return text
        }.joined()
    }

    /// The value it names below `value`; nil when there is none.
    package func value(in value: JSONValue) -> JSONValue? {
        var current = value
        for token in tokens {
            switch current {
            case .object(let object):
                guard let next = object[token] else { return nil }
                current = next
            case .array(let elements):
                guard let index = Self.index(token), index < elements.count else { return nil }
                current = elements[index]
            default: return nil
            }
        }
        return current
    }

    /// The node it names below `node`; nil when there is none.
    package func node(in node: JSONNode) -> JSONNode? {
        var current = node
        for token in tokens {
            switch current.kind {
            case .object:
                guard let next = current[token] else { return nil }
                current = next
            case .array:
                let elements = current.elements
                guard let index = Self.index(token), index < elements.count else { return nil }
                current = elements[index]
            default: return nil
            }
        }
        return current
    }

    /// A list index in the form RFC 6901 allows: digits without leading zeros.
    private static func index(_ token: String) -> Int? {
        guard let first = token.utf8.first, first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") else { return nil }
        guard first != UInt8(ascii: "0") || token.utf8.count == 1 else { return nil }
        return Int(token)
    }
}
