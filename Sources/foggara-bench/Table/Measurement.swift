/// Samples of one figure.
struct Measurement: Sendable {
    /// What the samples count.
    enum Unit: Sendable {
        /// Nanoseconds.
        case time
        /// Bytes.
        case memory
    }

    /// Name of the figure: area, thing, and what is special about it, joined by dots.
    let name: String
    /// What the samples count.
    let unit: Unit
    /// The samples, least first.
    let samples: [Int64]
    /// The most that is allowed, in the unit of the samples; nil where nothing was promised.
    var target: Int64?
    /// What was measured on.
    var note = ""

    /// Times in nanoseconds.
    init(_ name: String, nanoseconds: [Int64], target: Duration? = nil, note: String = "") {
        self.name = name
        unit = .time
        samples = nanoseconds.sorted()
        self.target = target.map { $0.nanoseconds }
        self.note = note
    }

    /// Sizes in bytes.
    init(_ name: String, bytes: [Int64], target: Int64? = nil, note: String = "") {
        self.name = name
        unit = .memory
        samples = bytes.sorted()
        self.target = target
        self.note = note
    }

    /// The middle sample; of an even number the upper one.
    var median: Int64 { samples.isEmpty ? 0 : samples[samples.count / 2] }

    /// A sample with the unit that a person reads best.
    func text(_ value: Int64) -> String {
        switch unit {
        case .memory: Self.scaled(value, [(1_048_576, "MB"), (1_024, "kB"), (1, "B")])
        case .time: Self.scaled(value, [(1_000_000_000, "s"), (1_000_000, "ms"), (1_000, "µs"), (1, "ns")])
        }
    }

    private static func scaled(_ value: Int64, _ units: [(size: Int64, name: String)]) -> String {
        for (size, name) in units where value >= size {
            if size == 1 { return "\(value) \(name)" }
            let hundredths = (value * 100 + size / 2) / size
            if hundredths >= 10_000 { return "\(hundredths / 100) \(name)" }
            if hundredths >= 1_000 { return "\(hundredths / 100).\(hundredths / 10 % 10) \(name)" }
            let cents = hundredths % 100
            return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents) \(name)"
        }
        return "0"
    }
}

extension Duration {
    /// The whole number of nanoseconds.
    var nanoseconds: Int64 {
        let parts = components
        return parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
    }
}
