import FoggaraJSON
import Testing

@Suite("Numbers of JSON")
struct NumberTests {
    @Test(
        "a double has JavaScript's text",
        arguments: [
            (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"),
            (1e21, "1e+21"), (1e20, "100000000000000000000"), (123456789012345680000.0, "123456789012345680000"),
            (1.5e300, "1.5e+300"), (1e-6, "0.000001"), (1e-7, "1e-7"), (1.5e-7, "1.5e-7"), (0.00001234, "0.00001234"),
            (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
            (9_007_199_254_740_993.0, "9007199254740992"), (4.35, "4.35"), (100.0, "100"), (1234.5678, "1234.5678"),
            (.nan, "NaN"), (-.infinity, "-Infinity"), (2.2250738585072014e-308, "2.2250738585072014e-308"),
        ])
    func shortest(value: Double, text: String) {
        #expect(JSONNumber.shortest(value) == text)
    }

    @Test("the shortest text reads back as the same double")
    func roundTrip() {
        var random = SplitMix(seed: 11)
        for _ in 0..<5_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            #expect(Double(JSONNumber.shortest(value)) == value)
        }
    }

    @Test(
        "digits are kept as written",
        arguments: [
            "0", "-0", "12345678901234567890", "1.10", "1e3", "0.1000000000000000000000000000000001",
            "-9223372036854775808",
            "9223372036854775807", "9223372036854775808", "1E+2", "1e400",
        ])
    func digits(text: String) {
        #expect(JSONNumber(digits: text).text == text)
    }

    @Test(
        "integers are found behind points and exponents",
        arguments: [
            ("1.0", 1), ("1e3", 1_000), ("12.50e1", 125), ("-0.0", 0), ("1.5", nil), ("1e19", nil),
            ("9223372036854775807.0", Int64.max),
            ("0e999999999999", 0),
        ])
    func integers(text: String, expected: Int64?) {
        #expect(JSONNumber(digits: text).integer == expected)
    }

    @Test(
        "numbers are compared without rounding",
        arguments: [
            ("9007199254740992", "9007199254740993", -1), ("0.1", "0.10", 0), ("1", "1.0", 0), ("1e3", "1000", 0),
            ("0.1000000000000000000000000000000001", "0.1", 1), ("-1", "1", -1), ("-2", "-1.5", -1), ("0", "-0", 0),
            ("1e400", "1e399", 1), ("-1e400", "0", -1), ("12345678901234567890", "12345678901234567891", -1),
            ("0", "0.00000000001", -1), ("99", "100", -1), ("0.09", "0.1", -1),
        ])
    func comparing(first: String, second: String, expected: Int) {
        let (left, right) = (JSONNumber(digits: first), JSONNumber(digits: second))
        #expect((left < right ? -1 : right < left ? 1 : 0) == expected)
        #expect((left == right) == (expected == 0))
        if left == right { #expect(left.hashValue == right.hashValue) }
    }

    @Test(
        "multiples are found without rounding",
        arguments: [
            ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("4.02", "0.01", true), ("1e308", "0.5", true),
            ("12391239123", "1e-8", true), ("7", "3.5", true), ("10", "3", false), ("-9", "3", true), ("0", "7", true),
            ("1", "0", false), ("1e400", "3", false), ("100000000000000000000000000000000000001", "7", false),
        ])
    func multiples(value: String, step: String, expected: Bool) {
        #expect(JSONNumber(digits: value).isMultiple(of: JSONNumber(digits: step)) == expected)
    }

    @Test("a computed double that is an integer is held as one, NaN and infinities not at all")
    func doubles() {
        #expect(JSONNumber(3.0)?.integer == 3)
        #expect(JSONNumber(0.5)?.text == "0.5")
        #expect(JSONNumber(Double.nan) == nil)
        #expect(JSONNumber(Double.infinity) == nil)
        #expect(JSONNumber(1e300)?.text == "1e+300")
    }
}
