import FoggaraText
import Testing

@Suite("Patterns")
struct PatternTests {
    @Test("groups give byte ranges and texts, a group that took no part gives nil")
    func groups() throws {
        let pattern = try Pattern("(?<day>\\d+)-(x)?(é)")
        let match = try #require(try pattern.firstMatch(in: "le 12-é"))
        #expect(match.ranges == [3..<8, 3..<5, nil, 6..<8])
        #expect(match.text(1, in: "le 12-é") == "12")
        #expect(match.text(3, in: "le 12-é") == "é")
        #expect(match.text(2, in: "le 12-é") == nil)
        #expect(match.text(9, in: "le 12-é") == nil)
        #expect(pattern.captureCount == 3)
        #expect(pattern.captureNames.map(\.name) == ["day"] && pattern.captureNames.map(\.number) == [1])
    }

    @Test("all matches come from left to right, also empty ones beside wide characters")
    func all() throws {
        #expect(try Pattern("\\d").matches(in: "1a2b3").map(\.range) == [0..<1, 2..<3, 4..<5])
        #expect(try Pattern("x*").matches(in: "éx").map(\.range) == [0..<0, 2..<3, 3..<3])
        #expect(try Pattern("").matches(in: "").map(\.range) == [0..<0])
        #expect(try Pattern("\\d").matches(in: "1a2b3", limit: 2).count == 2)
    }

    @Test(
        "a fault in a pattern has its place",
        arguments: [("(a", 2), ("a)", 1), ("[z-a]", 3), ("(?<n>a)(?<n>b)", 12)])
    func faults(source: String, offset: Int) throws {
        let error = #expect(throws: PatternError.self) { _ = try Pattern(source) }
        if let error {
            #expect(error.code == .syntax)
            #expect(!error.message.isEmpty)
            #expect(error.offset == offset)
        }
    }

    @Test("a pattern that would take ages is given up")
    func limits() throws {
        var limits = PatternLimits()
        limits.matchSteps = 10_000
        let pattern = try Pattern("^(a+)+$", limits: limits)
        let error = #expect(throws: PatternError.self) {
            _ = try pattern.isMatch(String(repeating: "a", count: 40) + "b")
        }
        #expect(error?.code == .limitExceeded)
        #expect(try pattern.isMatch("aaa"))
    }

    @Test("options change the reading")
    func options() throws {
        #expect(try Pattern("ÉCOLE", options: .caseInsensitive).isMatch("école"))
        #expect(try !Pattern("^b").isMatch("a\nb"))
        #expect(try Pattern("^b", options: .multiline).isMatch("a\nb"))
        #expect(try !Pattern("a.b").isMatch("a\nb"))
        #expect(try Pattern("a.b", options: .dotMatchesLineEnds).isMatch("a\nb"))
        #expect(try !Pattern("b", options: .anchored).isMatch("ab"))
        #expect(try !Pattern("\\d").isMatch("٣"))
        #expect(try Pattern("\\d", options: .unicodeClasses).isMatch("٣"))
        #expect(try Pattern("a b # c", options: .extended).isMatch("ab"))
    }

    @Test("the ECMAScript switches: escapes, end of text, unset groups, empty classes")
    func ecmaScript() throws {
        #expect(try Pattern("\\u0041\\x42", options: .ecmaScript).isMatch("AB"))
        #expect(try Pattern("\\u{1F600}", options: .ecmaScript).isMatch("😀"))
        #expect(try Pattern("a$").isMatch("a\n"))
        #expect(try !Pattern("a$", options: .ecmaScript).isMatch("a\n"))
        #expect(try Pattern("(b)?\\1a", options: .ecmaScript).firstMatch(in: "a")?.range == 0..<1)
        #expect(try !Pattern("[]", options: .ecmaScript).isMatch("a"))
        #expect(throws: PatternError.self) { _ = try Pattern("\\C", options: .ecmaScript) }
    }

    @Test("replacing and splitting keep the text between")
    func replacing() throws {
        let digits = try Pattern("\\d+")
        #expect(try digits.replacing(in: "a12é3", with: "#") == "a#é#")
        #expect(try digits.replacing(in: "a12é3", limit: 1) { _ in "" } == "aé3")
        #expect(try digits.replacing(in: "none", with: "#") == "none")
        #expect(try Pattern("\\s*,\\s*").split("a , b,c") == ["a", "b", "c"])
        #expect(try Pattern(",").split("a,b,c", limit: 2) == ["a", "b"])
        #expect(try Pattern("").split("né") == ["n", "é"])
    }

    @Test("many threads may use one pattern")
    func threads() async throws {
        let pattern = try Pattern("(\\w+)@(\\w+)")
        await withTaskGroup { group in
            for number in 0..<200 {
                group.addTask { (try? pattern.firstMatch(in: "x a\(number)@b"))?.flatMap { $0.range.lowerBound } }
            }
            for await start in group { #expect(start == 2) }
        }
    }
}
