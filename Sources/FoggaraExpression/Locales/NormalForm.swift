@_spi(_Unicode) import Swift

/// The four normal forms of Unicode; lone surrogates pass through.
enum NormalForm {
    /// The text in `form`; nil when the form is none of the four.
    static func apply(_ form: String, _ units: [UInt16]) -> [UInt16]? {
        guard ["NFC", "NFD", "NFKC", "NFKD"].contains(form) else { return nil }
        if units.allSatisfy({ $0 < 0x80 }) { return units }
        var result: [UInt16] = []
        var run = String.UnicodeScalarView()
        func flush(_ result: inout [UInt16]) {
            guard !run.isEmpty else { return }
            let text = String(run)
            run = String.UnicodeScalarView()
            var output = String.UnicodeScalarView()
            if form.hasSuffix("C") {
                output.append(contentsOf: text._nfc)
            } else {
                output.append(contentsOf: text._nfd)
            }
            result += Array(String(output).utf16)
        }
        var place = 0
        while place < units.count {
            let (point, count) = Machine.codePoint(units, place)
            if let scalar = Unicode.Scalar(point) {
                if form.count == 4, let mapped = compatibility[point] {
                    run.append(contentsOf: mapped)
                } else {
                    run.append(scalar)
                }
            } else {
                flush(&result)
                result.append(UInt16(point))
            }
            place += count
        }
        flush(&result)
        return result
    }

    /// Compatibility decompositions by code point.
    static let compatibility: [UInt32: [Unicode.Scalar]] = {
        var table: [UInt32: [Unicode.Scalar]] = [:]
        for line in compatibilityTable.split(separator: "\n") {
            let points = line.split(separator: " ").compactMap { UInt32($0, radix: 16) }
            guard let first = points.first else { continue }
            table[first] = points.dropFirst().compactMap(Unicode.Scalar.init)
        }
        return table
    }()

    /// Canonical decomposition of one scalar.
    static func decompose(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] { Array(String(scalar)._nfd) }
}
