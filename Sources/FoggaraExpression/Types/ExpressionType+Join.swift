extension ExpressionType {
    /// Most types that a union holds; literals beyond it become the type of their kind, other types anything.
    static let unionLimit = 24
    /// Levels of lists, objects and functions that are followed.
    static let depthLimit = 12

    /// What is known when a value of either type may come.
    package func joined(_ other: ExpressionType) -> ExpressionType {
        if self == other { return self }
        if case .any = self { return .any }
        if case .any = other { return .any }
        var parts = self.parts
        for part in other.parts { Self.add(part, to: &parts) }
        return Self.widest(parts)
    }

    /// The union of several types.
    static func anyOf(_ types: some Sequence<ExpressionType>) -> ExpressionType {
        var result = ExpressionType.never
        for type in types { result = result.joined(type) }
        return result
    }

    /// A union of parts that differ.
    private static func widest(_ parts: [ExpressionType]) -> ExpressionType {
        if parts.count == 1 { return parts[0] }
        guard parts.count > unionLimit else { return .union(parts) }
        var wide: [ExpressionType] = []
        for part in parts { add(part.widened, to: &wide) }
        return wide.count == 1 ? wide[0] : wide.count > unionLimit ? .any : .union(wide)
    }

    /// Adds a part to those of a union: what another part includes is left out, objects and lists become one.
    private static func add(_ part: ExpressionType, to parts: inout [ExpressionType]) {
        for (place, known) in parts.enumerated() {
            if known == part { return }
            switch (known, part) {
            case (.any, _): return
            case (_, .any):
                parts = [.any]
                return
            case (_, .literal) where known == part.widened: return
            case (.object(let left), .object(let right)):
                parts[place] = .object(left.joined(right))
                return
            case (.list(let left), .list(let right)):
                parts[place] = .list(left.joined(right))
                return
            case (.function(let left), .function(let right)):
                parts[place] = .function(left.joined(right))
                return
            case (.instance(let left, let held), .instance(let right, let other)) where left == right:
                parts[place] = .instance(left, of: held.joined(other))
                return
            default: break
            }
        }
        // A kind takes its literals in.
        parts.removeAll { known in
            guard case .literal = known else { return false }
            return known.widened == part
        }
        parts.append(part)
    }

    /// The type of a literal's kind; other types as they are.
    package var widened: ExpressionType {
        switch self {
        case .literal(.text): .text
        case .literal(.number): .number
        case .literal(.boolean): .boolean
        case .union(let parts): Self.anyOf(parts.map(\.widened))
        default: self
        }
    }

    /// Anything in place of what lies too deep, so that types stay small however deep a text nests.
    var bounded: ExpressionType { bounded(Self.depthLimit) }

    private func bounded(_ depth: Int) -> ExpressionType {
        guard depth > 0 else { return isScalar ? self : .any }
        switch self {
        case .list(let element):
            let inner = element.bounded(depth - 1)
            return inner == element ? self : .list(inner)
        case .function(let result):
            let inner = result.bounded(depth - 1)
            return inner == result ? self : .function(inner)
        case .object(let shape):
            return exceeds(depth)
                ? .object(ObjectShape(shape.members.mapValues { $0.bounded(depth - 1) }, isOpen: shape.isOpen)) : self
        case .instance(let kind, let held): return exceeds(depth) ? .instance(kind, of: held.bounded(depth - 1)) : self
        case .union(let parts): return exceeds(depth) ? Self.anyOf(parts.map { $0.bounded(depth - 1) }) : self
        default: return self
        }
    }

    private func exceeds(_ depth: Int) -> Bool {
        switch self {
        case .list(let inner), .function(let inner), .instance(_, let inner):
            depth == 0 || inner.exceeds(depth - 1)
        case .object(let shape): depth == 0 || shape.members.values.contains { $0.exceeds(depth - 1) }
        case .union(let parts): parts.contains { $0.exceeds(depth) }
        default: false
        }
    }

    /// Whether no value is a list, an object or a function.
    package var isScalar: Bool {
        switch self {
        case .any, .list, .object, .function, .instance: false
        case .union(let parts): parts.allSatisfy(\.isScalar)
        default: true
        }
    }
}
