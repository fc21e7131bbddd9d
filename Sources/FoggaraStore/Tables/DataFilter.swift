package import FoggaraJSON

/// Which rows of a data table are meant.
package struct DataFilter: Sendable, Hashable {
    /// A comparison of one column.
    package struct Condition: Sendable, Hashable {
        /// Ways of comparing, under n8n's names.
        package enum Operator: String, Sendable, Hashable {
            /// Equal; null equals null.
            case eq
            /// Not equal.
            case neq
            /// Less; texts by code point, as all orders.
            case lt
            /// Less or equal.
            case lte
            /// Greater.
            case gt
            /// Greater or equal.
            case gte
            /// Text pattern in which `%` stands for anything.
            case like
            /// The same without regard to case.
            case ilike
        }

        /// Name of the column.
        package var column: String
        /// How it is compared.
        package var comparison: Operator
        /// Value of the column's kind, or null.
        package var value: JSONValue

        /// Describes a comparison.
        package init(_ column: String, _ comparison: Operator, _ value: JSONValue) {
            self.column = column
            self.comparison = comparison
            self.value = value
        }
    }

    /// Comparisons; none means every row.
    package var conditions: [Condition]
    /// Whether all comparisons must hold, or one is enough.
    package var needsAll: Bool

    /// Describes a choice of rows.
    package init(_ conditions: [Condition] = [], needsAll: Bool = false) {
        self.conditions = conditions
        self.needsAll = needsAll
    }

    /// Whether a row is meant.
    package func matches(_ row: DataRow) -> Bool {
        if conditions.isEmpty { return true }
        return needsAll
            ? conditions.allSatisfy { $0.holds(row.value($0.column)) }
            : conditions.contains { $0.holds(row.value($0.column)) }
    }

    /// A text that every matching row's stored cells contain; lets a store skip rows without reading them.
    package var certainText: String? {
        guard needsAll || conditions.count == 1 else { return nil }
        for condition in conditions
        where condition.comparison == .eq && !DataTable.ownColumns.contains(condition.column) {
            if case .string = condition.value { return JSONWriter.compact(condition.value) }
        }
        return nil
    }
}

extension DataFilter.Condition {
    /// Whether the comparison holds for the value of a cell; a comparison of order never holds for null.
    func holds(_ cell: JSONValue) -> Bool {
        switch comparison {
        case .eq: return cell == value
        case .neq: return cell != value
        case .lt: return order(cell).map { $0 < 0 } ?? false
        case .lte: return order(cell).map { $0 <= 0 } ?? false
        case .gt: return order(cell).map { $0 > 0 } ?? false
        case .gte: return order(cell).map { $0 >= 0 } ?? false
        case .like, .ilike:
            guard let text = cell.string, let pattern = value.string else { return false }
            let isExact = comparison == .like
            return Self.fits(
                Array((isExact ? text : text.lowercased()).unicodeScalars),
                Array((isExact ? pattern : pattern.lowercased()).unicodeScalars))
        }
    }

    /// Negative when the cell comes before the value; nil when they cannot be ordered.
    private func order(_ cell: JSONValue) -> Int? {
        switch (cell, value) {
        case (.number(let left), .number(let right)):
            left.double < right.double ? -1 : left.double > right.double ? 1 : 0
        case (.string(let left), .string(let right)):
            left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : left.utf8.elementsEqual(right.utf8) ? 0 : 1
        case (.bool(let left), .bool(let right)): (left ? 1 : 0) - (right ? 1 : 0)
        default: nil
        }
    }

    /// Whether a text fits a pattern in which `%` stands for any run; goes back to the last `%` only, so in
    /// at most text × pattern steps.
    private static func fits(_ text: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
        var place = 0
        var wanted = 0
        var star: (pattern: Int, text: Int)?
        while place < text.count {
            if wanted < pattern.count, pattern[wanted] == "%" {
                star = (wanted, place)
                wanted += 1
            } else if wanted < pattern.count, pattern[wanted] == text[place] {
                wanted += 1
                place += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                wanted = last.pattern + 1
                place = last.text + 1
            } else {
                return false
            }
        }
        return pattern[wanted...].allSatisfy { $0 == "%" }
    }
}
