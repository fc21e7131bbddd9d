import FoggaraSystem

/// Feeds changed texts to a door of the program for a while and prints those that break a promise.
///
/// - Guarantees: the text with a number depends on seed, target and corpus alone: `--seed S --from N --count 1` repeats
///   the one that is printed as "text N of seed S".
enum ByteFuzz {
    static let usage =
        "--target json|template|webhook --seconds N [--seed S] [--from N] [--count N] [--slow MILLISECONDS] "
        + "[--corpus DIR] [--trace FILE]"

    /// Counts a text as failed when something about it does not hold or takes longer than `--slow`; a crash leaves it
    /// in `--trace`.
    static func run(_ options: Options) async throws -> Outcome {
        guard let target = FuzzTarget(rawValue: try options.required("target")) else {
            throw Options.Fault(message: "--target is json, template or webhook")
        }
        func number(_ name: String) throws -> Int? {
            guard let text = options[name] else { return nil }
            guard let number = Int(text), number >= 0 else { throw Options.Fault(message: "--\(name) is a number") }
            return number
        }
        let seconds = try number("seconds") ?? 0
        let seed = try number("seed") ?? 0
        let slow = Duration.milliseconds(try number("slow") ?? 10_000)
        let world = try FuzzWorld { (try? AssetSource().bytes($0)) ?? nil }  // a missing file leaves its part out
        var corpus = FuzzSeeds.texts(for: target, world.load)
        if let folder = options["corpus"] {
            for name in try Files.names(in: folder).sorted() { corpus.append(try Files.read(folder + "/" + name)) }
        }
        let mutator = PieceMutator(FuzzSeeds.vocabulary, corpus: corpus, seed: UInt64(seed))
        let clock = ContinuousClock()  // lint: allow, how long to go on is what the option says
        let end = clock.now + .seconds(seconds)
        var text = try number("from") ?? 0
        let last = try number("count").map { text + $0 } ?? .max
        print("target \(target.rawValue), seed \(seed), from text \(text)")
        var outcome = Outcome()
        while clock.now < end, text < last {
            let bytes = mutator.text(text)
            if let path = options["trace"] { try Files.writeAtomically(bytes, to: path) }
            let start = clock.now
            var finding = await target.finding(bytes, world)
            let time = clock.now - start
            if finding == nil, time > slow { finding = "took \(time)" }
            outcome.count(
                "text \(text) of seed \(seed)",
                failure: finding.map { "\($0): \(String(decoding: bytes, as: UTF8.self))" })
            text += 1
        }
        if target == .webhook { print(world.doors.summary) }
        return outcome
    }
}
