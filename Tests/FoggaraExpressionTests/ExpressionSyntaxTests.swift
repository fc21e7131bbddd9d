import FoggaraExpression
import FoggaraJSON
import Testing

/// The expression part of ECMAScript 2024, form by form, with the value that the language definition gives.
@Suite struct ExpressionSyntaxTests {
    private func value(_ code: String) throws -> JSONValue? {
        try ExpressionSource("={{ \(code) }}").evaluate(ExpressionData(json: ["a": ["b": 1]])).jsonValue
    }

    static let literals: [(String, JSONValue)] = [
        ("1_000.5", 1000.5), ("0xFF", 255), ("0b1010", 10), ("0o17", 15), (".5 + 5.", 5.5), ("1e-2", 0.01),
        ("String(0x1Fn + 1_0n)", "41"), ("'\\x41\\u0042\\u{43}'", "ABC"), ("'a\\\nb'", "ab"), ("'\\0'.length", 1),
        ("`a${1}${'b'}c`", "a1bc"), ("`a\\`b`", "a`b"), ("``", ""), ("`${`${1}`}`", "1"), ("/[/]/.test('/')", true),
        ("/\\p{Lu}/v.test('É')", true), ("/[a-z&&[aeiou]]/v.test('b')", false),
        ("/(?<y>\\d{4})/d.exec('2026').indices[0]", [0, 4]),
        ("/a/gimsuy.flags", "gimsuy"), ("/a.c/s.test('a\\nc')", true), ("[1, , 3].length", 3), ("[, ].length", 1),
        ("[1, 2, ].length", 2), ("[...'ab', ...[1]]", ["a", "b", 1]),
        ("({ a: 1, 'b c': 2, 3: 4, [`d`]: 5 })['b c']", 2),
        ("({ 1n: 2 })[1]", 2), ("({ 0x10: 1 })[16]", 1), ("({ if: 1, class: 2 }).class", 2),
        ("({ get a() { return 1 }, set a(v) { } }).a", 1), ("({ get: 1, set: 2, async: 3, static: 4 }).async", 3),
        ("({ get() { return 1 } }).get()", 1), ("({ m() { return this.x }, x: 2 }).m()", 2),
        ("[...({ *g() { yield 1; yield 2 } }).g()]", [1, 2]), ("({ ...{ a: 1 }, ...null, b: 2 })", ["a": 1, "b": 2]),
        ("(a => ({ a }))(1)", ["a": 1]), ("({ ['a' + 1]() { return 1 } }).a1()", 1),
        ("({ 'a-b'() { return 1 } })['a-b']()", 1),
        ("({ a: 1, a: 2 }).a", 2), ("typeof (() => 1)", "function"), ("null ?? undefined ?? 'x'", "x"),
    ]

    @Test(arguments: literals)
    func `literals have the values of the language`(code: String, expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    static let operators: [(String, JSONValue)] = [
        ("2 ** 3 ** 2", 512), ("(-2) ** 2", 4), ("-(2 ** 2)", -4), ("7 % -3", 1), ("-7 % 3", -1), ("1 + +'2'", 3),
        ("5 & 3 | 4 ^ 1", 5), ("-1 >>> 28", 15), ("1 << 33", 2), ("~~3.7", 3), ("!0 + !1", 1), ("1 < 2 < 3", true),
        ("3 > 2 > 1", false), ("'b' > 'a'", true), ("null == 0", false), ("null >= 0", true), ("NaN != NaN", true),
        ("'a' in { a: 1 }", true), ("1 in [1, 2]", true), ("[] instanceof Array", true), ("void 0 ?? 1", 1),
        ("typeof null", "object"), ("typeof nothing", "undefined"), ("(1, 2, 3)", 3), ("0 || null || 'c'", "c"),
        ("1 && '' && 2", ""), ("(null || undefined) ?? 'z'", "z"), ("false ? 1 : true ? 2 : 3", 2),
        ("(() => { let a = 1; a += 2; a -= 1; a *= 5; a /= 2; a %= 3; a **= 2; return a })()", 4),
        ("(() => { let a = 6; a <<= 2; a >>= 1; a >>>= 1; a &= 7; a |= 8; a ^= 1; return a })()", 15),
        ("(() => { let a = null, b = 0, c = 1; a ??= 1; b ||= 2; c &&= 3; return [a, b, c] })()", [1, 2, 3]),
        ("(() => { const o = { a: 0 }; o.a ||= 4; o.b ??= 5; o['a'] &&= 6; return o })()", ["a": 6, "b": 5]),
        ("(() => { let n = 0; const o = { get a() { n++; return 1 } }; o.a ||= 2; return n })()", 1),
        ("(() => { let i = 1; return [i++, i, ++i, i--, --i] })()", [1, 2, 3, 3, 1]),
        ("(() => { const o = { a: 1 }; return [o.a++, o.a, delete o.a, 'a' in o] })()", [1, 2, true, false]),
        ("(() => { const a = [1]; a[0]++; a[1] = a[0]--; return a })()", [1, 2]),
        ("$json?.a?.b", 1), ("$json.x?.y.z.w ?? 'none'", "none"), ("$json?.['a']?.['b']", 1), ("$json.x?.() ?? 2", 2),
        ("({ f() { return this.v }, v: 3 }).f?.()", 3), ("({ f() { return this.v }, v: 3 })?.['f']()", 3),
        ("(null)?.a.b.c(1)[2] === undefined", true), ("delete ({ a: 1 })?.a", true), ("[1]?.[0]", 1), ("1?.5:2", 0.5),
        ("(a => a?.b)({ b: 1 })", 1), ("((f) => f?.(2))(x => x * 2)", 4), ("'abc'?.length", 3),
        ("new Date(0).getTime()", 0), ("new Date(5)['getTime']()", 5),
        ("(function () { return typeof new.target })()", "undefined"), ("(() => { debugger; return 1 })()", 1),
        ("((x, y = x + 1, ...z) => [x, y, z])(1, undefined, 3, 4)", [1, 2, [3, 4]]),
        ("(x => y => x + y)(1)(2)", 3), ("((a) => { return a })(1)", 1), ("(async => async)(1)", 1),
        ("((of, get) => of + get)(1, 2)", 3),
    ]

    @Test(arguments: operators)
    func `operators have the values of the language`(code: String, expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    static let patterns: [(String, JSONValue)] = [
        ("(([a, , b = 2, ...c]) => [a, b, c])([1, 9, undefined, 3, 4])", [1, 2, [3, 4]]),
        ("(({ a, b: { c = 5 } = {}, ...d }) => [a, c, d])({ a: 1, e: 2 })", [1, 5, ["e": 2]]),
        ("(({ ['k' + 1]: v }) => v)({ k1: 7 })", 7), ("(({ 'a b': v, 0: w }) => [v, w])({ 'a b': 1, 0: 2 })", [1, 2]),
        ("(([[a], { b }]) => a + b)([[1], { b: 2 }])", 3), ("(([a = (() => 3)()]) => a)([])", 3),
        ("(() => { let a = 1, b = 2; [a, b] = [b, a]; return [a, b] })()", [2, 1]),
        ("(() => { let a, b; ({ a, b: [b] = [4] } = { a: 1 }); return [a, b] })()", [1, 4]),
        ("(() => { const o = {}; [o.x, o['y']] = [1, 2]; return o })()", ["x": 1, "y": 2]),
        ("(() => { const o = {}; ({ a: o.b } = { a: 3 }); return o })()", ["b": 3]),
        ("(() => { const r = []; for (const [k, v] of Object.entries({ a: 1 })) r.push(k + v); return r })()", ["a1"]),
        ("(() => { const r = []; for (const { x = 0 } of [{ x: 1 }, {}]) r.push(x); return r })()", [1, 0]),
        ("(() => { const r = []; for (const k in { a: 1, b: 2 }) r.push(k); return r })()", ["a", "b"]),
        ("(() => { let s; for ([s] of [[1], [2]]); return s })()", 2), ("(([...[a, b]]) => a + b)([1, 2])", 3),
        ("(() => { try { throw { m: 1 } } catch ({ m }) { return m } })()", 1),
        ("(function ({ length }) { return length })('abc')", 3), ("(([a]) => a)('xy')", "x"),
    ]

    @Test(arguments: patterns)
    func `patterns take values apart`(code: String, expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    static let functions: [(String, JSONValue)] = [
        ("[...(function* () { yield* [1, 2]; yield 3 })()]", [1, 2, 3]),
        ("[...(function* () { yield* 'ab' })()]", ["a", "b"]),
        ("[...(function* f(n) { if (n) { yield n; yield* f(n - 1) } })(3)]", [3, 2, 1]),
        (
            "(() => { const r = []; const g = (function* () { r.push(yield* (function* () { yield 1; return 'x' })()) })(); g.next(); g.next(); return r })()",
            ["x"]
        ),
        (
            "(() => { const g = (function* () { const a = yield 1; return a * 2 })(); g.next(); return g.next(4) })()",
            ["value": 8, "done": true]
        ),
        (
            "(() => { const g = (function* () { const x = yield* (function* () { return (yield 1) + 1 })(); yield x })(); g.next(); return g.next(5).value })()",
            6
        ),
        (
            "(() => { const it = { [Symbol.iterator]: () => ({ i: 0, next() { return { value: this.i++, done: this.i > 3 } } }) }; return [...(function* () { yield* it })()] })()",
            [0, 1, 2]
        ),
        ("(() => { function f(a, b = a) { return a + b } return f(2) })()", 4),
        ("(function f(n) { return n ? n * f(n - 1) : 1 })(5)", 120),
        ("(() => { a: for (;;) { for (;;) break a } return 1 })()", 1),
        ("(() => { let n = 0; a: for (let i = 0; i < 3; i++) for (;;) { n++; continue a } return n })()", 3),
        ("(() => { let i = 0; do i++; while (i < 3); return i })()", 3), ("(() => { b: { break b } return 2 })()", 2),
        ("(() => { switch ('b') { case 'a': return 1; case 'b': case 'c': return 2; default: return 3 } })()", 2),
        ("(() => { try { return 1 } finally { } })()", 1), ("(() => { try { throw 1 } catch { return 2 } })()", 2),
        ("(() => { for (const x of [1, 2]) try { if (x > 1) return x } finally { } })()", 2),
        ("(() => { var x = 1; { var x = 2 } return x })()", 2), ("(() => { let x = 1; { let x = 2 } return x })()", 1),
        ("(() => { if (0) ; else if (1) return 'b'; else return 'c' })()", "b"),
        ("(() => { return\n1 })() ?? 'asi'", "asi"),
        ("(() => { let a = 1\nlet b = 2\nreturn a + b })()", 3), ("((a, b) => a + b).length", 2),
        ("((s, ...v) => s.raw[0] + v[0])`\\n${1}`", "\\n1"), ("((s) => s[0] === undefined)`\\u`", true),
        ("typeof (async () => 1)", "function"),
        ("typeof (async function () { for await (const x of []) ; })", "function"),
        ("typeof (async function* () { yield await 1 })", "function"), ("[(x => x * 2), 3][1]", 3),
        ("(() => {})() ?? 4", 4),
        ("(() => { const o = { f() { return () => this.x }, x: 1 }; return o.f()() })()", 1),
    ]

    @Test(arguments: functions)
    func `functions and statements do what the language says`(code: String, expected: JSONValue) throws {
        #expect(try value(code) == expected, "\(code)")
    }

    @Test(arguments: [
        "1 +", "a b", "(1", "[1", "{a:", "'a", "`a", "`${1`", "/a", "/(/", "1..", "0b2", "0x", "1__0", "1_", "08n",
        "a ?? b || c",
        "-1 ** 2", "a => ", "(a, a) => 1", "let x = 1", "if (1) 2", "for (;;) 1", "function f() {}", "return 1", "x = ",
        "1 = 2",
        "a?.b = 1", "({ a = 1 })", "({ a: 1, }, )", "new.target", "yield* 1 2", "await 1 2", "#a in b", "class A {}",
        "[...]", "f(...)",
        "(...a)", "({ get a(b c) { } })", "'\\u{110000}'", "/a/gg", "a\n=> 1", "async (a) \n=> 1", "break", "1 2",
        "((a) => { return })) ", "a ? b", "a ? b :", "new", "typeof", "delete", "void", "=> 1", "a.", "a?.", "a[",
        "a[]", "`${}`",
    ])
    func `what the language refuses is a fault with a place`(code: String) {
        let source = ExpressionSource("={{ \(code) }}")
        #expect(!source.faults.isEmpty, "\(code)")
        for fault in source.faults { #expect(fault.span.end <= source.parameter.utf8.count) }
    }

    static let several: [(String, [Int])] = [
        ("={{ f(a b, c d) }}", [8, 13]), ("={{ [1 2, 3, 4 5] }}", [7, 15]),
        ("={{ ({ a: 1 2, b: , c: 3 }) }}", [12, 18]),
        ("={{ `${ 1 2 } ${ 3 4 }` }}", [10, 19]), ("={{ f(g(1 2), #, h(3 4)) }}", [10, 14, 21]),
        ("={{ (() => { a b; c d; return 1 })() }}", [15, 20]), ("={{ a b; c d }}", [6, 11]),
        ("={{ f(x +, (y]) }}", [9, 13]),
        ("={{ f(1 2) }} {{ g(3 4) }}", [8, 21]),
    ]

    @Test(arguments: several)
    func `several faults are told in one reading, each at its own place`(parameter: String, places: [Int]) {
        #expect(ExpressionSource(parameter).faults.map(\.span.start) == places)
    }
}
