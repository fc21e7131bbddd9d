import FoggaraEngine
import FoggaraStore
import FoggaraWorkflow

/// A moment of an undisturbed run at which the same run is killed.
struct KillMoment: Sendable {
    /// Its number.
    let number: PowerSwitch.Moment
    /// The crash point; nil for a transaction that is cut off.
    let point: CrashPoint?
    /// The events of that transaction, for people.
    let events: [String]
    /// The effect it belongs to, as the undisturbed run left it.
    let effect: EffectRecord?
    /// The node it belongs to.
    let node: String

    /// For people.
    var text: String { "\(node), \(point?.rawValue ?? "in the writing of \(events.joined(separator: "+"))")" }

    /// Whether the effect has arrived outside when the process dies here, and nothing of it is written.
    var isLost: Bool { point == .afterSending && effect?.state == .done }

    /// Whether the answer is lost on which the rest of the run depends; of a message nothing hangs on the answer.
    var isAnswerLost: Bool { isForPerson && isLost && effect?.kind != "message" }

    /// Whether nobody can know then, so that a person must be asked; a run that ends with that question ends with it
    /// again where the request had left.
    var isForPerson: Bool {
        guard effect?.effect == EffectClass.atMostOnce.rawValue else { return false }
        return point == .afterIntent || point == .afterSending && effect?.state != .parked
    }

    /// The moments of a run: all crash points, and all transactions but those that lie between the crash points of an
    /// effect or a wait.
    static func all(of steps: [PowerSwitch.Step], _ picture: RunPicture, _ scene: KillScene) -> [KillMoment] {
        let effects = Dictionary(picture.effects.map { ($0.key, $0) }) { first, _ in first }
        var moments: [KillMoment] = []
        var node = scene.scenario.triggerNode ?? scene.plan.nodes.first(where: \.isTrigger)?.name ?? ""
        var key: String?
        for (place, step) in steps.enumerated() {
            switch step.subject {
            case .commit(let events):
                for event in events {
                    switch event {
                    case .nodeStarted(let index, _, _): node = scene.plan.nodes[index].name
                    case .effectIntended(let intent): key = intent.key
                    case .resumed(let resumption): node = scene.plan.nodes[resumption.place.node].name
                    default: break
                    }
                }
                if events.contains(where: \.liesBetweenPoints) { continue }
                let finished = events.lazy.compactMap(\.finishedNode).first.map { scene.plan.nodes[$0].name }
                moments.append(
                    KillMoment(
                        number: step.moment, point: nil, events: events.isEmpty ? ["tables"] : events.map(\.kind),
                        effect: nil, node: finished ?? node))
            case .point(let point):
                var own = point == .beforeIntent ? steps[place...].lazy.compactMap(\.intendedKey).first : key
                if !CrashPoint.ofEffects.contains(point) { own = nil }
                if point == .beforeResumption, let waiting = steps[place...].lazy.compactMap(\.resumedNode).first {
                    node = scene.plan.nodes[waiting].name
                }
                moments.append(
                    KillMoment(
                        number: step.moment, point: point, events: [], effect: own.flatMap { effects[$0] },
                        node: own.flatMap { effects[$0]?.node } ?? node))
            }
        }
        return moments
    }
}

extension CrashPoint {
    /// The four moments of an effect.
    static let ofEffects: Set<CrashPoint> = [.beforeIntent, .afterIntent, .afterSending, .afterOutcome]
    /// The four moments of a wait.
    static let ofWaits: Set<CrashPoint> = [.beforeWait, .afterWait, .beforeResumption, .afterResumption]
    /// The two moments of a request that starts a run.
    static let ofReceptions: Set<CrashPoint> = [.beforeReception, .afterReception]
}

extension RunEvent {
    /// Whether crash points before and after it say all about a process that dies at it.
    fileprivate var liesBetweenPoints: Bool {
        switch self {
        case .effectIntended, .effectSettled, .waiting, .resumed: true
        default: false
        }
    }
}

extension RunEvent {
    /// The node that ends here.
    fileprivate var finishedNode: Int? { if case .nodeFinished(let finish) = self { finish.node } else { nil } }
}

extension PowerSwitch.Step {
    /// The effect that is announced here.
    fileprivate var intendedKey: String? {
        guard case .commit(let events) = subject else { return nil }
        return events.lazy.compactMap { if case .effectIntended(let intent) = $0 { intent.key } else { nil } }.first
    }

    /// The node whose wait ends here.
    fileprivate var resumedNode: Int? {
        guard case .commit(let events) = subject else { return nil }
        return events.lazy.compactMap { if case .resumed(let it) = $0 { it.place.node } else { nil } }.first
    }
}
