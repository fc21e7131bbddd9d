/// The permanent number of a rule.
///
/// - Shape: prints as `FG3104`. 1xxx JSON, 2xxx schema, 3xxx references and graph, 4xxx expressions, 5xxx Algerian
///   data, 6xxx n8n, 7xxx cost, 8xxx configuration, 9xxx a fault of the program.
/// - Guarantees: never renumbered, never used again for another rule.
package struct DiagnosticCode: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number, 1000 to 9999.
    package let rawValue: Int

    /// Names the rule of this number.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The code as printed.
    package var description: String { "FG\(rawValue)" }

    /// Orders by number.
    package static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.rawValue < right.rawValue }
}

// MARK: - ExpressibleByIntegerLiteral

extension DiagnosticCode: ExpressibleByIntegerLiteral {
    /// Names the rule of a literal number.
    package init(integerLiteral value: Int) { self.init(rawValue: value) }
}
