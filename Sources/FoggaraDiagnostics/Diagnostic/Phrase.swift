/// A sentence of the message catalogue with the values for its placeholders.
///
/// - Shape: the catalogue holds per code an object of phrases: `"FG3104": {"message": "no node is named '{name}'",
///   "help.similar": "a node with a similar name exists: {candidates}"}`. `key` is the key inside that object.
package struct Phrase: Hashable, Sendable {
    /// One placeholder and what stands for it.
    package struct Argument: Hashable, Sendable {
        /// Name between the braces.
        package var name: String
        /// Text to put there, as it came from the user; never translated.
        package var value: String
    }

    /// Key of the sentence inside the entry of the diagnostic's code.
    package var key: String
    /// Values by placeholder, in the order given.
    package var arguments: [Argument]

    /// Picks the sentence `key`; placeholders take the given values.
    package init(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) {
        self.key = key
        self.arguments = arguments.map { Argument(name: $0.key, value: $0.value) }
    }
}
