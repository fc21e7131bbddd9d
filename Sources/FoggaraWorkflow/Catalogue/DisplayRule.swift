import FoggaraJSON

/// When a thing of a node is there: `{"show": {"mode": ["raw"]}, "hide": {…}}`, read once and asked often.
struct DisplayRule: Sendable {
    /// Conditions that must all hold.
    let show: [ParameterCondition]
    /// Conditions of which none may hold.
    let hide: [ParameterCondition]

    /// Reads `displayOptions`.
    init(_ syntax: JSONNode) {
        show = ParameterCondition.list(syntax["show"])
        hide = ParameterCondition.list(syntax["hide"])
    }
}

/// What a condition says of one parameter.
struct ParameterCondition: Sendable {
    /// What is looked at.
    enum Subject: Sendable {
        /// The version of the node.
        case version
        /// Whether the node serves a language model.
        case tool
        /// A parameter, inside those of this level or of the whole node.
        case parameter([String], isAbsolute: Bool)
    }

    /// One of the tests, of which one must hold.
    enum Test: Sendable {
        /// The value itself.
        case equals(JSONValue)
        /// A comparison by name with its operand.
        case compares(String, JSONNode)
    }

    /// The key as written.
    let key: String
    /// What the key names.
    let subject: Subject
    /// The tests, in the order of the file.
    let tests: [Test]

    /// Reads an object of conditions by key.
    static func list(_ syntax: JSONNode?) -> [ParameterCondition] { syntax?.members.map(ParameterCondition.init) ?? [] }

    private init(_ member: JSONMember) {
        key = member.key
        switch key {
        case "@version": subject = .version
        case "@tool": subject = .tool
        default:
            let isAbsolute = key.utf8.first == UInt8(ascii: "/")
            let path = key.utf8.dropFirst(isAbsolute ? 1 : 0).split(separator: UInt8(ascii: "."))
            subject = .parameter(path.map { String(decoding: $0, as: UTF8.self) }, isAbsolute: isAbsolute)
        }
        tests = member.value.elements.map { element in
            guard let test = element["_cnd"]?.members.first else { return .equals(element.value) }
            return .compares(test.key, test.value)
        }
    }

    /// Whether one of the tests holds for the values that the subject has.
    func accepts(_ values: [LookedUp]) -> Bool {
        tests.contains { test in
            switch test {
            case .equals(let plain): values.contains { $0 == .value(plain) }
            case .compares(let name, let operand):
                values.isEmpty ? name == "not" : values.allSatisfy { Comparison.holds(name, operand, $0) }
            }
        }
    }

    /// The condition for people: `operation = append, update`.
    var text: String {
        let values = tests.map { test in
            switch test {
            case .equals(let plain): plain.string ?? JSONWriter.compact(plain)
            case .compares(let name, let operand): name + " " + JSONWriter.compact(operand.value)
            }
        }
        let name = key.utf8.first == UInt8(ascii: "/") ? String(key.dropFirst()) : key
        return name + " = " + values.joined(separator: ", ")
    }
}
