import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// The pages behind the links of approvals.
@Suite("Approval pages")
struct ApprovalPagesTests {
    /// A desk with one question, under the token `good`.
    private final class Desk: ApprovalDesk {
        let verdict = Locked<ApprovalVerdict?>(nil)
        let isExpired: Bool
        let view: ApprovalView

        init(_ view: ApprovalView, isExpired: Bool = false) {
            self.view = view
            self.isExpired = isExpired
        }

        func look(_ token: String) async -> ApprovalStanding {
            if token == "soon" { return .unavailable }
            guard token == "good" else { return .unknown }
            if isExpired { return .expired(view) }
            return verdict.withLock { $0 }.map { .decided(view, $0, isNew: false) } ?? .open(view)
        }

        func decide(_ token: String, approves: Bool) async -> ApprovalStanding {
            guard case .open = await look(token) else { return await look(token) }
            let taken = ApprovalVerdict(approves: approves, at: "2026-11-21 21:30 (Africa/Algiers)", by: "a@example.dz")
            verdict.withLock { $0 = taken }
            return .decided(view, taken, isNew: true)
        }
    }

    private static func view(_ language: String, message: String = "Karim B. <4 500 DA> & \"reçu\"") -> ApprovalView {
        ApprovalView(
            subject: "Paiement douteux", message: message, language: language,
            until: "2026-11-22 21:30 (Africa/Algiers)")
    }

    private static func pages(_ desk: Desk, clock: any WallClock = MockClock()) -> ApprovalPages {
        ApprovalPages(desk: desk, clock: clock, load: Repository.load)
    }

    private static func post(_ decision: String, to token: String = "good", peer: String = "") -> HTTPRequest {
        HTTPRequest(
            "POST", "/approve/" + token,
            headers: [HTTPField("Content-Type", "application/x-www-form-urlencoded")],
            body: Array("decision=\(decision)".utf8), peer: peer)
    }

    @Test("opening a link shows evidence and buttons and decides nothing, however often", arguments: ["GET", "HEAD"])
    func opening(method: String) async throws {
        let desk = Desk(Self.view("fr"))
        for _ in 0..<3 {
            let answer = try #require(
                await Self.pages(desk).answer(HTTPRequest(method, "/approve/good?decision=approve")))
            #expect(answer.status == 200)
            #expect(answer.text.contains("Karim B. &lt;4 500 DA&gt; &amp; &quot;reçu&quot;"))
            #expect(answer.text.contains(#"<form method="post">"#))
            #expect(answer.text.contains("Approuver") && answer.text.contains("Refuser"))
            #expect(answer.headers.header("Cache-Control") == "no-store")
            #expect(answer.headers.header("Referrer-Policy") == "no-referrer")
            #expect(answer.headers.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        }
        #expect(desk.verdict.withLock { $0 } == nil)
    }

    @Test("a post decides once; the same again is harmless, another one is told what holds")
    func deciding() async throws {
        let desk = Desk(Self.view("en"))
        let pages = Self.pages(desk)
        let first = try #require(await pages.answer(Self.post("refuse")))
        #expect(first.status == 200 && first.text.contains("Your answer is recorded."))
        let same = try #require(await pages.answer(Self.post("refuse")))
        #expect(same.status == 200 && same.text.contains("the first answer counts"))
        let other = try #require(await pages.answer(Self.post("approve")))
        #expect(other.status == 409 && other.text.contains("Refused") && !other.text.contains("Approved"))
        let look = try #require(await pages.answer(HTTPRequest("GET", "/approve/good")))
        #expect(look.status == 200 && look.text.contains("Refused") && !look.text.contains("<form"))
        #expect(look.text.contains("a@example.dz"))
    }

    @Test("a post without a decision, or with an invented one, decides nothing")
    func empty() async throws {
        let desk = Desk(Self.view("en"))
        for decision in ["", "yes", "approve%00", "APPROVE"] {
            let answer = try #require(await Self.pages(desk).answer(Self.post(decision)))
            #expect(answer.status == 200 && answer.text.contains("<form"))
        }
        #expect(desk.verdict.withLock { $0 } == nil)
        #expect(await Self.pages(desk).answer(HTTPRequest("DELETE", "/approve/good"))?.status == 405)
        #expect(await Self.pages(desk).answer(HTTPRequest("GET", "/approved/good")) == nil)
    }

    @Test("after the time to answer the page is gone for reading and deciding")
    func expired() async throws {
        let desk = Desk(Self.view("ar"), isExpired: true)
        for request in [HTTPRequest("GET", "/approve/good"), Self.post("approve")] {
            let answer = try #require(await Self.pages(desk).answer(request))
            #expect(answer.status == 410 && answer.text.contains(#"dir="rtl""#) && !answer.text.contains("<form"))
        }
    }

    @Test("while nothing can be said the client is told to come again")
    func unavailable() async throws {
        let answer = try #require(await Self.pages(Desk(Self.view("en"))).answer(HTTPRequest("GET", "/approve/soon")))
        #expect(answer.status == 503 && answer.headers.header("Retry-After") == "5")
    }

    @Test(
        "each language has its own words and direction, without script or outside address",
        arguments: [("en", "ltr"), ("fr", "ltr"), ("ar", "rtl"), ("arq", "rtl")])
    func languages(language: String, direction: String) async throws {
        let answer = try #require(
            await Self.pages(Desk(Self.view(language))).answer(HTTPRequest("GET", "/approve/good")))
        #expect(answer.text.contains(#"<html lang="\#(language)" dir="\#(direction)">"#))
        #expect(!answer.text.contains("page."), "a text is missing")
        for word in ["<script", "http:", "https:", "onclick", "javascript"] { #expect(!answer.text.contains(word)) }
    }

    @Test("the largest evidence still makes a page below the limit", arguments: ["é", "&", "ش", "<", "👩‍👩‍👧‍👦", "a\n"])
    func size(unit: String) async throws {
        let view = ApprovalView(
            subject: String(repeating: unit, count: 5_000), message: String(repeating: unit, count: 100_000),
            language: "arq", until: "2026-11-22 21:30")
        for method in ["GET", "POST"] {
            let request = method == "GET" ? HTTPRequest("GET", "/approve/good") : Self.post("approve")
            let answer = try #require(await Self.pages(Desk(view)).answer(request))
            #expect(answer.body.count <= ApprovalPages.largestPage, "\(answer.body.count)")
            #expect(answer.body.count > 10_000)
        }
    }

    @Test("whoever tries many wrong links is held off for a while, others are not")
    func guessing() async throws {
        let clock = MockClock()
        let pages = Self.pages(Desk(Self.view("en")), clock: clock)
        for number in 0..<20 {
            let answer = await pages.answer(Self.post("approve", to: "guess\(number)", peer: "192.0.2.1"))
            #expect(answer?.status == 404)
        }
        #expect(await pages.answer(Self.post("approve", peer: "192.0.2.1"))?.status == 429)
        #expect(await pages.answer(HTTPRequest("GET", "/approve/good", peer: "192.0.2.2"))?.status == 200)
        clock.advance(by: .seconds(600))
        #expect(await pages.answer(HTTPRequest("GET", "/approve/good", peer: "192.0.2.1"))?.status == 200)
    }
}
