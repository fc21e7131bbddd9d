import FoggaraCompiler
import FoggaraCost
package import FoggaraDiagnostics
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Answers a browser: templates, the activation form, what is served, and runs.
///
/// - Guarantees: pages are whole without JavaScript; the script only checks the form as it is typed. Nothing is loaded
///   from another place, and nothing may frame the pages.
package struct PageDesk: Sendable {
    private let world: any PageWorld
    private let guarding: PageGuard
    private let load: @Sendable (String) -> [UInt8]?
    private let language: Language

    /// Opens the desk; `language` is what a browser gets that asks for none of the program's languages.
    package init(
        world: any PageWorld, guarding: PageGuard, language: Language, load: @escaping @Sendable (String) -> [UInt8]?
    ) {
        self.world = world
        self.guarding = guarding
        self.load = load
        self.language = language
    }

    private enum Endpoint {
        case templates, template, send, check, active, runs, run
    }

    private static let router = Router<Endpoint>([
        Route("GET", "/", .templates), Route("GET", "/templates/{id}", .template),
        Route("POST", "/templates/{id}", .send), Route("POST", "/templates/{id}/check", .check),
        Route("GET", "/active", .active), Route("GET", "/runs", .runs), Route("GET", "/runs/{id}", .run),
    ])

    /// The files that pages load, by path.
    private static let files: [String: (asset: String, type: String)] = [
        "/assets/style.css": ("data/pages/style.css", "text/css; charset=utf-8"),
        "/assets/form.js": ("data/pages/form.js", "text/javascript; charset=utf-8"),
    ]

    /// The answer to a request; nil when it is for no page.
    package func respond(to request: HTTPRequest) async -> HTTPResponse? {
        if request.method == "GET", let file = Self.files[request.path], let bytes = load(file.asset) {
            return HTTPResponse(
                200,
                headers: [HTTPField("Content-Type", file.type), HTTPField("Cache-Control", "no-cache")]
                    + Self.protections, body: bytes)
        }
        let match = Self.router.match(request.method, request.path)
        guard case .found(let endpoint, let parameters) = match else {
            if case .wrongMethod = match { return Router<Endpoint>.refusal(match) }
            return nil
        }
        let form = HTTPText.query(String(decoding: request.body, as: UTF8.self)) ?? []
        let frame = PageFrame(texts: texts(for: request), path: request.path)
        switch guarding.judge(request, form: form) {
        case .enter(let response): return response
        case .locked: return page(401, frame.document(title: frame.say("locked.title"), [message("locked.how", frame)]))
        case .foreign:
            return page(403, frame.document(title: frame.say("foreign.title"), [message("foreign.how", frame)]))
        case .welcome: break
        }
        do throws(StoreError) {
            return try await answer(endpoint, parameters["id"] ?? "", form, frame)
        } catch {
            return page(503, frame.document(title: frame.say("broken.title"), [message("broken.how", frame)]))
        }
    }

    private func answer(
        _ endpoint: Endpoint, _ id: String, _ form: [HTTPField], _ frame: PageFrame
    ) async throws(StoreError) -> HTTPResponse {
        switch endpoint {
        case .templates:
            let forms = world.templates.compactMap { self.form($0, nil, frame) }
            let active = Set(await world.active.map(\.template))
            return page(200, TemplatesPage(forms: forms, active: active).document(frame))
        case .template:
            guard let opened = source(id).flatMap({ self.form($0, nil, frame) }) else { return missing(frame) }
            return page(200, await view(opened, .none).document(frame))
        case .check:
            guard let source = source(id), let sent = filled(source, form, frame) else { return missing(frame) }
            return .json(
                200, FormVerdict(form: sent, catalogue: catalogue(frame)).json(frame), headers: Self.protections)
        case .send:
            guard let source = source(id), let sent = filled(source, form, frame) else { return missing(frame) }
            return await send(sent, action: form.value("action") ?? "", frame)
        case .active: return page(200, ActivePage(active: await world.active, names: names(frame)).document(frame))
        case .runs:
            var runs: [(RunRecord, Int64?)] = []
            for run in try await world.runs(limit: 100) { runs.append((run, await world.cost(of: run))) }
            return page(200, RunsPage(runs: runs, names: names(frame)).document(frame))
        case .run:
            guard let story = try await world.run(RunID(id)) else { return missing(frame) }
            let name = names(frame)[story.record.template] ?? story.record.template
            return page(
                200, RunPage(story: story, name: name, cost: await world.cost(of: story.record)).document(frame))
        }
    }

    private func send(_ form: ActivationForm, action: String, _ frame: PageFrame) async -> HTTPResponse {
        switch action {
        case "deactivate":
            await world.deactivate(form.template.id)
            return HTTPResponse(303, headers: [HTTPField("Location", frame.link("/active"))] + Self.protections)
        case "activate" where form.isComplete:
            let reason = await world.activate(
                form.template.id, values: form.values, language: frame.language)
            let outcome: TemplatePage.Outcome = reason.map { .failed($0) } ?? .activated
            return page(reason == nil ? 200 : 409, await view(form, outcome).document(frame))
        default: return page(form.isComplete ? 200 : 422, await view(form, .checked).document(frame))
        }
    }

    private func view(_ form: ActivationForm, _ outcome: TemplatePage.Outcome) async -> TemplatePage {
        let isActive = await world.active.contains { $0.template == form.template.id }
        return TemplatePage(
            form: form, outcome: outcome, isActive: isActive, token: guarding.token,
            catalogue: MessageCatalogue(form.language, load: load))
    }

    private func catalogue(_ frame: PageFrame) -> MessageCatalogue { MessageCatalogue(frame.language, load: load) }

    private func form(_ source: SourceText, _ values: JSONObject?, _ frame: PageFrame) -> ActivationForm? {
        // Made for the one page: a service that nobody looks at keeps no tables for it.
        ActivationForm(
            source, values: values, compiler: Compiler(load: load), book: PriceBook(load: load),
            language: frame.language)
    }

    private func filled(_ source: SourceText, _ sent: [HTTPField], _ frame: PageFrame) -> ActivationForm? {
        guard let empty = form(source, nil, frame) else { return nil }
        return form(source, ActivationForm.values(sent: sent, for: empty.template), frame)
    }

    private func source(_ id: String) -> SourceText? {
        world.templates.first { JSONDocument($0).root["id"]?.string == id }
    }

    private func names(_ frame: PageFrame) -> [String: String] {
        let pairs = world.templates.compactMap { source -> (String, String)? in
            let root = JSONDocument(source).root
            guard let id = root["id"]?.string else { return nil }
            return (id, root["name"].map { LocalizedText($0).text(in: frame.language.rawValue) } ?? id)
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// The language asked for in the address, else the first that the browser prefers and the program speaks.
    private func texts(for request: HTTPRequest) -> TextCatalogue {
        let preferred = (request.headers.header("Accept-Language") ?? "").split(separator: ",")
            .compactMap { Language(tag: String($0.drop { $0 == " " }.prefix { $0 != ";" })) }
        let asked = request.query.value("lang").flatMap { Language(rawValue: $0) }
        return TextCatalogue("pages", asked ?? preferred.first ?? language, load: load)
    }

    private func message(_ key: String, _ frame: PageFrame) -> HTML { .tag("p", ["class": "lead"], frame.say(key)) }

    private func missing(_ frame: PageFrame) -> HTTPResponse {
        page(404, frame.document(title: frame.say("missing.title"), [message("missing.how", frame)]))
    }

    private func page(_ status: Int, _ document: String) -> HTTPResponse {
        HTTPResponse(
            status,
            headers: [HTTPField("Content-Type", "text/html; charset=utf-8"), HTTPField("Cache-Control", "no-store")]
                + Self.protections, body: Array(document.utf8))
    }

    /// What tells a browser to load and send nothing elsewhere.
    private static let protections = [
        HTTPField(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        HTTPField("X-Content-Type-Options", "nosniff"), HTTPField("Referrer-Policy", "no-referrer"),
    ]
}

/// What the script of the form shows as it is typed.
///
/// - Shape: `{"complete":true,"faults":{"pageSize":["99 is above …"]},"cost":{"run":"22,50 DA","month":"…"}}`.
struct FormVerdict: Sendable {
    let form: ActivationForm
    let catalogue: MessageCatalogue

    func json(_ frame: PageFrame) -> JSONValue {
        var faults = JSONObject()
        for field in form.fields {
            let key = field.property.key
            let texts = form.faults(of: key).map { JSONValue.string(FieldView.words($0, catalogue, frame)) }
            if !texts.isEmpty { faults[key] = .array(texts) }
        }
        var cost = JSONObject()
        if let estimate = form.estimate {
            cost["run"] = .string(frame.money(estimate.typical.total))
            cost["range"] = .string("\(frame.money(estimate.low.total)) – \(frame.money(estimate.high.total))")
            if let day = estimate.perDay { cost["day"] = .string(frame.money(day.typical)) }
            if let month = estimate.perMonth { cost["month"] = .string(frame.money(month.typical)) }
        }
        return ["complete": .bool(form.isComplete), "faults": .object(faults), "cost": .object(cost)]
    }
}
