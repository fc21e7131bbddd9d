/// A list of CSS selectors, of which an element has to match one.
///
/// - Source: Selectors Level 4 (https://www.w3.org/TR/selectors-4/), with the text and position tests that n8n's HTML
///   node takes beside them.
struct Selector {
    /// How an element stands to the one before it in a selector.
    enum Relation {
        case descendant, child, next, following
    }

    /// How an attribute is compared.
    enum Comparison {
        case present, equal, word, dash, prefix, suffix, part, unequal
    }

    /// A selector without commas: tests of elements, and how each stands to the one before.
    struct Path {
        var steps: [(relation: Relation, tests: [Test])]
    }

    /// What an element must be.
    indirect enum Test {
        case any
        case name(String)
        case attribute(String, Comparison, String, ignoresCase: Bool)
        /// Place among siblings: `a·n + b`, from the end, among those of the same name.
        case place(Int, Int, fromEnd: Bool, sameName: Bool)
        case onlyChild(sameName: Bool)
        case not(Selector)
        case matches(Selector)
        case has(Selector)
        case contains(String)
        case root, empty, parent, checked, selected, enabled, disabled, heading, button
        /// An input of this type.
        case input(String?)
        /// Place in the result so far: an offset, negative from the end.
        case nth(Int)
        case before(Int), after(Int)
        case even, odd
    }

    /// The selectors between the commas.
    var paths: [Path]
}
