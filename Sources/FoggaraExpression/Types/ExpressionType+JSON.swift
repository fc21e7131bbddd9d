package import FoggaraJSON

extension ExpressionType {
    /// The type of a value as it stands; objects have its members and no others.
    package init(of value: JSONValue) { self = Self.type(of: value, Self.depthLimit) }

    private static func type(of value: JSONValue, _ depth: Int) -> ExpressionType {
        switch value {
        case .null: return .null
        case .bool: return .boolean
        case .number: return .number
        case .string: return .text
        case .array(let elements):
            return depth == 0 ? .any : .list(.anyOf(elements.map { type(of: $0, depth - 1) }))
        case .object(let object):
            guard depth > 0 else { return .any }
            var members: [String: ExpressionType] = [:]
            for member in object { members[member.key] = type(of: member.value, depth - 1) }
            return .object(ObjectShape(members, isOpen: false))
        }
    }

    /// Whether a value may be of the type; of functions and classes only what JSON cannot hold is told apart.
    package func admits(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.any, _), (.instance, _), (.null, .null), (.boolean, .bool), (.number, .number), (.text, .string): true
        // A number that JSON cannot hold becomes null, and a function in a list too.
        case (.number, .null), (.literal(.number), .null), (.function, .null), (.undefined, .null): true
        case (.literal(.text(let text)), .string(let other)): text == other
        case (.literal(.number(let number)), .number(let other)): number == other.double
        case (.literal(.boolean(let isTrue)), .bool(let other)): isTrue == other
        case (.list(let element), .array(let elements)): elements.allSatisfy { element.admits($0) }
        case (.object(let shape), .object(let object)):
            object.allSatisfy { member in shape.members[member.key]?.admits(member.value) ?? shape.isOpen }
        case (.union(let parts), _): parts.contains { $0.admits(value) }
        default: false
        }
    }
}
