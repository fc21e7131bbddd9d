/// A text with the places of its fields, as a library wrote it.
package struct FieldedText: Sendable {
    /// What a stretch of the text is.
    package struct Field: Sendable {
        /// Category of the library: 1 dates, 2 numbers, 3 lists, 4 relative times; from 0x1000 on, spans of them.
        package var category: Int
        /// Number of the field within its category.
        package var field: Int
        /// Places in UTF-16 units.
        package var range: Range<Int>

        /// Makes a field.
        package init(category: Int, field: Int, range: Range<Int>) {
            self.category = category
            self.field = field
            self.range = range
        }
    }

    /// UTF-16 units of the text.
    package var units: [UInt16]
    /// Its fields.
    package var fields: [Field]

    /// Makes a text with fields.
    package init(units: [UInt16], fields: [Field] = []) {
        self.units = units
        self.fields = fields
    }

    /// The text.
    package var string: String { String(decoding: units, as: UTF16.self) }
}
