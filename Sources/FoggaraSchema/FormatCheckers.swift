package import FoggaraJSON

/// The formats that a schema asserts; others are annotations.
package struct FormatCheckers: Sendable {
    /// Whether a value has the format; values of types that it says nothing about have it.
    package typealias Checker = @Sendable (JSONValue) -> Bool

    private let checkers: [String: Checker]

    /// No format is asserted.
    package static let none = FormatCheckers([:])

    /// Asserts these formats.
    package init(_ checkers: [String: Checker]) { self.checkers = checkers }

    /// The names, sorted.
    package var names: [String] { checkers.keys.sorted() }

    /// The checker of a name.
    package subscript(name: String) -> Checker? { checkers[name] }
}
