import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// The form of a real service in a browser as wide as a telephone.
///
/// A frame gives the page its width, since a browser without a screen has no window below 500 pixels. The pages allow no
/// foreign script and no frame, so a server of the test hands them on without these headers.
@Suite("pages on a telephone")
struct PhoneTests {
    private static let size = (width: 390, height: 844)
    private static let page = "/templates/ouedkniss_real_estate?lang=ar"

    @Test("the Arabic form runs from right to left and is no wider than the screen")
    func form() async throws {
        try await Program.withFolder { folder in
            let service = try await PagedService.start(folder + "/state", ["--sandbox"])
            let address = "http://127.0.0.1:\(service.port)\(Self.page)&key=\(service.key)"
            let own = try await Self.browse(folder, ["--dump-dom", address])
            #expect(own.contains(#"<html lang="ar" dir="rtl">"#) && own.contains("config.spreadsheetId"), "\(own)")

            let frame = try HTTPServer.start { request in await Self.handOn(request, service) }
            try await withThrowingTaskGroup { group in
                group.addTask { await frame.run() }
                let base = "http://127.0.0.1:\(frame.port)"
                let seen = try await Self.browse(folder, ["--dump-dom", base + "/frame?of=page"])
                #expect(seen.contains(#"data-direction="rtl""#) && seen.contains(#"data-fits="true""#), "\(seen)")
                #expect(seen.contains(#"data-width="\#(Self.size.width)""#), "\(seen)")
                // A page that is too wide is noticed.
                let wide = try await Self.browse(folder, ["--dump-dom", base + "/frame?of=wide"])
                #expect(wide.contains(#"data-fits="false""#), "\(wide)")
                let file = folder + "/phone.png"
                _ = try await Self.browse(folder, ["--screenshot=\(file)", base + "/frame?of=page"])
                let picture = try Files.read(file)
                #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && picture.count > 8_000)
                #expect(Self.number(picture[16..<20]) == Self.size.width)
                #expect(Self.number(picture[20..<24]) == Self.size.height)
                await frame.stop()
            }
            #expect(await service.terminate().exitCode == 0)
        }
    }

    /// What the browser writes to its standard output.
    private static func browse(_ folder: String, _ words: [String]) async throws -> String {
        let fixed = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--user-data-dir=\(folder)/browser", "--window-size=\(size.width),\(size.height)",
        ]
        do throws(SystemError) {
            let result = try await ProcessRunner("chromium", fixed + words).run(limit: .seconds(90))
            return result.outputText
        } catch {
            Issue.record("Chromium is needed and did not start (\(error)); scripts/setup installs it")
            throw error
        }
    }

    private static func handOn(_ request: HTTPRequest, _ service: PagedService) async -> HTTPResponse {
        let isWide = request.path == "/wide"
        if request.path == "/frame" { return html(frame(of: request.query.value("of") ?? "page")) }
        let target = isWide || request.path == "/page" ? page : request.path
        // A page that cannot be had shows as one that is neither Arabic nor fits.
        guard let answer = try? await service.get(target) else { return HTTPResponse(502) }
        let type = answer.headers.header("Content-Type") ?? ""
        let added = isWide ? Array("<div style=\"width:600px\">x</div>".utf8) : []
        return HTTPResponse(answer.status, headers: [HTTPField("Content-Type", type)], body: answer.body + added)
    }

    private static func frame(of name: String) -> String {
        """
        <!doctype html><html><body style="margin:0">
        <iframe id="f" src="/\(name)" style="border:0;display:block;width:\(size.width)px;height:\(size.height)px"></iframe>
        <script>addEventListener('load', () => {
          const inner = document.getElementById('f').contentWindow, root = inner.document.documentElement
          const found = document.documentElement.dataset
          found.direction = inner.getComputedStyle(root).direction
          found.width = inner.innerWidth
          found.fits = root.scrollWidth <= root.clientWidth
        })</script></body></html>
        """
    }

    private static func html(_ text: String) -> HTTPResponse {
        HTTPResponse(200, headers: [HTTPField("Content-Type", "text/html; charset=utf-8")], body: Array(text.utf8))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
