package import FoggaraJSON

/// One item as expressions see it.
package struct ExpressionItem: Sendable {
    /// The item's data; usually an object, a number or text after some HTTP answers.
    package var json: JSONValue
    /// Files by name, metadata only; nil when the item has no such member.
    package var binary: JSONObject?
    /// Where the item came from; nil when its node said nothing.
    package var pairing: ExpressionPairing?
    /// Further members that the item carries beside `json`, as an old error object.
    package var error: JSONValue?

    /// Makes an item.
    package init(json: JSONValue, binary: JSONObject? = nil, pairing: ExpressionPairing? = nil, error: JSONValue? = nil)
    {
        self.json = json
        self.binary = binary
        self.pairing = pairing
        self.error = error
    }
}

/// What an item says about the items it was made from.
package enum ExpressionPairing: Sendable, Hashable {
    /// One source, written as a number or an object.
    case one(ExpressionLink)
    /// Several sources.
    case many([ExpressionLink])

    /// The links in order.
    package var links: [ExpressionLink] {
        switch self {
        case .one(let link): [link]
        case .many(let links): links
        }
    }
}

/// A link to an item of an input.
package struct ExpressionLink: Sendable, Hashable {
    /// Index of the source item; nil when the node left it out.
    package var item: Int?
    /// Index of the input it came in by; nil counts as 0.
    package var input: Int?
    /// Source to use instead of the run's own, as loops set it.
    package var override: ExpressionOrigin?

    /// Makes a link.
    package init(item: Int?, input: Int? = nil, override: ExpressionOrigin? = nil) {
        self.item = item
        self.input = input
        self.override = override
    }
}

/// The node, output and run that data came from.
package struct ExpressionOrigin: Sendable, Hashable {
    /// Name of the node before.
    package var node: String
    /// Its output; nil counts as 0.
    package var output: Int?
    /// Its run; nil counts as 0.
    package var run: Int?

    /// Makes an origin.
    package init(node: String, output: Int? = nil, run: Int? = nil) {
        self.node = node
        self.output = output
        self.run = run
    }
}
