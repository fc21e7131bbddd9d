package import FoggaraJSON

/// A path into an item's json, as n8n writes it: `client.adresse[0]['tel mobile']`.
///
/// - Guarantees: a key of the object that equals the whole path text wins over the path.
package struct DataPath: Hashable, Sendable {
    /// The longest list that setting an index may create, so that a typing error cannot fill the memory.
    private static let longestList = 100_000

    /// The text the path was read from.
    package let text: String
    /// The keys from the root down.
    package let keys: [String]

    /// Reads a path; never fails, as any text is at least a key.
    package init(_ text: String) {
        self.text = text
        keys = DataPath.keys(of: text)
    }

    /// A path of one key, dots included.
    package init(key: String) {
        text = key
        keys = [key]
    }

    /// Reads a path with dots as separators, or as one key.
    package init(_ text: String, usesDots: Bool) {
        self = usesDots ? DataPath(text) : DataPath(key: text)
    }

    /// The value it names; nil when there is none.
    package func value(in root: JSONValue) -> JSONValue? {
        if let direct = DataPath.member(text, of: root) { return direct }
        var current = root
        for key in keys {
            guard let next = DataPath.member(key, of: current) else { return nil }
            current = next
        }
        return current
    }

    /// Stores a value, making objects and lists on the way; skipped places of a list become null.
    package func set(_ value: JSONValue, in root: inout JSONObject) {
        if keys.count == 1 || root[text] != nil {
            root[keys.count == 1 ? keys[0] : text] = value
            return
        }
        var tree = JSONValue.object(root)
        DataPath.set(value, at: keys[...], in: &tree)
        if case .object(let changed) = tree { root = changed }
    }

    /// Removes what it names, if it is there.
    package func remove(from root: inout JSONObject) {
        if root[text] != nil {
            root[text] = nil
            return
        }
        var tree = JSONValue.object(root)
        DataPath.remove(keys[...], from: &tree)
        if case .object(let changed) = tree { root = changed }
    }

    private static func member(_ key: String, of value: JSONValue) -> JSONValue? {
        switch value {
        case .object(let object): return object[key]
        case .array(let elements):
            if key == "length" { return .number(JSONNumber(elements.count)) }
            guard let index = index(key), index < elements.count else { return nil }
            return elements[index]
        case .string(let text): return key == "length" ? .number(JSONNumber(text.utf16.count)) : nil
        default: return nil
        }
    }

    private static func index(_ key: String) -> Int? {
        guard !key.isEmpty, key.utf8.count < 10, key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return key.utf8.count > 1 && key.utf8.first == 0x30 ? nil : Int(key)
    }

    private static func set(_ value: JSONValue, at keys: ArraySlice<String>, in tree: inout JSONValue) {
        guard let key = keys.first else {
            tree = value
            return
        }
        let rest = keys.dropFirst()
        switch tree {
        case .array(var elements):
            guard let index = index(key), index < longestList else { return }
            while elements.count <= index { elements.append(.null) }
            set(value, at: rest, in: &elements[index])
            tree = .array(elements)
        case .object(var object):
            var child = object[key] ?? .null
            set(value, at: rest, in: &child)
            object[key] = child
            tree = .object(object)
        default:
            tree = index(key) == nil ? .object(JSONObject()) : .array([])
            set(value, at: keys, in: &tree)
        }
    }

    private static func remove(_ keys: ArraySlice<String>, from tree: inout JSONValue) {
        guard let key = keys.first else { return }
        let rest = keys.dropFirst()
        switch tree {
        case .array(var elements):
            guard let index = index(key), index < elements.count else { return }
            if rest.isEmpty { elements[index] = .null } else { remove(rest, from: &elements[index]) }
            tree = .array(elements)
        case .object(var object):
            guard var child = object[key] else { return }
            if rest.isEmpty {
                object[key] = nil
            } else {
                remove(rest, from: &child)
                object[key] = child
            }
            tree = .object(object)
        default: return
        }
    }

    private static func keys(of text: String) -> [String] {
        var keys: [String] = []
        var current: [Unicode.Scalar] = []
        var isOpen = true
        var scalars = Array(text.unicodeScalars)[...]
        func flush(_ force: Bool) {
            if force || !current.isEmpty {
                var key = String.UnicodeScalarView()
                key.append(contentsOf: current)
                keys.append(String(key))
            }
            current = []
        }
        while let scalar = scalars.popFirst() {
            switch scalar {
            case ".":
                flush(isOpen)
                isOpen = true
            case "[":
                guard let close = closing(scalars) else {
                    current.append(scalar)
                    continue
                }
                flush(isOpen && !current.isEmpty)
                var inner = Array(scalars[scalars.startIndex..<close])
                if let first = inner.first, first == "'" || first == "\"", inner.count > 1, inner.last == first {
                    inner = Array(inner.dropFirst().dropLast())
                }
                current = inner
                flush(true)
                isOpen = false
                scalars = scalars[(close + 1)...]
            default:
                isOpen = true
                current.append(scalar)
            }
        }
        flush(isOpen)
        return keys
    }

    /// The place of the bracket that ends a key, quotes respected.
    private static func closing(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = scalars.first else { return nil }
        if first == "'" || first == "\"" {
            var place = scalars.startIndex + 1
            while place + 1 < scalars.endIndex {
                if scalars[place] == first, scalars[place + 1] == "]" { return place + 1 }
                place += 1
            }
            return nil
        }
        return scalars.firstIndex(of: "]")
    }
}
