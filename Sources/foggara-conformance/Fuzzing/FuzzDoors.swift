import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Everything of a service that answers requests, without sockets, disk and time.
struct FuzzDoors {
    /// The key of the pages.
    static let key = "00112233445566778899aabbccddeeff"
    /// What must never stand in a page as it is: seeds and worlds hold it as text.
    private static let markup = "<b id=x>"

    /// A template of which no plan could be made.
    struct Fault: Error { var diagnostics: [Diagnostic] }

    private let store = FuzzStore()
    private let desk = FuzzDesk()
    private let hooks: WebhookService
    private let others: HandlerList
    private let tally = Locked<[String: Int]>([:])
    private let limits = HTTPLimits(bodyBytes: 10 << 20, refusesBrokenQuery: false)

    /// Opens the doors of a workflow with a webhook of every kind; `load` reads the product's files.
    init(_ compiler: Compiler, load: @escaping @Sendable (String) -> [UInt8]?) throws {
        let source = SourceText(name: "doors.json", text: FuzzWorkflow.doors)
        let compiled = compiler.compile(source, config: JSONDocument(SourceText(name: "config", text: "{}")).root)
        guard let plan = compiled.value.plan else { throw Fault(diagnostics: compiled.diagnostics) }
        let clock = FuzzClock()
        let engine = Engine(
            world: EngineWorld(
                store: store, secrets: FuzzSecrets(), executors: ExecutorTable(NodeRegistry.all()),
                http: { _ in NoTransport() }, mail: { _ in NoMail() }, clock: clock, random: SeededRandom(seed: 1),
                doors: DoorKeys(key: Secret(Array(Self.key.utf8)), base: "https://shop.example.dz")))
        hooks = WebhookService([plan], engine: engine, publicAddress: "https://shop.example.dz")
        others = HandlerList([
            WaitingWebhooks(engine: engine, publicAddress: "https://shop.example.dz"),
            WaitingForms(engine: engine, language: .arq, load: load),
            ApprovalPages(desk: desk, clock: clock, load: load), HealthHandler(),
            PageDesk(world: FuzzPages(), guarding: PageGuard(key: Secret(Self.key)), language: .en, load: load),
        ])
    }

    /// What does not hold for a request; nil when all does.
    func finding(_ request: HTTPRequest) async -> String? {
        let target = request.path + (request.queryText.isEmpty ? "" : "?" + request.queryText)
        // Such a request is answered before anybody looks at its body.
        if limits.refusal(target: target, headers: request.headers) != nil { return nil }
        let signed = await hooks.signed(request)
        let (response, isStarted) = await answer(signed)
        let trace = store.take()
        let door = String(request.path.split(separator: "/").first?.prefix(16) ?? "")
        tally.withLock { $0["\(door) \(response.status)\(isStarted ? " with a run" : "")", default: 0] += 1 }
        if let broken = trace.broken { return "an event that is no JSON: \(broken)" }
        if trace.runs != (isStarted ? 1 : 0) { return "\(trace.runs) runs for a request that starts \(isStarted)" }
        if let fault = Self.fault(response) { return fault }
        if let fault = desk.fault(request) { return fault }
        if request.path.hasPrefix("/approve/"), let fault = Self.approvalFault(response) { return fault }
        guard signed != request else { return nil }
        return await forgery(of: signed)
    }

    /// How often each door gave each answer, the frequent ones first: whether the texts get past the first look.
    var summary: String {
        let counts = tally.withLock { $0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return counts.prefix(24).map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    }

    private func answer(_ request: HTTPRequest) async -> (HTTPResponse, isStarted: Bool) {
        switch await hooks.receive(request) {
        case .answered(let response): (response, false)
        case .started(let started): (await hooks.answer(started), true)
        case nil: (await others.handle(request), false)
        }
    }

    /// What happens to a delivery whose body is not the signed one; nil when it is refused.
    private func forgery(of signed: HTTPRequest) async -> String? {
        for change in [0, signed.body.count] {
            var forged = signed
            forged.body.insert(UInt8(ascii: " "), at: change)
            let (response, isStarted) = await answer(forged)
            if isStarted || response.status != 401 || store.take().runs > 0 { return "a forged delivery was taken" }
        }
        return nil
    }

    private static func fault(_ response: HTTPResponse) -> String? {
        if !(200...599).contains(response.status) { return "status \(response.status)" }
        for header in response.headers where header.value.utf8.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }) {
            return "a line end in \(header.name)"
        }
        let isPage = response.headers.header("Content-Type")?.hasPrefix("text/html") == true
        return isPage && response.text.contains(markup) ? "markup from outside" : nil
    }

    private static func approvalFault(_ response: HTTPResponse) -> String? {
        if response.body.count >= ApprovalPages.largestPage { return "a page of \(response.body.count) bytes" }
        return response.text.contains("<script") ? "a script in the page of an approval" : nil
    }
}

/// Knows two questions and takes every decision.
private final class FuzzDesk: ApprovalDesk {
    private let decisions = Locked<[Bool]>([])

    private static let view = ApprovalView(
        subject: "<b id=x>" + String(repeating: "& é ", count: 600),
        message: String(repeating: "مرحبا <b id=x> &amp; \u{0}\u{202E}\n", count: 2_000), language: "arq",
        until: "2026-11-21 <b id=x>")

    func look(_ token: String) async -> ApprovalStanding {
        switch token {
        case "open.link": .open(Self.view)
        case "late.link": .expired(Self.view)
        default: .unknown
        }
    }

    func decide(_ token: String, approves: Bool) async -> ApprovalStanding {
        decisions.withLock { $0.append(approves) }
        guard token == "open.link" else { return await look(token) }
        return .decided(Self.view, ApprovalVerdict(approves: approves, at: "now", by: "<b id=x>"), isNew: true)
    }

    /// A decision that the last request did not ask for; nil when there is none.
    func fault(_ request: HTTPRequest) -> String? {
        let taken = decisions.withLock { taken in
            defer { taken = [] }
            return taken
        }
        let form = HTTPText.query(String(decoding: request.body, as: UTF8.self)) ?? []
        let isAsked = request.method == "POST" && ["approve", "refuse"].contains(form.value("decision"))
        return taken.count > (isAsked ? 1 : 0) ? "a decision that nobody took" : nil
    }
}

/// A clock on which every look is twenty minutes after the one before, so that nobody is held off.
private final class FuzzClock: WallClock {
    private let time = Locked(Instant(seconds: 1_768_471_643))

    func now() -> Instant {
        time.withLock { time in
            time = time + .seconds(1_200)
            return time
        }
    }

    func sleep(until deadline: Instant) async throws {}
}
