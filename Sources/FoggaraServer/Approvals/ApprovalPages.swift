import FoggaraDiagnostics
import FoggaraJSON
package import FoggaraSystem

/// Answers requests to the links of approvals.
///
/// - Guarantees: only a POST decides, so that nothing that merely opens links can; a page is smaller than
///   ``largestPage`` bytes, needs no script and names no outside address; who tries many wrong links is held off.
package final class ApprovalPages: Sendable {
    /// The most bytes of a page.
    package static let largestPage = 20_000
    /// Wrong links that one client may open within ``window``.
    static let wrongLinks = 20
    /// How long wrong links are held against a client.
    static let window = Duration.seconds(600)
    /// Clients remembered at most; beyond it all are forgotten.
    private static let clients = 10_000

    private let desk: any ApprovalDesk
    private let clock: any WallClock
    private let texts: [Language: ApprovalTexts]
    private let misses = Locked<[String: (count: Int, since: Instant)]>([:])

    /// Makes the pages; `load` reads `locales/<language>/approval.json`.
    package init(desk: any ApprovalDesk, clock: any WallClock, load: (String) -> [UInt8]?) {
        self.desk = desk
        self.clock = clock
        texts = Dictionary(
            Language.allCases.map { ($0, ApprovalTexts($0, load: load)) }, uniquingKeysWith: { $1 })
    }

    /// The answer to a request for `/approve/<token>`; nil for any other path.
    package func answer(_ request: HTTPRequest) async -> HTTPResponse? {
        let prefix = "/approve/"
        guard request.path.hasPrefix(prefix) else { return nil }
        let token = HTTPText.percentDecoded(request.path.dropFirst(prefix.count)) ?? ""
        if isHeldOff(request.peer) {
            return page(429, "en", headers: [HTTPField("Retry-After", "600")]) { .busy($0) }
        }
        switch request.method {
        case "GET", "HEAD": return respond(await desk.look(token), to: request)
        case "POST":
            let form = HTTPText.query(String(decoding: request.body, as: UTF8.self)) ?? []
            switch form.value("decision") {
            case "approve": return respond(await desk.decide(token, approves: true), to: request, said: true)
            case "refuse": return respond(await desk.decide(token, approves: false), to: request, said: false)
            // A form without a decision decides nothing; the question is shown again.
            default: return respond(await desk.look(token), to: request)
            }
        default:
            return .text(405, "this method is not allowed here\n", headers: [HTTPField("Allow", "GET, HEAD, POST")])
        }
    }

    private func respond(_ standing: ApprovalStanding, to request: HTTPRequest, said: Bool? = nil) -> HTTPResponse {
        switch standing {
        case .unknown:
            count(request.peer)
            return page(404, "en") { .unknown($0) }
        case .open(let view): return page(200, view.language) { .open(view, $0) }
        case .decided(let view, let verdict, let isNew):
            // Another answer than the one that holds did not get through; the same one again did no harm.
            let status = isNew || said == nil || said == verdict.approves ? 200 : 409
            return page(status, view.language) { .decided(view, verdict, isNew: isNew, $0) }
        case .expired(let view): return page(410, view.language) { .expired(view, $0) }
        case .unavailable: return page(503, "en", headers: [HTTPField("Retry-After", "5")]) { .failed($0) }
        }
    }

    private func page(
        _ status: Int, _ language: String, headers: [HTTPField] = [], _ make: (ApprovalTexts) -> ApprovalPage
    ) -> HTTPResponse {
        let texts = texts[Language(rawValue: language) ?? .en] ?? ApprovalTexts(.en) { _ in nil }
        return HTTPResponse(status, headers: Self.headers + headers, body: Array(make(texts).html.utf8))
    }

    /// What every page is sent with: nothing keeps it, frames it, loads into it or learns its address from it.
    static let headers = [
        HTTPField("Content-Type", "text/html; charset=utf-8"), HTTPField("Cache-Control", "no-store"),
        HTTPField("Referrer-Policy", "no-referrer"), HTTPField("X-Content-Type-Options", "nosniff"),
        HTTPField("X-Robots-Tag", "noindex, nofollow"),
        HTTPField(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'"),
    ]

    private func isHeldOff(_ peer: String) -> Bool {
        let now = clock.now()
        return misses.withLock { misses in
            guard let entry = misses[peer] else { return false }
            if now - entry.since >= Self.window { misses[peer] = nil }
            return now - entry.since < Self.window && entry.count >= Self.wrongLinks
        }
    }

    private func count(_ peer: String) {
        let now = clock.now()
        misses.withLock { misses in
            if misses.count >= Self.clients { misses = [:] }
            misses[peer] = (misses[peer].map { $0.count + 1 } ?? 1, now)
        }
    }
}
