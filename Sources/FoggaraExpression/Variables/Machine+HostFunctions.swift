import FoggaraJSON

extension Machine {
    /// Calls one of Foggara's own functions.
    ///
    /// - Errors: what the host throws; an unsupported part of the language when it does not know the name.
    func callHost(_ name: String, _ call: Call) throws(Trap) -> Value {
        try burn(100)
        let arguments = call.all().map { json($0) }
        let answer: JSONValue?
        do throws(ExpressionError) {
            answer = try host.call(name, arguments)
        } catch {
            throw failure(error)
        }
        guard let answer else { throw unsupported("function \(name)") }
        return value(of: answer)
    }
}
