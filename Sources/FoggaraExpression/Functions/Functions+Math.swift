import Glibc

/// The functions of the mathematical library.
enum MathFunctions {
    /// `a` to the power of `b`, by JavaScript's rules.
    static func power(_ a: Double, _ b: Double) -> Double { pow(a, b) }

    /// Functions of one number by name.
    static let unary: [(String, @Sendable (Double) -> Double)] = [
        ("abs", { abs($0) }), ("ceil", { $0.rounded(.up) }), ("floor", { $0.rounded(.down) }),
        ("trunc", { $0.rounded(.towardZero) }), ("sqrt", { $0.squareRoot() }), ("cbrt", MathKernels.cbrt),
        ("exp", MathKernels.exp), ("expm1", { expm1($0) }), ("log", MathKernels.log), ("log2", { log2($0) }),
        ("log10", { log10($0) }), ("log1p", { log1p($0) }), ("sin", { sin($0) }), ("cos", { cos($0) }),
        ("tan", { tan($0) }), ("asin", { asin($0) }), ("acos", { acos($0) }), ("atan", { atan($0) }),
        ("sinh", { sinh($0) }), ("cosh", { cosh($0) }), ("tanh", { tanh($0) }), ("asinh", { asinh($0) }),
        ("acosh", { acosh($0) }), ("atanh", { atanh($0) }), ("fround", { Double(Float($0)) }),
        ("sign", { $0.isNaN || $0 == 0 ? $0 : $0 < 0 ? -1 : 1 }),
        ("round", { roundHalfUp($0) }),
        ("clz32", { Double(JSNumber.uint32($0).leadingZeroBitCount) }),
    ]

    /// `Math.round`: halves go up, the sign of zero stays.
    static func roundHalfUp(_ value: Double) -> Double {
        guard value.isFinite, abs(value) < 4_503_599_627_370_496 else { return value }
        let floor = value.rounded(.down)
        let result = value - floor >= 0.5 ? floor + 1 : floor
        return result == 0 && (value.sign == .minus) ? -0.0 : result
    }
}

extension RegistryBuilder {
    /// `Math`.
    mutating func defineMath() {
        global("Math", .object(.math))
        for (name, value) in [
            ("PI", Double.pi), ("E", 2.718281828459045), ("LN2", 0.6931471805599453), ("LN10", 2.302585092994046),
            ("LOG2E", 1.4426950408889634), ("LOG10E", 0.4342944819032518), ("SQRT2", 1.4142135623730951),
            ("SQRT1_2", 0.7071067811865476),
        ] { constant(.math, name, .number(value)) }
        for (name, function) in MathFunctions.unary {
            method(.math, name, 1) { (m, c) throws(Trap) in .number(function(try m.toNumber(c[0]))) }
        }
        method(.math, "pow", 2) { (m, c) throws(Trap) in
            .number(Machine.power(try m.toNumber(c[0]), try m.toNumber(c[1])))
        }
        method(.math, "atan2", 2) { (m, c) throws(Trap) in .number(atan2(try m.toNumber(c[0]), try m.toNumber(c[1]))) }
        method(.math, "imul", 2) { (m, c) throws(Trap) in
            .number(Double(JSNumber.int32(try m.toNumber(c[0])) &* JSNumber.int32(try m.toNumber(c[1]))))
        }
        method(.math, "hypot", 2) { (m, c) throws(Trap) in
            var numbers: [Double] = []
            for value in c.all() { numbers.append(abs(try m.toNumber(value))) }
            if numbers.contains(where: \.isInfinite) { return .number(.infinity) }
            if numbers.contains(where: \.isNaN) { return .number(.nan) }
            guard let largest = numbers.max(), largest > 0 else { return .number(0) }
            var sum = 0.0
            var compensation = 0.0
            for number in numbers {
                let scaled = number / largest
                let summand = scaled * scaled - compensation
                let preliminary = sum + summand
                compensation = (preliminary - sum) - summand
                sum = preliminary
            }
            return .number(sum.squareRoot() * largest)
        }
        for (name, isMax) in [("max", true), ("min", false)] {
            method(.math, name, 2) { (m, c) throws(Trap) in
                var result = isMax ? -Double.infinity : Double.infinity
                for value in c.all() {
                    let number = try m.toNumber(value)
                    if result.isNaN { continue }
                    if number.isNaN {
                        result = .nan
                    } else if number == 0, result == 0 {
                        if (number.sign == .plus) == isMax { result = number }
                    } else if isMax ? number > result : number < result {
                        result = number
                    }
                }
                return .number(result)
            }
        }
        method(.math, "random") { (m, c) throws(Trap) in .number(m.host.random()) }
    }
}
