import FoggaraEngine
import FoggaraStore
import FoggaraWorkflow

extension KilledRun {
    /// How a run that was killed differs from the undisturbed one in more than it may, in words.
    func differences(from whole: KilledRun, at moment: KillMoment) -> [String] {
        var found: [String] = []
        func compare<Value: Equatable>(_ name: String, _ part: (RunPicture) -> Value) {
            let (own, other) = (part(picture), part(whole.picture))
            if own != other { found.append("\(name) is \(own), not \(other)") }
        }
        compare("the number of runs", \.runs)
        let wanted = moment.isForPerson ? 1 : 0
        if asked != wanted { found.append("a person was asked \(asked) times, not \(wanted)") }
        if moment.isAnswerLost {
            // What was answered nobody knows: the run says so and goes its own way from there.
            let before = { (picture: RunPicture) in Array(picture.order.prefix { $0 != moment.node }) }
            compare("the path", before)
            for name in before(whole.picture) { compare("what '\(name)' gave", { $0.items[name] ?? [] }) }
            if picture.status != "success" { found.append("the status is \(picture.status ?? "none")") }
            return found + returns(of: moment, in: whole)
        }
        compare("the status", \.status)
        compare("the path", \.order)
        for name in Set(picture.items.keys).union(whole.picture.items.keys).sorted() {
            // The words with which a message was accepted are lost with the process.
            if name == moment.node, moment.isForPerson, moment.isLost { continue }
            compare("what '\(name)' gave", { $0.items[name] ?? [] })
        }
        for (index, _) in whole.picture.contents.enumerated() { compare("the content", { $0.contents[index] }) }
        compare("the tables", \.tables)
        compare("the histories", \.histories)
        compare("the effects", { $0.effects.map { "\($0.node) \($0.summary) \($0.state)" } })
        return found + repetitions(from: whole, at: moment)
    }

    /// What was not seen as it was seen before the moment, or seen again of the effect that was sent then.
    private func returns(of moment: KillMoment, in whole: KilledRun) -> [String] {
        guard let step = whole.steps.first(where: { $0.moment == moment.number }) else { return ["no such moment"] }
        var found: [String] = []
        for (place, count) in step.seen.enumerated() {
            let before = whole.picture.seen[place].prefix(count)
            if before != picture.seen[place].prefix(count) { found.append("before it \(before) was not seen") }
            for request in picture.seen[place].dropFirst(count)
            where whole.owners(of: request).contains(where: { $0.key == moment.effect?.key }) {
                found.append("\(request.text) was seen again")
            }
        }
        return found
    }

    /// Requests that are missing, or were repeated though they must not be.
    private func repetitions(from whole: KilledRun, at moment: KillMoment) -> [String] {
        var found: [String] = []
        for (own, other) in zip(picture.seen, whole.picture.seen) {
            let counts = Self.counts(own)
            let expected = Self.counts(other)
            for (request, count) in expected where counts[request, default: 0] < count {
                found.append("\(request.text) was seen \(counts[request, default: 0]) times, not \(count)")
            }
            for (request, count) in counts where count > expected[request, default: 0] {
                let extra = count - expected[request, default: 0]
                if request.isHarmless || whole.mayRepeat(request, at: moment, extra: extra) { continue }
                found.append("\(request.text) was seen \(extra) times too often")
            }
        }
        return found.sorted()
    }

    private static func counts(_ seen: [RunPicture.Seen]) -> [RunPicture.Seen: Int] {
        seen.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// Whether a request of the undisturbed run may come again: it reads, for the node that was killed, or it has the
    /// key of the effect of which nothing was known but that it was to be sent.
    private func mayRepeat(_ request: RunPicture.Seen, at moment: KillMoment, extra: Int) -> Bool {
        let owners = owners(of: request)
        return owners.contains { effect in
            switch EffectClass(rawValue: effect.effect) {
            case .pure: effect.node == moment.node && extra <= owners.count
            case .keyed: effect.key == moment.effect?.key && moment.point == .afterSending && extra == 1
            default: false
            }
        }
    }

    /// The effects by which a request was sent.
    private func owners(of request: RunPicture.Seen) -> [EffectRecord] {
        let effects = Dictionary(picture.effects.map { ($0.key, $0) }) { first, _ in first }
        var owners: [EffectRecord] = []
        var key: String?
        var before: [Int] = []
        for step in steps {
            switch step.subject {
            case .commit(let events):
                for event in events {
                    guard case .effectIntended(let intent) = event else { continue }
                    key = intent.key
                    before = step.seen
                }
            case .point(.afterSending):
                guard let effect = key.flatMap({ effects[$0] }) else { continue }
                for (place, seen) in picture.seen.enumerated()
                where seen[before[place]..<step.seen[place]].contains(request) { owners.append(effect) }
            default: break
            }
        }
        return owners
    }
}
