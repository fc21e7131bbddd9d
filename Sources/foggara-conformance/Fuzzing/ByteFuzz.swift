import FoggaraSystem

/// Feeds changed texts to a door of the program for a while and prints those that break a promise.
enum ByteFuzz {
    static let usage =
        "--target json|template|webhook --seconds N [--seed S] [--corpus DIR] [--count N] [--trace FILE]"

    /// Counts a text as failed when something about it does not hold; a crash leaves it in `--trace`.
    static func run(_ options: Options) throws -> Outcome {
        guard let target = FuzzTarget(rawValue: try options.required("target")) else {
            throw Options.Fault(message: "--target is json, template or webhook")
        }
        let seconds = Int(try options.required("seconds")) ?? 0
        let most = options["count"].flatMap { Int($0) } ?? .max
        let world = FuzzWorld { (try? AssetSource().bytes($0)) ?? nil }  // a missing file leaves its part out
        let mutator = ByteMutator(corpus: try corpus(options), seed: options["seed"].flatMap { UInt64($0) } ?? 0)
        let clock = ContinuousClock()  // lint: allow, how long to go on is what the option says
        let end = clock.now + .seconds(seconds)
        var outcome = Outcome()
        while clock.now < end, outcome.passed + outcome.failed < most {
            let bytes = mutator.next()
            if let path = options["trace"] { try Files.writeAtomically(bytes, to: path) }
            let finding = target.finding(bytes, world)
            outcome.count("changed", failure: finding.map { "\($0): \(String(decoding: bytes, as: UTF8.self))" })
        }
        return outcome
    }

    /// The JSON files of `--corpus`, the bundled template, and small texts of each door.
    private static func corpus(_ options: Options) throws -> [[UInt8]] {
        var corpus = seeds.map { Array($0.utf8) }
        if let bundled = try AssetSource().bytes("templates/ouedkniss_real_estate.json") { corpus.append(bundled) }
        if let folder = options["corpus"] {
            for name in try Files.names(in: folder).sorted() where name.hasSuffix(".json") {
                corpus.append(try Files.read(folder + "/" + name))
            }
        }
        return corpus
    }

    private static let seeds = [
        "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\","
            + "\"value\":{\"messages\":[{\"from\":\"213555123456\",\"id\":\"wamid.1\",\"type\":\"text\","
            + "\"text\":{\"body\":\"شحال السومة؟\"}}]}}]}]}",
        "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=secret%20word",
        "name=%D9%85%D8%AA%D8%AC%D8%B1&a[]=1&a[]=2&b=+", "[1, -0.5, 1.5e3, \"\\u00e9\\ud83d\\ude00\", {\"a\": [null]}]",
        "{\"nodes\":[{\"name\":\"Start\",\"type\":\"n8n-nodes-base.manualTrigger\",\"typeVersion\":1,\"position\":[0,0]}],"
            + "\"connections\":{},\"settings\":{\"executionOrder\":\"v1\"}}",
    ]
}
