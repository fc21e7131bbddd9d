import FoggaraSQLite
import FoggaraStore

/// How long a transaction takes until it is on stable storage.
enum StoreBench {
    private static let callers = 64
    private static let commitsPerCaller = 20

    /// Measures one caller alone and many at once, who share what the disk does.
    static func run(_ store: SQLiteStore) async throws -> [Measurement] {
        var count = 0
        let alone = try await Stopwatch.samples(rounds: 200, warmUp: 20) {
            count += 1
            try await store.commit([.setCursor(schedule: "bench", body: "\(count)")])
        }
        let together = try await Stopwatch.samples(rounds: 5, warmUp: 1) {
            try await withThrowingTaskGroup { group in
                for caller in 0..<callers {
                    group.addTask {
                        for number in 0..<commitsPerCaller {
                            try await store.commit([.setCursor(schedule: "bench\(caller)", body: "\(number)")])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let shares = together.map { $0 / Int64(callers * commitsPerCaller) }
        return [
            Measurement("store.commit", nanoseconds: alone, note: "one row, one caller"),
            Measurement("store.commit.\(callers)", nanoseconds: shares, note: "share of each of \(callers) callers"),
        ]
    }
}
