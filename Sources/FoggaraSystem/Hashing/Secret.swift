/// A value that must not be seen: it prints as dots wherever it is printed, logged or inspected.
package struct Secret<Value> {
    private let value: Value

    /// Hides a value.
    package init(_ value: Value) {
        self.value = value
    }

    /// The hidden value, for the one place that sends or decrypts with it.
    package func reveal() -> Value { value }
}

extension Secret: Sendable where Value: Sendable {}

extension Secret: Equatable where Value: Equatable {}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Dots: interpolation into a text does not tell it.
    package var description: String { "•••" }
    /// Dots: a debugger's dump does not tell it.
    package var debugDescription: String { "•••" }
    /// Nothing: reflection does not tell it.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
