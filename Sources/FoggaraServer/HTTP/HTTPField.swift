/// A name with a value: one header, or one part of a query.
package struct HTTPField: Hashable, Sendable {
    /// The name as it was sent.
    package var name: String
    /// The value, decoded in a query, as sent in a header.
    package var value: String

    /// Pairs a name with a value.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension [HTTPField] {
    /// The first value under a header name, in any case of letters.
    package func header(_ name: String) -> String? {
        first { HTTPText.isSame($0.name, name) }?.value
    }

    /// Every value under a header name, in order.
    package func headers(_ name: String) -> [String] {
        filter { HTTPText.isSame($0.name, name) }.map(\.value)
    }

    /// The first value under a query name, which counts letters by case.
    package func value(_ name: String) -> String? {
        first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}
