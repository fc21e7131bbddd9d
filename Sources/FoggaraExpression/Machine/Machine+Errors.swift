extension Machine {
    private static let nameKey = PropertyKey.atom(Registry.shared.atoms.find(Array("name".utf16)) ?? 0)
    private static let messageKey = PropertyKey.atom(Registry.shared.atoms.find(Array("message".utf16)) ?? 0)

    /// A JavaScript error to throw.
    func error(_ name: String, _ message: String) -> Trap {
        let cell = ObjectCell(.error)
        fuel -= 60
        memory += 2 * Cost.property
        cell.put(Self.nameKey, text(name), isEnumerable: false)
        cell.put(Self.messageKey, text(message), isEnumerable: false)
        return .thrown(allocate(cell))
    }

    /// A TypeError to throw.
    func typeError(_ message: String) -> Trap { error("TypeError", message) }

    /// An error of n8n: `catch` sees it, the rule that swallows errors does not.
    func failure(_ failure: ExpressionError) -> Trap {
        let cell = ObjectCell(.error)
        cell.put(key("name"), text(failure.name), isEnumerable: false)
        cell.put(key("message"), text(failure.message), isEnumerable: false)
        cell.payload = .failure(failure)
        return .thrown(allocate(cell))
    }

    /// An error of n8n, made of its name and message.
    func failure(_ name: String, _ message: String) -> Trap { failure(ExpressionError(name, message)) }

    /// The error of n8n's own methods.
    func extensionFailure(_ message: String) -> Trap { failure("ExpressionExtensionError", message) }

    /// Stops the evaluation: a part of the language that is not there.
    func unsupported(_ what: String) -> Trap { .abort(.unsupported(what)) }

    /// What the caller of the evaluation gets for a thrown value.
    func failure(of value: Value) -> ExpressionError {
        guard let cell = cell(of: value), cell.kind == .error else {
            let shown = (try? toText(value)) ?? .undefined  // a thrown value without a text has no message
            guard case .text(let handle) = shown else { return ExpressionError("Error", "") }
            return ExpressionError("Error", string(handle))
        }
        if case .failure(let failure) = cell.payload { return failure }
        return ExpressionError(errorText(cell, "name", "Error"), errorText(cell, "message", ""))
    }

    /// A text member of an error object, or `fallback` when it is none.
    func errorText(_ cell: ObjectCell, _ name: String, _ fallback: String) -> String {
        guard let place = cell.position(of: key(name)), case .text(let handle) = cell.slots[place].value else {
            return fallback
        }
        return string(handle)
    }
}
