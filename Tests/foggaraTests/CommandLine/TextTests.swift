import FoggaraJSON
import FoggaraSandbox
import FoggaraTestSupport
import Testing

/// The texts of the command line and of the pages in four languages.
@Suite("texts")
struct TextTests {
    private static func texts(_ part: String, _ language: String) throws -> [String: String] {
        let bytes = try #require(Repository.load("locales/\(language)/\(part).json"))
        let object = try #require(JSONDocument.value(of: bytes)?.object)
        return Dictionary(object.map { ($0.key, $0.value.string ?? "") }, uniquingKeysWith: { $1 })
    }

    /// The names in braces.
    private static func placeholders(_ text: String) -> Set<Substring> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                .compactMap { $0.split(separator: "}").first })
    }

    @Test(
        "every other language has exactly the English keys, other words and the same placeholders",
        arguments: ["fr", "ar", "arq"], ["cli", "pages"])
    func translated(language: String, part: String) throws {
        let english = try Self.texts(part, "en")
        let own = try Self.texts(part, language)
        #expect(Set(own.keys) == Set(english.keys))
        for (key, text) in english {
            #expect(own[key] != text, "\(key)")
            #expect(own[key]?.isEmpty == false, "\(key)")
            #expect(own[key].map(Self.placeholders) == Self.placeholders(text), "\(key)")
        }
    }

    @Test("Darja is not a copy of standard Arabic", arguments: ["cli", "pages"])
    func darja(part: String) throws {
        let arabic = try Self.texts(part, "ar")
        let same = try Self.texts(part, "arq").filter { $0.value == arabic[$0.key] }
        // Short words such as "Options:" may be the same in both.
        #expect(same.count * 5 < arabic.count, "\(same.keys.sorted())")
    }

    @Test("what every stand-in counts has words")
    func counted() async throws {
        let sandbox = try await Sandbox.start()
        let names = sandbox.sent.keys.map { "sent.\($0)" }
        await sandbox.stop()
        #expect(names.count > 10)
        #expect(try Set(names).subtracting(Self.texts("cli", "en").keys) == [])
    }

    @Test("every text the sources name exists, and no text is left over")
    func used() throws {
        let english = try Self.texts("cli", "en")
        let families = Set(english.keys.compactMap { $0.split(separator: ".").first.map(String.init) })
        var named: Set<String> = []
        var prefixes: Set<String> = ["command.", "option."]
        for file in Repository.files(below: "Sources/foggara", suffix: ".swift") {
            let source = String(decoding: Repository.load(file) ?? [], as: UTF8.self)
            for family in families where source.contains("\"\(family).\\(") { prefixes.insert(family + ".") }
            for literal in Self.literals(source) {
                let parts = literal.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
                guard parts.count > 1, families.contains(parts[0]) else { continue }
                if let place = literal.firstRange(of: "\\(") {
                    prefixes.insert(String(literal[..<place.lowerBound]))
                } else if parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber } && !$0.isEmpty }),
                    parts.last != "json"
                {
                    named.insert(String(literal))
                }
            }
        }
        #expect(named.count > 40)
        #expect(named.subtracting(english.keys).isEmpty)
        let unused = english.keys.filter { key in !named.contains(key) && !prefixes.contains { key.hasPrefix($0) } }
        #expect(unused.isEmpty, "\(unused.sorted())")
    }

    /// The texts between quotation marks, roughly: comments are skipped, escapes are left as they are.
    private static func literals(_ source: String) -> [Substring] {
        source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
            line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .compactMap { $0.offset.isMultiple(of: 2) ? nil : $0.element }
        }
    }
}
