import FoggaraJSON

/// One GraphQL operation, as far as a search needs the language: no fragments, no directives.
///
/// - Source: GraphQL specification, October 2021, sections 2.3 to 2.9.
struct GraphQLDocument: Hashable {
    /// A field that is asked for.
    struct Field: Hashable {
        /// The key of the answer: the alias, else the name.
        let key: String
        let name: String
        let arguments: [(name: String, value: Argument)]
        /// The fields below; empty when no braces follow.
        let selections: [Field]
        let line: Int

        static func == (left: Field, right: Field) -> Bool {
            left.key == right.key && left.name == right.name && left.selections == right.selections
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(key)
            hasher.combine(name)
            hasher.combine(selections)
        }
    }

    /// The value of an argument.
    enum Argument: Hashable {
        case variable(String)
        case literal(JSONValue)
    }

    /// A variable that the operation declares.
    struct Variable: Hashable {
        let name: String
        /// The type as written, such as `[ID!]!`.
        let type: String
        let defaultValue: JSONValue?
    }

    let kind: String
    let name: String?
    let variables: [Variable]
    let selections: [Field]
}

/// Where and why a document is none.
struct GraphQLSyntaxError: Error, Hashable {
    let message: String
    let line: Int
}
