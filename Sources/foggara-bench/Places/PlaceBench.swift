import FoggaraAlgeria

/// How long it takes to find a place in what a customer wrote.
enum PlaceBench {
    private static let texts = [
        "Bab Ezzouar, Alger", "livraison l 3annaba", "باب الواد", "w31", "cité 1200 logts Oued Smar", "16000",
        "Sétif centre",
    ]

    private static let exact = ["Oran", "wahran", "وهران", "sidi bel abbes", "Bab Ezzouar", "bordj bou arreridj"]
    private static let mistyped = [
        "constatine", "boumerdess centre", "livraison l mostaganam", "ain tmouchent", "وهرران",
    ]

    private static func each(_ texts: [String]) -> [Int64] {
        Stopwatch.samples(batch: 5) { texts.reduce(0) { $0 + (Places.find(in: $1) == nil ? 0 : 1) } }
            .map { $0 / Int64(texts.count) }
    }

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
            Measurement(
                "place.exact", nanoseconds: each(exact), target: .nanoseconds(2000),
                note: "mean of \(exact.count) names"),
            Measurement(
                "place.mistyped", nanoseconds: each(mistyped), target: .microseconds(20),
                note: "mean of \(mistyped.count) names"),
        ]
    }
}
