import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraServer
import FoggaraWorkflow

/// A door that takes texts of strangers, and what must hold whatever comes in.
enum FuzzTarget: String, CaseIterable {
    /// The reader, writer and formatter of JSON.
    case json
    /// Everything from a file to its export and picture.
    case template
    /// Requests on their way through webhooks, approvals and forms: addresses, headers, and bodies of every kind.
    case webhook

    /// What does not hold for `bytes`; nil when all does.
    func finding(_ bytes: [UInt8], _ world: FuzzWorld) async -> String? {
        switch self {
        case .json: Self.json(bytes)
        case .template: Self.template(bytes, world)
        case .webhook: await Self.webhook(bytes, world)
        }
    }

    private static func json(_ bytes: [UInt8]) -> String? {
        let source = SourceText(name: "fuzz.json", bytes: bytes)
        let document = JSONDocument(source)
        if let fault = document.faults.first(where: { !isInside($0.span, source) }) { return "span of \(fault.kind)" }
        let checked = JSONReader.read(source)
        if let fault = misplaced(checked.diagnostics) { return fault }
        let mended = FixItApplier.apply(checked.diagnostics, to: source)
        _ = JSONReader.read(SourceText(name: source.name, bytes: mended.bytes))
        guard document.faults.isEmpty else { return nil }
        let text = JSONWriter.compact(document.root.value)
        let again = JSONDocument(SourceText(name: source.name, text: text))
        if !again.faults.isEmpty { return "what is written is no JSON" }
        if JSONWriter.compact(again.root.value) != text { return "what is written reads differently" }
        guard let formatted = JSONFormatter.formatted(document) else { return "no form" }
        let second = JSONDocument(SourceText(name: source.name, bytes: formatted))
        if JSONFormatter.formatted(second) != formatted { return "the form of the form differs" }
        return JSONWriter.compact(second.root.value) == text ? nil : "the form has another value"
    }

    private static func template(_ bytes: [UInt8], _ world: FuzzWorld) -> String? {
        let source = SourceText(name: "fuzz.json", bytes: bytes)
        let compiled = world.compiler.compile(source)
        if let fault = misplaced(compiled.diagnostics) { return fault }
        _ = TerminalRenderer(world.catalogue).render(compiled.diagnostics)
        _ = SARIFRenderer(world.catalogue, version: "0").render(compiled.diagnostics)
        _ = FixItApplier.apply(compiled.diagnostics, to: source, [.safe, .unsafe])
        guard let template = compiled.value.template else { return nil }
        let picture = WorkflowPicture(template.graph, title: template.displayName(in: "ar")) { $0 }
        if !picture.svg.hasSuffix("</svg>\n") { return "the picture does not end" }
        if !template.hasHeader {
            let found = CheckImport(catalogue: world.compiler.catalogue).check(template.root)
            if let fault = misplaced(found) { return fault }
        }
        guard compiled.isAccepted else { return nil }
        if compiled.value.plan == nil { return "accepted without a plan" }
        if let book = world.book {
            if let fault = misplaced(Estimator(book: book).estimate(compiled.value).diagnostics) { return fault }
        }
        let request = ExportRequest(template, config: compiled.value.config, language: "en")
        return misplaced(Exporter(catalogue: world.compiler.catalogue, load: world.load).export(request).diagnostics)
    }

    private static func webhook(_ bytes: [UInt8], _ world: FuzzWorld) async -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        if let decoded = HTTPText.percentDecoded(text, plusIsBlank: true) {
            if HTTPText.percentDecoded(HTTPText.percentEncoded(decoded)) != decoded { return "encoding loses" }
        }
        guard let request = FuzzRequest.read(bytes) else { return nil }
        return await world.doors.finding(request)
    }

    // MARK: Promises

    private static func misplaced(_ diagnostics: [Diagnostic]) -> String? {
        for diagnostic in diagnostics {
            let spans =
                [diagnostic.span] + diagnostic.labels.map(\.span)
                + diagnostic.fixIts.flatMap { $0.edits.map(\.span) }
            if let span = spans.first(where: { !isInside($0, diagnostic.source) }) {
                return "\(diagnostic.code) at \(span.start) to \(span.end) of \(diagnostic.source.bytes.count)"
            }
        }
        return nil
    }

    private static func isInside(_ span: ByteSpan, _ source: SourceText) -> Bool {
        0 <= span.start && span.start <= span.end && span.end <= source.bytes.count
    }
}

/// What compiling needs, read once.
struct FuzzWorld {
    let load: @Sendable (String) -> [UInt8]?
    let compiler: Compiler
    let catalogue: MessageCatalogue
    let book: PriceBook?
    let doors: FuzzDoors

    /// Reads the product's files by `load`.
    init(load: @escaping @Sendable (String) -> [UInt8]?) throws {
        self.load = load
        compiler = Compiler(load: load)
        catalogue = MessageCatalogue(.ar, load: load)
        book = PriceBook(load: load)
        doors = try FuzzDoors(compiler, load: load)
    }
}
