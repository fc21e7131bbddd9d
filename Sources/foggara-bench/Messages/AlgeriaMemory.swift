import FoggaraAlgeria

/// How much memory the data of each part take, measured when the part is first used; so nothing else may use them before.
enum AlgeriaMemory {
    private static func used(_ name: String, _ note: String, _ work: () -> Void) -> (Measurement, ResidentGrowth) {
        let growth = ResidentGrowth.of(work)
        let all = "with code and packed texts \(growth.all / 1_024) kB"
        return (Measurement("memory.\(name)", bytes: [growth.own], note: "\(note); \(all)"), growth)
    }

    /// Measures all parts and their sum.
    static func run() -> [Measurement] {
        let parts = [
            used("letters", "folding") { _ = Folding.fold("ÉTÉ وهران ﻼ") },
            used("phones", "first number") { _ = PhoneNumber.parse("0551 23 45 67") },
            used("prices", "first price") {
                _ = SpokenPrice.read("prix 3 mlayen w nos negociable", category: .retail)
            },
            used("messages", "first intent") { _ = DarjaMessage("salam ch7al dayra had robe").intent },
            used("places", "first exact and first mistyped place") {
                _ = Places.find(in: "Bab Ezzouar, Alger")
                _ = Places.find(in: "livraison l mostaganam")
            },
            used("answers", "first whole answer with a commune") {
                _ = DarjaAnswer.read("nskon f bab ezzouar, n7eb ncommandi 2 robes")
            },
            used("calendar", "first Islamic date") { _ = DateAnswer.read("20/03/2026") },
        ]
        let own = parts.reduce(0) { $0 + $1.1.own }
        let all = parts.reduce(0) { $0 + $1.1.all }
        let note = "all parts together; with code and packed texts \(all / 1_024) kB"
        return parts.map(\.0) + [Measurement("memory.algeria", bytes: [own], target: 3 * 1_048_576, note: note)]
    }
}
