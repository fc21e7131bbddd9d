/// An address with the name of its owner.
struct MailAddress: Hashable, Sendable {
    /// Name as written; empty when there is none.
    var name: String
    /// The address proper: `amina@example.dz`.
    var address: String

    /// Reads addresses between commas or semicolons: `Amina <a@b.dz>, "Benali, Karim" <k@b.dz>; c@d.dz`.
    static func list(_ text: String) -> [MailAddress] {
        var parts: [String] = []
        var current = ""
        var isQuoted = false
        var isAngled = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "<" where !isQuoted: isAngled = true
            case ">" where !isQuoted: isAngled = false
            default: break
            }
            if character == "," || character == ";", !isQuoted, !isAngled {
                parts.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        parts.append(current)
        return parts.compactMap { one($0) }
    }

    private static func one(_ text: String) -> MailAddress? {
        let trimmed = ScriptValue.trim(text)
        if trimmed.isEmpty { return nil }
        guard let open = trimmed.lastIndex(of: "<"), trimmed.hasSuffix(">") else {
            return MailAddress(name: "", address: trimmed)
        }
        var name = ScriptValue.trim(String(trimmed[..<open]))
        if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
        let address = trimmed[trimmed.index(after: open)...].dropLast()
        return MailAddress(name: name, address: ScriptValue.trim(String(address)))
    }
}
