import FoggaraAlgeria

/// How long it takes to find a place in what a customer wrote.
enum PlaceBench {
    private static let texts = [
        "Bab Ezzouar, Alger", "livraison l 3annaba", "باب الواد", "w31", "cité 1200 logts Oued Smar", "16000",
        "Sétif centre",
    ]

    /// Measures; the first look-up of the process is one sample, so call this before anything else finds places.
    static func run() -> [Measurement] {
        let first = Stopwatch.samples(rounds: 1) { Places.find(in: "Bab Ezzouar, Alger") == nil ? 0 : 1 }
        let warm = Stopwatch.samples {
            texts.reduce(0) { $0 + (Places.find(in: $1) == nil ? 0 : 1) }
        }
        return [
            Measurement("place.first", nanoseconds: first, note: "once in this process"),
            Measurement(
                "place.warm", nanoseconds: warm.map { $0 / Int64(texts.count) }, note: "mean of \(texts.count) texts"),
        ]
    }
}
