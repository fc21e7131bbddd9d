package import FoggaraJSON

/// Answers SQL over the items of several inputs; given by the composition, for the engine that does it is a C library.
///
/// - Shape: the query, its tables `input1`, `input2` … as rows, and what stands for `$1`, `$2` …; gives the rows, each in the order
///   of its columns, and why there are none, in the words of the SQL engine.
package typealias ItemQueries =
    @Sendable (_ query: String, _ tables: [[JSONObject]], _ values: [String]) -> (rows: [JSONObject], fault: String?)
