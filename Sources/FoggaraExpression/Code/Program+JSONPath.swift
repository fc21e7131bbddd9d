import FoggaraJSON

/// The most common code of all, a member of the current item, needs no machine.
extension Program {
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
