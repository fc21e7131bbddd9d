extension ExpressionType {
    /// Whether some value may be of both types, without any conversion.
    package func overlaps(_ other: ExpressionType) -> Bool {
        parts.contains { part in other.parts.contains { Self.overlap(part, $0) } }
    }

    private static func overlap(_ left: ExpressionType, _ right: ExpressionType) -> Bool {
        switch (left, right) {
        case (.any, _), (_, .any), (.union, _), (_, .union), (.function, _), (_, .function): true
        // What a date or another object of a class becomes outside the expression is not followed.
        case (.instance, _), (_, .instance), (.list, .list), (.object, .object): true
        case (.literal, .literal): left == right
        default: left.widened == right.widened
        }
    }

    /// Whether a field of this type can be set to some value of another type, as n8n's node "Edit Fields" converts it.
    package func converts(_ given: ExpressionType) -> Bool {
        given.parts.contains { part in parts.contains { Self.conversion(of: part, to: $0) } }
    }

    private static func conversion(of part: ExpressionType, to wanted: ExpressionType) -> Bool {
        switch (wanted, part) {
        case (.number, .list), (.number, .object), (.boolean, .list), (.boolean, .object): false
        case (.number, .literal(.text(let text))): TypeInference.isNumeric(text)
        case (.list, .object), (.object, .list): false
        case (.list, .number), (.list, .boolean), (.object, .number), (.object, .boolean): false
        case (.list, .literal(.number)), (.object, .literal(.number)): false
        case (.list, .literal(.boolean)), (.object, .literal(.boolean)): false
        default: true
        }
    }
}
