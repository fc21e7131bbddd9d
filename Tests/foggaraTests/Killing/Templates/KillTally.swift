import FoggaraEngine
import FoggaraStore
import FoggaraWorkflow

/// What was killed so far in the scenarios of a template.
struct KillTally {
    private var scenarios = 0
    private var effects = 0
    private var moments = 0
    private var questions = 0
    private var points: [String: Set<CrashPoint>] = [:]
    private var known: Set<String> = []

    /// Counts a scenario and the effects of its undisturbed run.
    mutating func begin(_ whole: KilledRun) {
        scenarios += 1
        effects += whole.picture.effects.count
    }

    /// Whether no run was killed yet at such a moment: of this node, in this effect of it, which ended like this.
    mutating func isNew(_ moment: KillMoment, in whole: KilledRun) -> Bool {
        var text = moment.text
        if let effect = moment.effect {
            let others = whole.picture.effects.filter { $0.node == effect.node }
            let place = others.firstIndex { $0.key == effect.key } ?? 0
            text += " \(min(place, 1)) \(effect.summary) \(effect.state) \(effect.attempts)"
        }
        return known.insert(text).inserted
    }

    /// Counts a run that was killed.
    mutating func add(_ moment: KillMoment) {
        moments += 1
        if moment.isForPerson { questions += 1 }
        if let point = moment.point { points[moment.node, default: []].insert(point) }
    }

    /// For people.
    var text: String {
        "\(scenarios) scenarios, \(effects) effects, \(moments) moments, \(questions) questions to a person"
    }

    /// Moments of nodes of the plan at which no scenario was killed: of everything that sends, waits or receives.
    func missing(_ scene: KillScene) -> [String] {
        scene.plan.nodes.filter { !$0.options.isDisabled }.flatMap { node -> [String] in
            var wanted: Set<CrashPoint> = scene.senders.contains(node.name) ? CrashPoint.ofEffects : []
            if ["n8n-nodes-base.wait", "foggara.approval"].contains(node.type) { wanted.formUnion(CrashPoint.ofWaits) }
            if ["n8n-nodes-base.webhook", "foggara.metaTrigger"].contains(node.type) {
                wanted.formUnion(CrashPoint.ofReceptions)
            }
            return wanted.subtracting(points[node.name] ?? []).map { "\(node.name), \($0.rawValue)" }.sorted()
        }
    }
}
