import FoggaraDiagnostics

/// One page of an approval: a heading, the evidence, and two buttons while it can be answered.
///
/// - Guarantees: at most ``ApprovalPages/largestPage`` bytes; everything from outside is escaped.
struct ApprovalPage {
    /// The most bytes of evidence on a page; the mail has all of it.
    private static let evidence = 12_000
    /// The most bytes of a heading.
    private static let heading = 1_000

    /// The whole document.
    let html: String

    private static let style = """
        :root{color-scheme:light dark}body{font:17px/1.6 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem}\
        h1{font-size:1.3rem;unicode-bidi:plaintext}.e{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #8888;\
        border-radius:.5rem;padding:.8rem}form{display:flex;flex-wrap:wrap;gap:.8rem}\
        button{font:inherit;flex:1 1 8rem;padding:.8rem;border-radius:.5rem;border:2px solid #1a7f37;background:#1a7f37;\
        color:#fff}button+button{background:#fff;color:#b42318;border-color:#b42318}
        """

    /// A page of a title and a body, both ready for HTML.
    init(_ texts: ApprovalTexts, _ title: String, _ body: String) {
        let direction = texts.language.isRightToLeft ? "rtl" : "ltr"
        html = """
            <!DOCTYPE html>
            <html lang="\(texts.language.rawValue)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(title)</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <main>
            \(body)
            </main>
            </body>
            </html>

            """
    }

    /// The question with its buttons.
    static func open(_ view: ApprovalView, _ texts: ApprovalTexts) -> ApprovalPage {
        ApprovalPage(
            texts, texts("page.title"),
            """
            <p>\(texts("page.title"))</p>
            \(shown(view, texts))
            <form method="post">
            <button name="decision" value="approve">\(texts("page.approve"))</button>
            <button name="decision" value="refuse">\(texts("page.refuse"))</button>
            </form>
            <p>\(texts("page.until", ["until": view.until]))</p>
            """)
    }

    /// The question with the decision that holds.
    static func decided(
        _ view: ApprovalView, _ verdict: ApprovalVerdict, isNew: Bool, _ texts: ApprovalTexts
    ) -> ApprovalPage {
        let decision = texts(verdict.approves ? "page.approved" : "page.refused")
        let moment =
            verdict.by.map { texts("page.who", ["at": verdict.at, "by": $0]) }
            ?? texts("page.when", ["at": verdict.at])
        return ApprovalPage(
            texts, decision,
            """
            <p role="status"><strong>\(decision)</strong>. \(moment)</p>
            <p>\(texts(isNew ? "page.recorded" : "page.earlier"))</p>
            \(shown(view, texts))
            """)
    }

    /// A question nobody answered in time.
    static func expired(_ view: ApprovalView, _ texts: ApprovalTexts) -> ApprovalPage {
        let more = texts("page.expiredMore", ["until": view.until])
        return ApprovalPage(
            texts, texts("page.expired"),
            "<h1>\(texts("page.expired"))</h1>\n<p>\(more)</p>\n<p dir=\"auto\">\(subject(view))</p>")
    }

    /// A link nobody made.
    static func unknown(_ texts: ApprovalTexts) -> ApprovalPage { told("unknown", texts) }
    /// A decision that could not be taken now.
    static func failed(_ texts: ApprovalTexts) -> ApprovalPage { told("failed", texts) }
    /// A client that is held off.
    static func busy(_ texts: ApprovalTexts) -> ApprovalPage { told("busy", texts) }

    private static func told(_ key: String, _ texts: ApprovalTexts) -> ApprovalPage {
        ApprovalPage(
            texts, texts("page.\(key)"), "<h1>\(texts("page.\(key)"))</h1>\n<p>\(texts("page.\(key)More"))</p>")
    }

    private static func shown(_ view: ApprovalView, _ texts: ApprovalTexts) -> String {
        let message = HTMLText.escape(view.message)
        let kept = HTMLText.prefix(message, bytes: evidence)
        let isCut = kept.utf8.count < message.utf8.count
        return "<h1 dir=\"auto\">\(subject(view))</h1>\n<div class=\"e\" dir=\"auto\">\(kept)\(isCut ? " …" : "")</div>"
            + (isCut ? "\n<p>\(texts("page.cut"))</p>" : "")
    }

    private static func subject(_ view: ApprovalView) -> String {
        HTMLText.prefix(HTMLText.escape(view.subject), bytes: heading)
    }
}
