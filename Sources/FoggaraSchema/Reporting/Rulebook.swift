import FoggaraDiagnostics
import FoggaraJSON

/// What a value broke: where the value is and where the schema says so.
struct Rulebook {
    /// The value.
    let node: JSONNode
    private let place: JSONNode
    private let keyword: String

    /// Names `keyword` of the schema at `place`; without a keyword the schema itself.
    init(_ node: JSONNode, _ place: JSONNode, _ keyword: String = "") {
        self.node = node
        self.place = place
        self.keyword = keyword
    }

    /// The text that holds the value.
    var source: SourceText { node.document.source }

    /// The pointer of the rule in its document, as arguments of a phrase.
    var location: KeyValuePairs<String, String> {
        let pointer = keyword.isEmpty ? place.pointer : place.pointer.appending(keyword)
        return ["schema": place.document.source.name, "pointer": "#\(pointer)"]
    }

    /// The value as its text, cut when it is long.
    var shown: String {
        let text = source.text(in: node.span)
        return text.unicodeScalars.count > Self.longest
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest))) + "…" : text
    }

    private static let longest = 60
}
