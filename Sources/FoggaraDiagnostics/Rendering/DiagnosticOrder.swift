import FoggaraJSON

/// The order in which diagnostics are shown.
package enum DiagnosticOrder {
    /// The diagnostics by file, place and code; what is found twice is kept once.
    package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let places = diagnostics.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.source.name != second.source.name {
                return first.source.name.unicodeScalars.lexicographicallyPrecedes(second.source.name.unicodeScalars)
            }
            return (first.span.start, first.code, first.span.end, left.offset)
                < (second.span.start, second.code, second.span.end, right.offset)
        }
        var sorted: [Diagnostic] = []
        for diagnostic in places.map(\.element) where sorted.last != diagnostic { sorted.append(diagnostic) }
        return sorted
    }
}
