/// Which intent a message has, how sure that is and why.
package struct IntentReading: Sendable {
    /// The likeliest intent.
    package let intent: Intent
    /// Its share, in thousandths; calibrated on messages left out of the learning.
    package let confidence: Int
    /// The next likely intent and its share.
    package let runnerUp: (intent: Intent, confidence: Int)
    /// Further intents of the message, the strongest first.
    package let others: [Intent]
    /// Numbers of the names that speak for the intent, at most three.
    let evidence: [Int]

    /// Reads the intent out of a message.
    init(_ message: DarjaMessage) {
        let names = message.names
        let model = IntentModel.shared
        let features = model.features(message)
        let scores = model.scores(features)
        var best = 0
        for index in scores.indices where scores[index] > scores[best] { best = index }
        var second = best == 0 ? 1 : 0
        for index in scores.indices where index != best && scores[index] > scores[second] { second = index }
        // The more words nobody knows, the nearer the others come.
        let all = max(names.count, 1)
        let known =
            names.isEmpty ? 1 : names.count { !$0.isUnknown || MessageWords.isFrenchFunctionWord($0.kind) }
        let shares = scores.map { score in
            model.shares[min((scores[best] - score) * (all + known) / (2 * all) / 4, model.shares.count - 1)]
        }
        let sum = shares.reduce(0, +)
        intent = Intent.allCases[best]
        confidence = (shares[best] * 1000 + sum / 2) / sum
        runnerUp = (Intent.allCases[second], (shares[second] * 1000 + sum / 2) / sum)
        var gains = Array(repeating: 0, count: names.count)
        for feature in features {
            guard let name = feature.name else { continue }
            model.forEachWeight(of: feature) { if $0 == best { gains[name] += $1 } }
        }
        evidence = Self.strongest(gains)
        let unknown = Intent.allCases.count - 1
        others = scores.indices.filter {
            $0 != best && $0 != unknown && scores[$0] >= 100 && scores[$0] * 10 >= scores[best] * 6
        }.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }.map { Intent.allCases[$0] }
    }

    /// Numbers of the three names that gain most, in their order.
    private static func strongest(_ gains: [Int]) -> [Int] {
        var found: [Int] = []
        while found.count < 3 {
            var next: Int?
            for name in gains.indices where gains[name] >= 30 && !found.contains(name) {
                if next.map({ gains[name] > gains[$0] }) ?? true { next = name }
            }
            guard let next else { break }
            found.append(next)
        }
        return found.sorted()
    }
}
