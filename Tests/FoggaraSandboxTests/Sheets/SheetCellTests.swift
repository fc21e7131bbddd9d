import FoggaraJSON
import Testing

@testable import FoggaraSandbox

@Suite struct SheetCellTests {
    @Test(
        "a typed text becomes what a person's typing becomes",
        arguments: [
            ("0551234567", "551234567", 551_234_567), ("+213551234567", "213551234567", 213_551_234_567),
            ("=1+1", "#NAME?", "#NAME?"), ("+a", "#NAME?", "#NAME?"), ("1,200", "1200", 1200), ("1.200", "1.2", 1.2),
            ("-0", "0", 0), ("-4.50", "-4.5", -4.5), ("1,20", "1,20", "1,20"), ("true", "TRUE", true),
            ("05/11", "05/11", 46153), ("2026-11-05", "2026-11-05", 46331), ("13/13", "13/13", "13/13"),
            ("'0551", "0551", "0551"), ("سطيف", "سطيف", "سطيف"), (".5", "0.5", 0.5), (".", ".", "."), ("+", "+", "+"),
        ] as [(String, JSONValue, JSONValue)])
    func typed(text: String, formatted: JSONValue, unformatted: JSONValue) {
        let cell = SheetCell(typed: .string(text), year: 2026)
        #expect(cell?.value(.formatted, daysAsText: false) == formatted)
        #expect(cell?.value(.unformatted, daysAsText: false) == unformatted)
    }

    @Test("a raw text stays as it is", arguments: ["0551234567", "=1+1", "05/11", "'a"])
    func raw(text: String) {
        #expect(SheetCell(raw: .string(text)) == .text(text))
    }

    @Test("a formula and a day can be read in other ways")
    func renderings() {
        #expect(SheetCell.formula("=A1").value(.formula, daysAsText: false) == "=A1")
        #expect(SheetCell.date(serial: 5, shown: "x").value(.unformatted, daysAsText: true) == "x")
        #expect(SheetCell.date(serial: 5, shown: "x").value(.unformatted, daysAsText: false) == 5)
    }

    @Test("a list or an object is no value")
    func structured() {
        #expect(SheetCell(raw: [1]) == nil)
        #expect(SheetCell(typed: ["a": 1], year: 2026) == nil)
    }
}
