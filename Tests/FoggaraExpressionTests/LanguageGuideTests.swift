import FoggaraExpression
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite struct LanguageGuideTests {
    @Test("every member of the registry has a note and every note a member")
    func complete() {
        #expect(LanguageGuide.gaps() == [])
    }

    @Test("the guide is as the registry writes it")
    func upToDate() throws {
        let path = Repository.path("Sources/FoggaraExpression/FoggaraExpression.docc/ExpressionLanguage.md")
        let written = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
        #expect(written == LanguageGuide.markdown(), "write it anew: \(LanguageGuide.command)")
    }
}
