/// The values of a document in the order of their texts, one record each, without any decoded content.
struct Tape: Sendable {
    /// What a record stands for.
    enum Kind: UInt8, Sendable {
        case null, bool, number, string, array, object, fault
    }

    /// One value; keys of objects are records of kind `string` before their values.
    struct Record: Sendable {
        var kind: Kind
        /// For texts: whether an escape occurs. For `bool`: the value.
        var flag: Bool
        var start: UInt32
        var end: UInt32
        /// Index of the record after this value and all it contains.
        var next: UInt32
    }

    var records: [Record] = []
}

/// Bounds of the reader.
package enum JSONLimits {
    /// Levels of lists and objects; deeper documents are refused.
    package static let depth = 128
    /// Faults reported for one document.
    package static let faults = 100
    /// Bytes of one document.
    package static let bytes = 64 << 20
}
