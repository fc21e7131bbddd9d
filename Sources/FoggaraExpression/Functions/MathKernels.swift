/// Functions whose last digit engines and the C library compute differently, step by step as engines do.
///
/// - Source: fdlibm 5.3, `e_exp.c`, `e_log.c`, `e_acosh.c` and FreeBSD's `s_cbrt.c`, read 2026-11-22.
enum MathKernels {
    private static let (ln2High, ln2Low) = (6.93147180369123816490e-01, 1.90821492927058770002e-10)

    /// e to the power of `x`.
    static func exp(_ x: Double) -> Double {
        if x.isNaN { return x }
        if x > 7.09782712893383973096e+02 { return .infinity }
        if x < -7.45133219101941108420e+02 { return 0 }
        let high = UInt32(x.bitPattern >> 32) & 0x7FFF_FFFF
        var (k, upper, lower, reduced) = (0, 0.0, 0.0, x)
        if high > 0x3FD6_2E42 {
            if high < 0x3FF0_A2B2 {
                if x == 1 { return 2.718281828459045 }
                k = x < 0 ? -1 : 1
            } else {
                k = Int(1.44269504088896338700 * x + (x < 0 ? -0.5 : 0.5))
            }
            upper = x - Double(k) * ln2High
            lower = Double(k) * ln2Low
            reduced = upper - lower
        } else if high < 0x3E30_0000 {
            return 1 + x
        }
        let t = reduced * reduced
        let inner = -1.65339022054652515390e-06 + t * 4.13813679705723846039e-08
        let c =
            reduced - t
            * (1.66666666666666019037e-01 + t
                * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05 + t * inner)))
        if k == 0 { return 1 - ((reduced * c) / (c - 2) - reduced) }
        let y = 1 - ((lower - (reduced * c) / (2 - c)) - upper)
        if k == 1024 { return y * 2 * 0x1p1023 }
        if k >= -1021 { return y * Double(sign: .plus, exponent: k, significand: 1) }
        return y * Double(sign: .plus, exponent: k + 1000, significand: 1) * 0x1p-1000
    }

    /// The natural logarithm.
    static func log(_ value: Double) -> Double {
        if value == 0 { return -.infinity }
        if value < 0 || value.isNaN { return .nan }
        if value.isInfinite { return value }
        var (x, k) = (value, 0)
        if x < 2.2250738585072014e-308 { (x, k) = (x * 0x1p54, -54) }
        var high = Int32(bitPattern: UInt32(x.bitPattern >> 32))
        k += Int(high >> 20) - 1023
        high &= 0x000F_FFFF
        let step = (high &+ 0x95F64) & 0x10_0000
        let top = UInt64(UInt32(bitPattern: high | (step ^ 0x3FF0_0000)))
        x = Double(bitPattern: top << 32 | x.bitPattern & 0xFFFF_FFFF)
        k += Int(step >> 20)
        let f = x - 1
        let dk = Double(k)
        if 0x000F_FFFF & (2 &+ high) < 3 {
            if f == 0 { return k == 0 ? 0 : dk * ln2High + dk * ln2Low }
            let r = f * f * (0.5 - 0.33333333333333333 * f)
            return k == 0 ? f - r : dk * ln2High - ((r - dk * ln2Low) - f)
        }
        let s = f / (2 + f)
        let z = s * s
        let w = z * z
        let t1 = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
        let t2 =
            z
            * (6.666666666666735130e-01 + w
                * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
        let r = t2 + t1
        if (high &- 0x6147A) | (0x6B851 &- high) > 0 {
            let half = 0.5 * f * f
            if k == 0 { return f - (half - s * (half + r)) }
            return dk * ln2High - ((half - (s * (half + r) + dk * ln2Low)) - f)
        }
        return k == 0 ? f - s * (f - r) : dk * ln2High - ((s * (f - r) - dk * ln2Low) - f)
    }

    /// The cubic root.
    static func cbrt(_ value: Double) -> Double {
        if !value.isFinite || value == 0 { return value }
        let x = abs(value)
        var t: Double
        let high = UInt32(x.bitPattern >> 32)
        if high < 0x0010_0000 {
            let scaled = UInt32((x * 0x1p54).bitPattern >> 32)
            t = Double(bitPattern: UInt64(scaled / 3 + 696_219_795) << 32)
        } else {
            t = Double(bitPattern: UInt64(high / 3 + 715_094_163) << 32)
        }
        var r = (t * t) * (t / x)
        let first = 1.87595182427177009643 + r * (-1.88497979543377169875 + r * 1.621429720105354466140)
        t = t * (first + ((r * r) * r) * (-0.758397934778766047437 + r * 0.145996192886612446982))
        t = Double(bitPattern: (t.bitPattern + 0x8000_0000) & 0xFFFF_FFFF_C000_0000)
        r = x / (t * t)
        r = (r - t) / (t + t + r)
        t = t + t * r
        return value < 0 ? -t : t
    }
}
