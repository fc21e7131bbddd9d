package import FoggaraJSON

/// Answers SQL over the items of several inputs; given by the composition, for the engine that does it is a C library.
package protocol ItemQueries: Sendable {
    /// The rows of a query over tables `input1`, `input2` …, each row in the order of its columns.
    ///
    /// - Parameter values: stand for `$1`, `$2` ….
    func rows(_ query: String, over tables: [[JSONObject]], values: [String]) -> ItemQueryAnswer
}

/// What came of a query.
package enum ItemQueryAnswer: Sendable {
    /// Its rows.
    case rows([JSONObject])
    /// Why there are none, in the words of the SQL engine.
    case fault(String)
}
