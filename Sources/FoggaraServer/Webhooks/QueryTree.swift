import FoggaraJSON

/// A query string as n8n presents it: nested by brackets.
///
/// Cases: `a=1&a=2` and `a[]=1` make lists, `o[x][y]=1` makes objects, `a[0]=x` a list up to 20; `__proto__` is left
/// out; broken escapes stand as they are.
/// - Guarantees: bounded by 1,000 parts and 5 levels of brackets; deeper ones stay in the last key.
enum QueryTree {
    private static let partLimit = 1_000
    private static let depthLimit = 5
    private static let listLimit = 20

    /// The parts of a query as an object.
    static func read(_ query: String) -> JSONObject {
        var root = Branch()
        for part in query.split(separator: "&").prefix(partLimit) {
            // The equals sign that ends the key follows a bracket, when there is one.
            let bytes = Array(part.utf8)
            let end = sign(in: bytes) ?? bytes.count
            let key = text(bytes[..<end])
            let value = end < bytes.count ? text(bytes[(end + 1)...]) : ""
            let path = path(of: key)
            guard !path.isEmpty, !path.contains("__proto__") else { continue }
            root.put(value, at: path[...])
        }
        return root.object
    }

    /// The parts of a form as an object: flat, repeated names make lists.
    static func readForm(_ form: String) -> JSONObject {
        var result: JSONObject = [:]
        for part in form.split(separator: "&").prefix(partLimit) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = text(Array(pair[0].utf8)[...])
            let value = JSONValue.string(pair.count > 1 ? text(Array(pair[1].utf8)[...]) : "")
            guard key != "__proto__" else { continue }
            result.add(value, under: key)
        }
        return result
    }

    private static func sign(in bytes: [UInt8]) -> Int? {
        let bracket = bytes.indices.first { bytes[$0...].starts(with: "]=".utf8) }
        return bracket.map { $0 + 1 } ?? bytes.firstIndex(of: UInt8(ascii: "="))
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let plain = String(decoding: bytes, as: UTF8.self)
        return HTTPText.percentDecoded(plain, plusIsBlank: true)
            ?? String(plain.map { $0 == "+" ? " " : $0 })
    }

    /// `o[x][]` as `o`, `x` and an empty text.
    private static func path(of key: String) -> [String] {
        guard let first = key.firstIndex(of: "["), first != key.startIndex || key.contains("]") else { return [key] }
        var path = first == key.startIndex ? [] : [String(key[..<first])]
        var rest = key[first...]
        while path.count <= depthLimit, rest.first == "[", let end = rest.firstIndex(of: "]") {
            path.append(String(rest[rest.index(after: rest.startIndex)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        if path.isEmpty || (!rest.isEmpty && rest.first != "[") { return [key] }
        if !rest.isEmpty { path.append(String(rest)) }
        return path
    }

    /// A level of the tree, before it is known whether it is a list.
    private struct Branch {
        var keys: [String] = []
        var values: [String: Node] = [:]
        var next = 0

        indirect enum Node {
            case leaf([String], isList: Bool)
            case branch(Branch)
        }

        mutating func put(_ value: String, at path: ArraySlice<String>) {
            guard let head = path.first else { return }
            var key = head
            if head.isEmpty {
                key = String(next)
            }
            if let index = Int(key), index >= next, index < Int.max { next = index + 1 }
            if values[key] == nil { keys.append(key) }
            let rest = path.dropFirst()
            if rest.isEmpty {
                if case .leaf(let texts, _) = values[key] {
                    values[key] = .leaf(texts + [value], isList: true)
                } else {
                    values[key] = .leaf([value], isList: false)
                }
                return
            }
            var branch = Branch()
            switch values[key] {
            case .branch(let known): branch = known
            case .leaf(let texts, _): for text in texts { branch.put(text, at: [""]) }
            case nil: break
            }
            branch.put(value, at: rest)
            values[key] = .branch(branch)
        }

        var object: JSONObject {
            var result: JSONObject = [:]
            for key in keys {
                switch values[key] {
                case .leaf(let texts, let isList):
                    result[key] = isList ? .array(texts.map { .string($0) }) : .string(texts[0])
                case .branch(let branch): result[key] = branch.value
                case nil: break
                }
            }
            return result
        }

        /// A list when every key is a small index, else an object.
        var value: JSONValue {
            let indexes = keys.map { key in Int(key).flatMap { $0 >= 0 && $0 <= QueryTree.listLimit ? $0 : nil } }
            guard !indexes.contains(nil) else { return .object(object) }
            let members = object
            return .array(indexes.compactMap { $0 }.sorted().compactMap { members[String($0)] })
        }
    }
}

extension JSONObject {
    /// Adds a value; a second one under the same key makes a list.
    mutating func add(_ value: JSONValue, under key: String) {
        switch self[key] {
        case nil: self[key] = value
        case .array(let list): self[key] = .array(list + [value])
        case .some(let first): self[key] = [first, value]
        }
    }
}
