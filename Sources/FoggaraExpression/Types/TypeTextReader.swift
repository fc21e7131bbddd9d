/// Reads a type text, as the notes of functions, the node catalogue and tests write it.
///
/// - Shape: `text`, `number or null`, `list of (text or number)`, `{ name: text, total?: number, … }`, `'open' or
///   'closed'`, `5`, `true`, names of classes such as `DateTime`. JSON's words `string`, `array` and `integer` are read
///   too; `?` behind a type stands for `or null or undefined`. What is no known word is `any`.
struct TypeTextReader {
    private let bytes: [UInt8]
    private let end: Int
    private var place: Int

    /// The type that some bytes describe.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> ExpressionType {
        var reader = TypeTextReader(bytes, range)
        return reader.union(0)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        place = range.lowerBound
        end = range.upperBound
    }

    private mutating func union(_ depth: Int) -> ExpressionType {
        var type = part(depth)
        while take("or ") { type = type.joined(part(depth)) }
        return type
    }

    private mutating func part(_ depth: Int) -> ExpressionType {
        guard depth < ExpressionType.depthLimit else {
            place = end
            return .any
        }
        var type = plain(depth)
        if place < end, bytes[place] == UInt8(ascii: "?") {
            place += 1
            type = type.joined(.null).joined(.undefined)
        }
        skip()
        return type
    }

    private mutating func plain(_ depth: Int) -> ExpressionType {
        skip()
        if take("(") {
            let type = union(depth + 1)
            _ = take(")")
            return type
        }
        if take("{") { return object(depth) }
        if place < end, bytes[place] == UInt8(ascii: "'") {
            let start = place + 1
            let close = bytes[min(start, end)..<end].firstIndex(of: UInt8(ascii: "'")) ?? end
            place = min(close + 1, end)
            return .literal(.text(String(decoding: bytes[min(start, close)..<close], as: UTF8.self)))
        }
        let word = word()
        switch word {
        case "list", "array":
            return take("of ") ? .list(part(depth + 1)) : .list(.any)
        case "typed": return take("list") ? .instance(.typedArray) : .any
        default: return Self.named(word)
        }
    }

    private static func named(_ word: Substring) -> ExpressionType {
        switch word {
        case "text", "string": .text
        case "number", "integer": .number
        case "boolean": .boolean
        case "null": .null
        case "undefined": .undefined
        case "bigint": .bigint
        case "symbol": .symbol
        case "object": .openObject
        case "function": .function(.any)
        case "true": .literal(.boolean(true))
        case "false": .literal(.boolean(false))
        default:
            if let kind = ValueClass(named: word) {
                .instance(kind, of: .any)
            } else if let number = Double(word) {
                .literal(.number(number))
            } else {
                .any
            }
        }
    }

    private mutating func object(_ depth: Int) -> ExpressionType {
        var members: [String: ExpressionType] = [:]
        var isOpen = false
        skip()
        while place < end, !take("}") {
            if take("…") || take("...") {
                isOpen = true
            } else {
                let start = place
                while place < end, bytes[place] != UInt8(ascii: ":"), bytes[place] != UInt8(ascii: "}") {
                    place += 1
                }
                var close = place
                guard take(":") else { break }
                let isOptional = close > start && bytes[close - 1] == UInt8(ascii: "?")
                if isOptional { close -= 1 }
                let type = union(depth + 1)
                members[String(decoding: bytes[start..<close], as: UTF8.self)] =
                    isOptional ? type.joined(.undefined) : type
            }
            skip()
            if !take(","), place < end, bytes[place] != UInt8(ascii: "}") { place = end }
            skip()
        }
        return .object(ObjectShape(members, isOpen: isOpen))
    }

    private mutating func word() -> Substring {
        let start = place
        while place < end {
            let byte = bytes[place]
            let isPart = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
            guard isPart || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") else { break }
            place += 1
        }
        // A byte that begins nothing is stepped over, so that reading goes on.
        if place == start, place < end { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)[...]
    }

    private mutating func take(_ text: String) -> Bool {
        skip()
        let wanted = text.utf8
        guard place + wanted.count <= end, bytes[place..<place + wanted.count].elementsEqual(wanted) else {
            return false
        }
        place += wanted.count
        return true
    }

    private mutating func skip() {
        while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
    }
}

extension ExpressionType {
    /// The type that a type text describes.
    package init(text: String) {
        let bytes = Array(text.utf8)
        self = TypeTextReader.read(bytes, bytes.indices)
    }
}
