package import FoggaraJSON

extension FixIt {
    /// The one name that was surely meant, put in place of the one written; none when several or no names are near.
    ///
    /// - Shape: the phrase `fix` with the argument `key`.
    package static func respelling(
        as near: [String], at span: ByteSpan, key: String = "name", written: (String) -> String = JSONWriter.quoted
    ) -> [FixIt] {
        guard near.count == 1, let name = near.first else { return [] }
        return [FixIt(Phrase("fix", [key: name]), edits: [Edit(span, written(name))], applicability: .unsafe)]
    }
}
