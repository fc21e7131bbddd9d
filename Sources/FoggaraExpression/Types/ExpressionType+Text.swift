import FoggaraJSON

extension ExpressionType: CustomStringConvertible {
    /// The type text, whole.
    package var description: String { text(members: .max) }

    /// The type text for a message: objects show at most six members.
    package var summary: String { text(members: 6) }

    private func text(members limit: Int, inside: Bool = false) -> String {
        switch self {
        case .any: return "any"
        case .undefined: return "undefined"
        case .null: return "null"
        case .boolean: return "boolean"
        case .number: return "number"
        case .text: return "text"
        case .bigint: return "bigint"
        case .symbol: return "symbol"
        case .literal(.text(let text)): return "'\(text)'"
        case .literal(.number(let number)): return JSONNumber.shortest(number)
        case .literal(.boolean(let isTrue)): return isTrue ? "true" : "false"
        case .list(.any), .list(.union([])): return "list"
        case .list(let element): return "list of " + element.text(members: limit, inside: true)
        case .object(let shape): return Self.text(shape, limit)
        case .instance(let kind, _): return kind.name
        case .function: return "function"
        case .union(let parts):
            if parts.isEmpty { return "nothing" }
            let text = parts.map { $0.text(members: limit, inside: true) }.joined(separator: " or ")
            return inside ? "(\(text))" : text
        }
    }

    private static func text(_ shape: ObjectShape, _ limit: Int) -> String {
        if shape.members.isEmpty { return shape.isOpen ? "object" : "{}" }
        var parts = shape.members.sorted { $0.key < $1.key }.prefix(limit).map { name, type -> String in
            let isOptional = type.parts.contains(.undefined) && type != .undefined
            let shown = isOptional ? type.filtered { $0 != .undefined } : type
            return name + (isOptional ? "?: " : ": ") + shown.text(members: limit)
        }
        if shape.isOpen || shape.members.count > limit { parts.append("…") }
        return "{ " + parts.joined(separator: ", ") + " }"
    }
}

extension ValueClass {
    /// Name for people, as the notes of functions write it.
    package var name: String {
        switch kind {
        case .moment: "DateTime"
        case .span: "Duration"
        case .interval: "Interval"
        case .date: "Date"
        case .typedArray: "typed list"
        case .iterator: "iterator"
        case .input: "$input"
        case .nodeAccess: "$('…')"
        case .nodeLegacy: "$node[…]"
        case .math, .json, .intl: kind.tag
        case .objectStatics: "Object"
        case .arrayStatics: "Array"
        case .stringStatics: "String"
        case .numberStatics: "Number"
        case .dateStatics: "Date"
        case .momentStatics: "DateTime"
        case .spanStatics: "Duration"
        case .intervalStatics: "Interval"
        case .customData: "$execution.customData"
        case .hostData, .process: "object"
        default: kind.tag == "Object" ? "\(kind)" : kind.tag
        }
    }

    /// The class that a type text names.
    init?(named name: Substring) {
        switch name {
        case "DateTime": self.init(.moment)
        case "Duration": self.init(.span)
        case "Interval": self.init(.interval)
        case "Date": self.init(.date)
        case "RegExp": self.init(.regexp)
        case "Map": self.init(.map)
        case "Set": self.init(.set)
        case "WeakMap": self.init(.weakMap)
        case "WeakSet": self.init(.weakSet)
        case "Error": self.init(.error)
        case "ArrayBuffer": self.init(.arrayBuffer)
        case "typed list": self.init(.typedArray)
        case "iterator": self.init(.iterator)
        default: return nil
        }
    }
}
