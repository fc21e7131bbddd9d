extension ExpressionType {
    /// Whether the value may be null or undefined, as far as is known.
    var isNullable: Bool { parts.contains { $0 == .null || $0 == .undefined || $0 == .any } }

    /// The type without null and undefined.
    package var withoutNull: ExpressionType { filtered { $0 != .null && $0 != .undefined } }

    /// What is left when the value counts as true.
    var truthy: ExpressionType { filtered { $0.canBeTrue } }

    /// What is left when the value counts as false.
    var falsy: ExpressionType {
        guard isKnown else { return self }
        return Self.anyOf(
            parts.compactMap { part -> ExpressionType? in
                switch part {
                case .any, .undefined, .null, .bigint: part
                case .boolean: .literal(.boolean(false))
                case .number: .number
                case .text: .literal(.text(""))
                case .literal: part.canBeTrue ? nil : part
                case .union, .list, .object, .instance, .function, .symbol: nil
                }
            })
    }

    /// The parts that pass a test; anything stays anything.
    func filtered(_ isKept: (ExpressionType) -> Bool) -> ExpressionType {
        switch self {
        case .any: return self
        case .union(let parts):
            let kept = parts.filter(isKept)
            return kept.count == parts.count ? self : kept.count == 1 ? kept[0] : .union(kept)
        default: return isKept(self) ? self : .never
        }
    }

    private var canBeTrue: Bool {
        switch self {
        case .undefined, .null, .literal(.boolean(false)), .literal(.text("")): false
        case .literal(.number(let number)): number != 0 && !number.isNaN
        default: true
        }
    }

    /// The word that `typeof` gives; nil when it is not certain.
    var typeWord: String? {
        switch self {
        case .any, .union: nil
        case .undefined: "undefined"
        case .boolean, .literal(.boolean): "boolean"
        case .number, .literal(.number): "number"
        case .text, .literal(.text): "string"
        case .bigint: "bigint"
        case .symbol: "symbol"
        case .function: "function"
        case .instance(let kind, _): kind.isNamespaceFunction ? "function" : "object"
        case .null, .list, .object: "object"
        }
    }

    /// What is left when `typeof` gives a word.
    func narrowed(typeWord word: String) -> ExpressionType {
        guard case .any = self else { return filtered { $0 == .any || $0.typeWord == word } }
        return switch word {
        case "string": .text
        case "number": .number
        case "boolean": .boolean
        case "undefined": .undefined
        default: .any
        }
    }

    /// What is left when the value equals a literal.
    func narrowed(to literal: ExpressionType) -> ExpressionType {
        guard case .any = self else {
            return parts.contains { $0 == literal || $0 == literal.widened } ? literal : filtered { $0 == .any }
        }
        return literal
    }

    /// The type with every object open, for values that the code changes.
    var loosened: ExpressionType {
        switch self {
        case .object(let shape): .object(ObjectShape(shape.members.mapValues(\.loosened), isOpen: true))
        case .list(let element): .list(element.loosened)
        case .union(let parts): Self.anyOf(parts.map(\.loosened))
        default: self
        }
    }
}

extension ValueClass {
    /// Whether it holds the static members of a function.
    var isNamespaceFunction: Bool { kind.parent == .function }
}
