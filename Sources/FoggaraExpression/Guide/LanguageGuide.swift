/// The guide "The expression language", written from the registry of functions.
package enum LanguageGuide {
    /// The command that writes the guide anew.
    package static let command =
        "foggara-conformance expression-guide --out Sources/FoggaraExpression/FoggaraExpression.docc/ExpressionLanguage.md"

    /// The whole guide in Markdown.
    package static func markdown() -> String {
        var text = """
            # The expression language

            <!-- Written by `\(command)`; do not edit. -->

            A parameter that begins with `=` is an expression: text with code between `{{` and `}}`. The code is
            JavaScript with the variables, methods and libraries that n8n adds. One code alone gives its value with its
            type; code among text is joined into a text.


            """
        for section in FunctionNotes.sections() {
            text += "## \(section.title)\n\n"
            text += section.notes.map(line).joined(separator: "\n") + "\n\n"
        }
        return text + refusals + LanguageDeviations.markdown
    }

    /// Members that the registry and the notes do not agree on: without a note, or noted without being there.
    package static func gaps() -> [String] {
        let known = Registry.shared.memberNames()
        var noted: [String: Set<String>] = [:]
        for section in FunctionNotes.sections() {
            for holder in section.holder.split(separator: ",") {
                noted[String(holder), default: []].formUnion(section.notes.flatMap(\.names))
            }
        }
        var gaps: [String] = []
        for holder in Set(known.keys).union(noted.keys).sorted() {
            let (there, written) = (known[holder] ?? [], noted[holder] ?? [])
            gaps += there.subtracting(written).sorted().map { "\(holder).\($0) has no note" }
            gaps += written.subtracting(there).sorted().map { "\(holder).\($0) is noted but not there" }
        }
        return gaps
    }

    private static func line(_ note: FunctionNotes.Note) -> String {
        let names = note.names.map { "`\($0)`" }.joined(separator: ", ")
        let head = note.parameters.map { "\(names) `(\($0))`" } ?? names
        return "- \(head) → *\(note.type)*: \(note.sentence)"
    }

    private static var refusals: String {
        let members = Refusals.members.sorted().map { "`\($0)`" }.joined(separator: ", ")
        let names = Refusals.reservedNames.sorted().map { "`\($0)`" }.joined(separator: ", ")
        return """
            ## What is refused

            - The word `.constructor` anywhere in the code, even inside a text.
            - These members, written out or computed: \(members).
            - The names \(names), `arguments` as a free name, and `$` without a call.
            - Code that begins with `let`, `if`, `for`, `try`, `function` or `return`: invalid syntax, as in n8n.
            - Classes and `with`.
            - Results that n8n cannot pass on: promises, and async functions that would give one.
            - More steps, memory, depth or output than the limits of an evaluation; `catch` does not see this.


            """
    }
}

extension Registry {
    /// Names of all members by holder: a class, `+kind` for n8n's methods, or `global`; symbols and inner names left out.
    func memberNames() -> [String: Set<String>] {
        var names: [String: Set<String>] = ["global": Set(globals.keys.map(atoms.string))]
        // The code builder carries it out, for only one of its branches is computed.
        names["global"]?.insert("$if")
        for kind in ObjectClass.allCases {
            let own = ownMembers(kind).keys.compactMap(\.atom).map(atoms.string).filter { !$0.hasPrefix("%") }
            if !own.isEmpty { names["\(kind)"] = Set(own) }
        }
        for (kind, methods) in extensions { names["+\(kind)"] = Set(methods.keys.map(atoms.string)) }
        return names
    }
}
