import FoggaraJSON

/// Shows diagnostics to people: each with its place, the lines it is about, and what to do.
///
/// - Shape: the layout that `rustc` made familiar:
///   ```
///   error[FG1006]: a comma stands before a closing bracket
///     --> shop.json:3:14
///      |
///    3 |   "items": [1,]
///      |              ^
///      |
///      = help: …
///   ```
/// - Guarantees: the same diagnostics give the same text; what the user wrote can neither move the cursor nor turn the
///   text around.
package struct TerminalRenderer: Sendable {
    private let catalogue: MessageCatalogue
    private let isColoured: Bool
    private let columns: Int

    /// Renders in the language of `catalogue`, colours only when asked for, source lines cut to `columns`.
    package init(_ catalogue: MessageCatalogue, isColoured: Bool = false, columns: Int = 120) {
        self.catalogue = catalogue
        self.isColoured = isColoured
        self.columns = max(columns, 40)
    }

    /// All diagnostics in order and a line that counts them; empty when there are none.
    package func render(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        let shown = DiagnosticOrder.sorted(diagnostics)
        return shown.map { render($0) + "\n" }.joined() + DiagnosticSummary(shown).text(catalogue) + "\n"
    }

    /// One diagnostic.
    package func render(_ diagnostic: Diagnostic) -> String {
        let snippet = Snippet(diagnostic, columns: columns)
        let gutter = String(repeating: " ", count: snippet.gutterWidth + 1)
        let bar = paint(.frame, gutter + "|")
        let place = diagnostic.source.position(of: diagnostic.span.start)
        let style = TerminalStyle(diagnostic.severity)
        var lines = [
            paint(style, "\(catalogue.word("terminal", diagnostic.severity.rawValue))[\(diagnostic.code)]")
                + paint(.message, ": \(text(diagnostic.message, diagnostic))"),
            paint(.frame, String(repeating: " ", count: snippet.gutterWidth) + "--> ")
                + "\(TextDirection.visible(diagnostic.source.name)):\(place.line):\(place.column)",
            bar,
        ]
        for row in snippet.rows {
            switch row {
            case .gap: lines.append(paint(.frame, "..."))
            case .source(let number, let line):
                let label = String(repeating: " ", count: snippet.gutterWidth - String(number).count) + "\(number)"
                lines.append(paint(.frame, "\(label) |") + (line.isEmpty ? "" : " \(line)"))
            case .mark(let indent, let width, let phrase):
                let underline = String(repeating: phrase == nil ? "^" : "-", count: width)
                let words = phrase.map { " " + text($0, diagnostic) } ?? ""
                lines.append(
                    bar + String(repeating: " ", count: indent + 1)
                        + paint(phrase == nil ? style : .frame, underline + words))
            }
        }
        let remarks = remarks(of: diagnostic)
        if !remarks.isEmpty { lines.append(bar) }
        for (kind, remarkStyle, remark) in remarks {
            lines.append(
                paint(.frame, gutter + "=") + " " + paint(remarkStyle, catalogue.word("terminal", kind)) + ": " + remark
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func remarks(of diagnostic: Diagnostic) -> [(kind: String, style: TerminalStyle, text: String)] {
        diagnostic.notes.map { ("note", .note, text($0, diagnostic)) }
            + diagnostic.helps.map { ("help", .help, text($0, diagnostic)) }
            + diagnostic.fixIts.map { ("fix", .help, text($0.phrase, diagnostic) + preview($0)) }
    }

    /// What a fix of one edit would write.
    private func preview(_ fixIt: FixIt) -> String {
        guard fixIt.edits.count == 1, let edit = fixIt.edits.first, !edit.replacement.isEmpty else { return "" }
        let shown = edit.replacement.prefix(Self.longestPreview)
        let text = TextDirection.visible(String(shown)) + (shown.count < edit.replacement.count ? "…" : "")
        return ": " + TextDirection.isolated("`\(text)`", in: catalogue.language)
    }

    private static let longestPreview = 60

    private func text(_ phrase: Phrase, _ diagnostic: Diagnostic) -> String {
        let language = catalogue.language
        return catalogue.text(phrase, of: diagnostic.code) { value in
            TextDirection.isolated(TextDirection.visible(value), in: language)
        }
    }

    private func paint(_ style: TerminalStyle, _ text: String) -> String { style.paint(text, isColoured) }
}
