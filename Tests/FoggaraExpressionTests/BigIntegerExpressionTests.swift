import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import Testing

@Suite struct BigIntegerExpressionTests {
    private func value(_ code: String) throws -> JSONValue? {
        try ExpressionSource("={{ \(code) }}").evaluate(ExpressionData()).jsonValue
    }

    /// Hexadecimal digits of limbs that carry, borrow and overflow.
    private static func number(_ random: SeededRandom) -> String {
        let limbs = ["00000000", "00000001", "7fffffff", "80000000", "ffffffff", "fffffffe", "12345678"]
        let count = 1 + random.next(below: 6)
        return "0x1" + (0..<count).map { _ in limbs[random.next(below: limbs.count)] }.joined() + "n"
    }

    @Test func `quotient times divisor plus remainder is the dividend`() throws {
        let random = SeededRandom(seed: 7)
        for _ in 0..<400 {
            let (a, b) = (Self.number(random), Self.number(random))
            let code = "((a, b) => (a / b) * b + a % b === a && a % b < b && (-a / b) * b + -a % b === -a)(\(a), \(b))"
            #expect(try value(code) == true, "\(code)")
        }
    }

    @Test func `digits in any radix read back, and shifts multiply and divide`() throws {
        let random = SeededRandom(seed: 8)
        for _ in 0..<150 {
            let a = Self.number(random)
            let code =
                "(a => [BigInt(a.toString()) === a, BigInt('0x' + a.toString(16)) === a, BigInt('0b' + a.toString(2)) === a,"
                + " a << 67n === a * 2n ** 67n, a >> 35n === a / 2n ** 35n,"
                + " -a >> 35n === -((a + 2n ** 35n - 1n) / 2n ** 35n)])(\(a))"
            #expect(try value(code) == [true, true, true, true, true, true], "\(code)")
        }
    }

    static let known: [(String, JSONValue)] = [
        ("String(2n ** 200n)", "1606938044258990275541962092341162602522202993782792835301376"),
        ("(2n ** 64n).toString(36)", "3w5e11264sgsg"), ("String(BigInt('-0'))", "0"), ("String(BigInt(''))", "0"),
        ("String(-7n / 2n) + ' ' + String(-7n % 2n)", "-3 -1"), ("String(-1n >> 1000n)", "-1"),
        ("String(1n >> 1000n)", "0"),
        ("Number(2n ** 1023n) === 2 ** 1023", true), ("Number(2n ** 1024n) === Infinity", true),
        ("String(BigInt.asUintN(8, -1n))", "255"), ("String(BigInt.asUintN(2 ** 40, 5n))", "5"),
        ("2n ** 70n > 1e21", true), ("(123456789012345678901234567890n).toString().length", 30),
    ]

    @Test(arguments: known)
    func `big integers have the values of the language`(code: String, expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    @Test(arguments: ["99999n ** 99999n ** 9n", "1n << 99999999999n", "BigInt.asUintN(2 ** 50, -1n)"])
    func `numbers too large for memory are an error of the language`(code: String) throws {
        #expect(try value("(() => { try { return \(code) } catch (e) { return e.name } })()") == "RangeError")
    }
}
