package import FoggaraExpression
package import FoggaraJSON

/// Reads the parameters of the node that runs.
package protocol ParameterReader: Sendable {
    /// The value of a parameter for one item; nil when it is absent or its expression gives undefined.
    ///
    /// - Parameter path: keys from the parameters down, joined by dots: `options.response.response.fullResponse`.
    /// - Throws: the error of an expression.
    func value(_ path: String, item: Int) throws(NodeError) -> JSONValue?

    /// The value with what JSON cannot hold (dates, NaN) still told apart; nil when the parameter is absent.
    func result(_ path: String, item: Int) throws(NodeError) -> ExpressionResult?

    /// The stored value, expressions not evaluated.
    func raw(_ path: String) -> JSONValue?

    /// Evaluates `text` as a parameter text of this node for one item, with further variables (`$response`,
    /// `$pageCount`, …) in scope.
    func evaluate(_ text: JSONValue, item: Int, variables: JSONObject) throws(NodeError) -> JSONValue?

    /// The same, with what JSON cannot hold still told apart; nil for undefined.
    func evaluated(_ text: JSONValue, item: Int) throws(NodeError) -> ExpressionResult?
}

extension ParameterReader {
    /// The value as JSON, for readers that know nothing else.
    package func result(_ path: String, item: Int) throws(NodeError) -> ExpressionResult? {
        try value(path, item: item).map { .json($0) }
    }

    /// The value as JSON, for readers that know nothing else.
    package func evaluated(_ text: JSONValue, item: Int) throws(NodeError) -> ExpressionResult? {
        try evaluate(text, item: item, variables: [:]).map { .json($0) }
    }
}
