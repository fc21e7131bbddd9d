extension TypeInference {
    /// What a method answers where that depends on receiver or arguments; nil for what its note says.
    func special(_ name: String, _ receiver: ExpressionType, _ arguments: [Int32]) -> ExpressionType? {
        switch receiver {
        case .list(let element): return ofList(name, element.isKnown ? element : .any, arguments)
        case .text, .literal(.text): return name == "split" ? .list(.text) : nil
        case .instance(let kind, let held): return ofInstance(name, kind.kind, held, arguments)
        default: return nil
        }
    }

    private func answer(_ argument: Int32?) -> ExpressionType {
        guard let argument, case .function(let answer) = types[Int(argument)] else { return .any }
        return answer
    }

    private func ofList(_ name: String, _ element: ExpressionType, _ arguments: [Int32]) -> ExpressionType? {
        switch name {
        case "at", "pop", "shift", "find", "findLast", "first", "last", "randomItem":
            return element == .any ? .any : element.joined(.undefined)
        case "slice", "filter", "sort", "reverse", "toSorted", "toReversed", "splice", "unique", "removeDuplicates",
            "difference", "intersection":
            return .list(element)
        case "concat", "append", "union":
            var joined = element
            for argument in arguments {
                let type = types[Int(argument)]
                let isOne = name == "append" || type.isKnown && tree[argument].kind != .spread
                if case .list(let other) = type, name != "append" {
                    joined = joined.joined(other)
                } else {
                    joined = isOne ? joined.joined(type) : .any
                }
            }
            return ExpressionType.list(joined).bounded
        case "map": return ExpressionType.list(answer(arguments.first)).bounded
        case "flatMap":
            let answer = answer(arguments.first)
            return .list(Self.flattened(answer))
        case "flat": return arguments.isEmpty ? .list(Self.flattened(element)) : .list(.any)
        case "chunk": return ExpressionType.list(.list(element)).bounded
        case "compact", "toSpliced", "with", "fill", "copyWithin", "pluck": return .list(.any)
        case "reduce", "reduceRight":
            guard arguments.count > 1 else { return .any }
            return answer(arguments.first).joined(types[Int(arguments[1])].widened)
        case "keys": return .instance(ValueClass(.iterator), of: .number)
        case "values": return .instance(ValueClass(.iterator), of: element)
        // What is computed from elements that are no numbers throws, or gives a text.
        case "min", "max": return .any
        default: return nil
        }
    }

    private static func flattened(_ element: ExpressionType) -> ExpressionType {
        guard element.isKnown else { return .any }
        return .anyOf(
            element.parts.map { part in
                if case .list(let inner) = part { return inner.isKnown ? inner : .any }
                return part
            })
    }

    private func ofInstance(
        _ name: String, _ kind: ObjectClass, _ held: ExpressionType, _ arguments: [Int32]
    ) -> ExpressionType? {
        func argument(_ place: Int) -> ExpressionType { place < arguments.count ? types[Int(arguments[place])] : .any }
        switch (kind, name) {
        case (.input, "all"), (.nodeAccess, "all"): return .list(Self.item(held))
        case (.input, "first"), (.input, "last"), (.nodeAccess, "first"), (.nodeAccess, "last"),
            (.nodeAccess, "itemMatching"), (.nodeAccess, "pairedItem"):
            // Of another branch or run the items may be others.
            return Self.item(arguments.isEmpty || name == "itemMatching" || name == "pairedItem" ? held : .any)
        case (.moment, "plus"), (.moment, "minus"), (.moment, "beginningOf"), (.moment, "endOfMonth"): return .dateTime
        // An invalid date has none of the standard forms.
        case (.moment, _) where name.hasPrefix("toISO") || name.hasPrefix("toSQL") || name == "toHTTP":
            return ExpressionType.text.joined(.null)
        case (.date, "plus"), (.date, "minus"), (.date, "beginningOf"), (.date, "endOfMonth"): return .date
        case (.objectStatics, "keys"), (.objectStatics, "getOwnPropertyNames"): return .list(.text)
        case (.objectStatics, "values"):
            guard case .object(let shape) = argument(0), !shape.isOpen, arguments.count == 1 else { return .list(.any) }
            return ExpressionType.list(.anyOf(shape.values)).bounded
        case (.objectStatics, "assign"), (.objectStatics, "fromEntries"), (.objectStatics, "create"),
            (.objectStatics, "freeze"), (.objectStatics, "seal"), (.objectStatics, "preventExtensions"):
            return name == "freeze" || name == "seal" ? argument(0) : .any
        case (.objectStatics, "entries"): return .list(.list(.any))
        case (.arrayStatics, "of"): return .list(.any)
        case (.arrayStatics, "from"):
            if arguments.count > 1 { return ExpressionType.list(answer(arguments[1])).bounded }
            return .list(Self.element(of: argument(0)))
        case (.iterator, "toArray"): return .list(held)
        case (.json, "parse"): return .any
        // Of nothing it gives undefined.
        case (.json, "stringify"):
            return argument(0).isKnown && !argument(0).isNullable ? .text : ExpressionType.text.joined(.undefined)
        default: return nil
        }
    }
}
