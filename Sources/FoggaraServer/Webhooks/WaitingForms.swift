package import FoggaraDiagnostics
package import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraStore
import FoggaraSystem

/// Lets waiting runs go on by a form: `/form-waiting/<run>?signature=<hexadecimal>`.
///
/// - Guarantees: reading shows the form, only sending it lets the run go on, once; success is answered after it is
///   durable.
package struct WaitingForms: RequestHandler {
    private let engine: Engine
    private let texts: ApprovalTexts

    /// Serves the forms of an engine's runs; `load` reads `locales/<language>/approval.json`.
    package init(engine: Engine, language: Language, load: (String) -> [UInt8]?) {
        self.engine = engine
        texts = ApprovalTexts(language, load: load)
    }

    /// The answer to a request below `/form-waiting/`; nil for any other path.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse? {
        let prefix = "/form-waiting/"
        guard request.path.hasPrefix(prefix) else { return nil }
        let run = RunID(HTTPText.percentDecoded(request.path.dropFirst(prefix.count)) ?? "")
        let signature = request.query.value("signature") ?? ""
        // Whoever was not given the address learns nothing, not even which runs exist.
        guard let doors = engine.world.doors, doors.isResumeSignature(signature, of: run) else {
            return page(401, .unknown(texts))
        }
        guard ["GET", "HEAD", "POST"].contains(request.method) else {
            return .text(405, "this method is not allowed here\n", headers: [HTTPField("Allow", "GET, HEAD, POST")])
        }
        do throws(EngineError) {
            guard case .waiting(let wait) = try await engine.standing(of: run), let door = wait.door, door.kind == .form
            else { return page(404, .unknown(texts)) }
            let form = WaitForm(door.facts)
            guard request.method == "POST" else { return page(200, .form(form, texts)) }
            guard let sent = Self.answers(request) else { return page(400, .form(form, texts)) }
            let item = form.item(sent, at: engine.world.clock.now())
            switch try await engine.resume(run, at: wait.place, giving: [[item]]) {
            case .accepted: return page(200, .sentence(texts("page.recorded"), texts))
            case .answered: return page(409, .sentence(texts("page.earlier"), texts))
            case .expired: return page(410, .sentence(texts("page.expired"), texts))
            case .notWaiting, .finished, .unknown: return page(404, .unknown(texts))
            }
        } catch { return page(503, .failed(texts), headers: [HTTPField("Retry-After", "5")]) }
    }

    private func page(_ status: Int, _ page: ApprovalPage, headers: [HTTPField] = []) -> HTTPResponse {
        HTTPResponse(status, headers: ApprovalPages.headers + headers, body: Array(page.html.utf8))
    }

    /// The texts of each field by its place; nil when the body is none of a form.
    private static func answers(_ request: HTTPRequest) -> [Int: [String]]? {
        let fields: [HTTPField]
        switch request.contentType {
        case "application/x-www-form-urlencoded":
            guard let read = HTTPText.query(String(decoding: request.body, as: UTF8.self)) else { return nil }
            fields = read
        case "multipart/form-data":
            guard let boundary = MultipartBody.boundary(request.headers.header("Content-Type") ?? ""),
                let parts = MultipartBody.read(request.body, boundary: boundary)
            else { return nil }
            fields = parts.filter { $0.fileName == nil }
                .map { HTTPField($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
        default: return nil
        }
        var answers: [Int: [String]] = [:]
        for field in fields where field.name.hasPrefix("field-") {
            // What is left empty in a browser is sent as an empty text and means no answer.
            guard let place = Int(field.name.dropFirst(6)), !field.value.isEmpty else { continue }
            answers[place, default: []].append(field.value)
        }
        return answers
    }
}

extension ApprovalPage {
    /// The form of a waiting run.
    static func form(_ form: WaitForm, _ texts: ApprovalTexts) -> ApprovalPage {
        let fields = form.fields.enumerated().map { HTML.formField($1, at: $0).markup }
        return ApprovalPage(
            texts, HTMLText.prefix(HTMLText.escape(form.title), bytes: 1_000),
            """
            <h1 dir="auto">\(HTMLText.prefix(HTMLText.escape(form.title), bytes: 1_000))</h1>
            <p class="e" dir="auto">\(HTMLText.prefix(HTMLText.escape(form.description), bytes: 12_000))</p>
            <form method="post" enctype="multipart/form-data">
            \(fields.joined(separator: "\n"))
            <button>\(texts("form.send"))</button>
            </form>
            """)
    }

    /// One sentence.
    static func sentence(_ sentence: String, _ texts: ApprovalTexts) -> ApprovalPage {
        ApprovalPage(texts, sentence, "<p role=\"status\">\(sentence)</p>")
    }
}

extension HTML {
    /// A field of a form with its label; names are n8n's.
    fileprivate static func formField(_ field: WaitForm.Field, at place: Int) -> HTML {
        let name = "field-\(place)"
        let isRequired = field.isRequired ? "" : nil
        let control: HTML
        switch field.type {
        case "textarea": control = .tag("textarea", ["name": name, "required": isRequired, "dir": "auto"])
        case "dropdown":
            let none: [HTML] = field.isList ? [] : [.tag("option", ["value": ""], "–")]
            control = .tag(
                "select", ["name": name, "required": isRequired, "multiple": field.isList ? "" : nil],
                none + field.options.map { .tag("option", [:], $0) })
        case "radio", "checkbox":
            let type = field.type
            control = .tag(
                "span", [:],
                field.options.map { option in
                    .tag("label", [:], [.tag("input", ["type": type, "name": name, "value": option]), .text(option)])
                })
        default: control = .tag("input", ["type": field.type, "name": name, "required": isRequired, "dir": "auto"])
        }
        return .tag("label", [:], [.tag("span", ["dir": "auto"], field.label), .text(" "), control])
    }
}
