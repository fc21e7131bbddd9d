import FoggaraJSON
import FoggaraSchema
import FoggaraTestSupport
import Testing

@testable import FoggaraCompiler

@Suite("Small grammars of the compiler")
struct GrammarTests {
    @Test(
        "cron texts are read as n8n reads them",
        arguments: [
            ("0 9 * * *", true), ("*/15 * * * *", true), ("0 0 9 * * MON-FRI", true), ("0 9 1,15 JAN *", true),
            ("@daily", true), ("5-10/2 * * * *", true), ("0 9 * * 7", true), ("0 9 29 2 *", true), ("0 9 * *", false),
            ("0 9 * * * * *", false), ("60 * * * *", false), ("0 9 * * FRI-MON", false), ("0 9 * * MONDAY", false),
            ("0 9 30 2 *", false), ("@reboot", false), ("*/0 * * * *", false), ("0 9 ? * *", false), ("", false),
        ])
    func cron(text: String, isCron: Bool) {
        #expect((CronText.fault(of: text) == nil) == isCron)
    }

    @Test(
        "the key of a postal account is checked",
        arguments: [
            ("23456789 88", true), ("23456789/88", true), ("2345678988", true), ("0023456789 88", true),
            ("23456789 87", false), ("23456789 41", false), ("12345678 28", true), ("88", false), ("abc", false),
        ])
    func account(text: String, fits: Bool) {
        #expect(AlgerianFormats.isPostalAccount(text) == fits)
    }

    @Test(
        "the key of a postal bank identity is checked",
        arguments: [
            ("00799999002345678941", true), ("007 99999 0023456789 41", true), ("00799999000000000497", true),
            ("00799999000000000400", true), ("00799999002345678988", false), ("00799999002345679841", false),
            ("0079999900234567894", false), ("00699999002345678941", false), ("00700001002345678941", false),
        ])
    func identity(text: String, fits: Bool) {
        #expect(AlgerianFormats.isPostalIdentity(text) == fits)
    }

    @Test(
        "the host of an address is known as far as it is literal",
        arguments: [
            ("https://api.example.dz/orders?x=1", LiteralAddress.host("api.example.dz")),
            ("HTTPS://API.example.dz", .host("api.example.dz")), ("https://a.dz:443/x", .host("a.dz")),
            ("http://a.dz:8080", .host("a.dz:8080")), ("https://user:pass@a.dz/", .host("a.dz")),
            ("=https://a.dz/{{ $json.id }}", .host("a.dz")), ("=https://{{ $json.host }}/x", .unknown),
            ("=https://a.{{ $json.zone }}", .unknown), ("={{ $json.url }}", .unknown), ("=ht{{ 1 }}", .unknown),
            ("a.dz/orders", .malformed), ("ftp://a.dz", .malformed), ("https://", .malformed),
            ("https://a b/", .malformed), ("=api.{{ $json.zone }}", .malformed),
        ])
    func addresses(text: String, host: LiteralAddress) {
        #expect(LiteralAddress.host(of: text) == host)
    }

    @Test("the template schema is a schema, and every property of it has a title for editors")
    func schema() throws {
        let bytes = try #require(Repository.load(CheckShape.path))
        let document = JSONDocument(SourceText(name: CheckShape.path, bytes: bytes))
        _ = try Schema(compiling: document)
        var untitled: [String] = []
        for member in document.root["properties"]?.members ?? [] where member.value["title"] == nil {
            untitled.append(member.key)
        }
        #expect(untitled.isEmpty)
    }
}
