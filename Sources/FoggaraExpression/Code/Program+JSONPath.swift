import FoggaraJSON

/// The most common code of all, a member of the current item, needs no machine.
extension Program {
    private static let jsonAtom = Registry.shared.atoms.find(Array("$json".utf16))

    /// The members that code of the form `$json.a.b` reads; nil for any other code.
    static func jsonPath(of main: FunctionCode, _ atoms: AtomTable) -> [String]? {
        let steps = main.instructions
        guard steps.count > 2, steps[0].op == .loadGlobal, UInt32(steps[0].a) == jsonAtom else { return nil }
        guard steps[steps.count - 1].op == .returnValue else { return nil }
        var path: [String] = []
        for step in steps[1..<steps.count - 1] {
            guard step.op == .getMember else { return nil }
            let atom = UInt32(step.a)
            let shared = Registry.shared.atoms
            path.append(atom < shared.end ? shared.string(atom) : atoms.string(atom))
        }
        return path
    }

    /// The plain value that ``jsonPath`` leads to; nil where only the machine knows the answer.
    func directValue(_ host: any ExpressionHost) -> JSONValue? {
        guard let jsonPath, let items = host.inputItems else { return nil }
        let index = host.itemIndex
        guard items.indices.contains(index) else { return nil }
        var value = items[index].json
        for key in jsonPath {
            guard case .object(let object) = value, let next = object[key] else { return nil }
            value = next
        }
        switch value {
        case .null, .bool, .string: return value
        case .number(let number):
            // Numbers are doubles there, whatever digits the text has.
            let double = number.double
            guard double.isFinite, double != 0, let exact = JSONNumber(double) else { return nil }
            return .number(exact)
        case .array, .object: return nil
        }
    }
}
