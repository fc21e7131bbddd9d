/// A piece of HTML whose texts and attribute values are escaped by construction.
///
/// - Shape: `HTML.tag("p", ["class": "note"], [.text("a < b")])` gives `<p class="note">a &lt; b</p>`.
/// - Guarantees: no text becomes markup; there is no way to put raw markup in.
package struct HTML: Sendable, Hashable {
    /// The markup.
    package private(set) var markup: String

    private init(markup: String) { self.markup = markup }

    /// Nothing.
    package static let empty = HTML(markup: "")

    /// A text.
    package static func text(_ text: String) -> HTML { HTML(markup: HTMLText.escape(text)) }

    /// An element; an attribute whose value is nil is left out, one that is empty stands without a value.
    package static func tag(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ children: [HTML] = []
    ) -> HTML {
        var markup = "<\(name)"
        for (key, value) in attributes {
            guard let value else { continue }
            markup += value.isEmpty ? " \(key)" : " \(key)=\"\(HTMLText.escape(value))\""
        }
        markup += ">"
        let name = "\(name)"
        if voids.contains(name) { return HTML(markup: markup) }
        return HTML(markup: markup + children.map(\.markup).joined() + "</\(name)>")
    }

    /// An element with a text.
    package static func tag(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ text: String
    ) -> HTML {
        tag(name, attributes, [.text(text)])
    }

    /// A whole document around its root element.
    package static func document(_ root: HTML) -> String { "<!doctype html>\n" + root.markup + "\n" }

    private static let voids: Set<String> = ["br", "hr", "img", "input", "link", "meta"]
}
