import FoggaraExpression
import FoggaraJSON
import Testing

/// Types of expressions and what is found wrong in them, from tables of expression, world and expected text.
@Suite("types of expressions") struct TypeInferenceTests {
    static let world = TypeEnvironment(
        item: ExpressionType(
            text: """
                { name: text, price: number, paid: boolean, kind: 'text' or 'image', tags: list of text, at?: text, \
                lines: list of { label: text, amount: number }, raw: any, order: { number: text, phone?: text }, \
                open: { a: text, … } }
                """),
        config: ExpressionType(
            text: "{ language: 'fr' or 'ar' or 'en', hours: number, zones: list of number, label?: text, … }"),
        nodes: ["Shop": ExpressionType(text: "{ city: text, codes: list of number }")],
        functions: ["phone": ExpressionType(text: "{ e164: text, kind?: text } or null")])

    static func report(_ expression: String, _ world: TypeEnvironment = world) -> TypeReport {
        ExpressionSource(expression.hasPrefix("=") ? expression : "={{ \(expression) }}").checkTypes(in: world)
    }

    static let types: [(String, String)] = [
        ("1", "1"), ("'a'", "'a'"), ("true", "true"), ("null", "null"), ("undefined", "undefined"), ("1n", "bigint"),
        ("`a`", "'a'"), ("`a${1}`", "text"), ("/a/", "RegExp"), ("[]", "list"), ("[1, 'a']", "list of (1 or 'a')"),
        ("({ a: 1, b: { c: 'x' } })", "{ a: 1, b: { c: 'x' } }"),
        ("({ ...$json.order, n: 1 })", "{ n: 1, number: text, phone?: text }"),
        ("({ [$json.name]: 1 })", "object"), ("$json.name", "text"), ("$json['price']", "number"),
        ("$json.at", "text or undefined"), ("$json.raw.deep.er", "any"), ("$json.order?.phone", "text or undefined"),
        ("$json.order.phone?.length", "number or undefined"), ("$json.open.b", "any"),
        ("$json.tags[0]", "text or undefined"),
        ("$json.tags.length", "number"), ("$json.name.trim().length", "number"), ("$json.name.toTitleCase()", "text"),
        ("$json.name.split(',')", "list of text"), ("$json.tags.map(t => t.length)", "list of number"),
        ("$json.lines.map(line => line.amount)", "list of number"),
        ("$json.lines.filter(l => l.amount > 1).map(({ label }) => label)", "list of text"),
        ("$json.lines.find(l => l.amount > 1)?.label", "text or undefined"), ("$json.lines.first().label", "text"),
        ("$json.lines.sort((a, b) => a.amount - b.amount)[0].label", "text"),
        ("$json.lines.flatMap(l => [l.label])", "list of text"),
        ("$json.lines.reduce((sum, l) => sum + l.amount, 0)", "any"),
        ("$json.at ?? 'never'", "text"), ("$json.at || 5", "text or 5"), ("$json.at && 5", "'' or undefined or 5"),
        ("$json.paid ? 1 : 'a'", "1 or 'a'"), ("!$json.name", "boolean"), ("!null", "true"),
        ("typeof $json.name", "'string'"),
        ("typeof $json.raw === 'string' ? $json.raw : 5", "text or 5"), ("1 + 2", "number"), ("'a' + 1", "text"),
        ("$json.price * 2", "number"), ("$json.raw + 1", "any"), ("$json.raw * 1", "number"),
        ("-$json.price", "number"),
        ("-5", "-5"), ("$json.price > 5", "boolean"), ("$now", "DateTime"),
        ("$now.plus({ days: 1 }).toISO()", "text or null"),
        ("$now.diff($today).days", "number"), ("$today.year", "number"), ("new Date()", "Date"), ("Date()", "text"),
        ("new Set([1])", "Set"), ("$now.endOf('month').setZone('UTC')", "DateTime"),
        ("DateTime.fromISO('x')", "DateTime"),
        ("$('Shop').item.json.city", "text"), ("$('Shop').first().json.codes[0]", "number or undefined"),
        ("$('Shop').all().map(i => i.json.city)", "list of text"), ("$('Other').item.json.x", "any"),
        ("$node['Shop'].json.city", "text"), ("$node.Shop.json.city", "text"), ("$items('Shop')[0].json.city", "text"),
        ("$input.all().map(item => item.json.price)", "list of number"), ("$input.item.json.name", "text"),
        ("$input.first().json.kind", "'text' or 'image'"), ("$config.language", "'fr' or 'ar' or 'en'"),
        ("({ fr: 1, ar: 2, en: 3 })[$config.language]", "1 or 2 or 3"), ("$config.label", "text or undefined"),
        ("String($json.raw)", "text"), ("Number($json.raw)", "number"), ("$json.raw.toUpperCase()", "text"),
        ("$json.raw.toFixed(2)", "text"), ("$json.raw.slice(1)", "any"), ("Object.keys($json)", "list of text"),
        ("Object.values({ a: 1, b: 2 })", "list of (1 or 2)"), ("JSON.stringify($json.order)", "text"),
        ("JSON.parse($json.name)", "any"), ("$if($json.paid, 1, 'x')", "1 or 'x'"),
        ("$ifEmpty($json.at, 7)", "text or 7"),
        ("$workflow.name", "text"), ("$execution.mode", "'test' or 'production'"), ("$itemIndex", "number"),
        ("Math.round($json.price)", "number"), ("Math.PI", "number"), ("(() => { return 5 })()", "5 or undefined"),
        ("(function (x) { return x })(1)", "number or undefined"), ("$jmespath($json, 'a')", "any"),
        ("numberList(1, 3)", "list of number"),
        ("[...$json.tags, 1]", "list of (text or 1)"), ("(x => x)(5)", "number"),
        ("((a, b) => a[0] + b)(['x'], 1)", "number or text"), ("this", "any"), ("unheardOf", "any"),
        ("$json.tags.push('x')", "number"), ("$json.lines.chunk(2)", "list of list of { amount: number, label: text }"),
        ("['fr', 'xx'].includes($config.language) ? $config.language : 1", "'fr' or 1"),
        ("$json.price.toFixed(2)", "text"), ("$json.name.match(/a/)", "list or null"), ("await 1", "any"),
        ("=a {{ 1 }}", "text"), ("=plain", "text"), ("={{ 1 }}{{ 2 }}", "text"), ("={{ ) }}", "any"),
        ("$json.name.toDateTime()", "DateTime"), ("new Date().plus(1, 'day')", "Date"),
        (
            "typeof $json.raw",
            "'undefined' or 'object' or 'boolean' or 'number' or 'bigint' or 'string' or 'symbol' or 'function'"
        ),
    ]

    @Test("an expression has its type", arguments: types)
    func type(expression: String, expected: String) {
        #expect(Self.report(expression).type.description == expected)
    }

    /// Kind of finding and the bytes it is about.
    static let faults: [(String, String)] = [
        ("$json.nmae", "missingField nmae"), ("$json['nmae']", "missingField 'nmae'"),
        ("$json.order.fone", "missingField fone"),
        ("$json.lines.map(l => l.amuont)", "missingField amuont"),
        ("$('Shop').all().map(i => i.json.town)", "missingField town"),
        ("$('Shop').first().json.town", "missingField town"), ("$json.lines.find(l => true).x", "missingField x"),
        ("$json.name.lenght", "missingMember lenght"), ("$json.name.trmi()", "missingMember trmi"),
        ("$json.price.toUpperCase()", "missingMember toUpperCase"), ("$json.tags.trim()", "missingMember trim"),
        ("$now.toFromat('yyyy')", "missingMember toFromat"), ("$now.yaer", "missingMember yaer"),
        ("Math.rond(1)", "missingMember rond"), ("$input.itm", "missingMember itm"),
        ("$workflow.title", "missingMember title"),
        ("$now.plus({ dais: 1 })", "unknownUnit dais"), ("$now.startOf('moth')", "unknownUnit 'moth'"),
        ("$now.diff($today, ['days', 'horus'])", "unknownUnit 'horus'"), ("$now.set({ yaer: 1 })", "unknownUnit yaer"),
        ("Duration.fromObject({ dais: 1 })", "unknownUnit dais"),
        ("$now.toFormat('DD/MM/YYYY')", "foreignFormat 'DD/MM/YYYY'"),
        ("$json.raw.toFormat('YYYY')", "foreignFormat 'YYYY'"), ("$json.raw.trmi()", "unknownMethod trmi"),
        ("$('Other').first().json.a.trmi()", "unknownMethod trmi"),
        ("$input.all().map(i => i.json.raw.trmi())", "unknownMethod trmi"),
        ("phone($json.name).e146", "missingMember e146"),
        ("$json.price.plus(1)", "missingMember plus"), ("$now.year()", "notCallable year"),
        ("$json.name()", "notCallable name"),
        ("fetch('x')", "notCallable fetch"), ("$json.name.trim", "notCalled trim"), ("$now.toISO", "notCalled toISO"),
        ("$json.name.includes()", "tooFewArguments $json.name.includes()"),
        ("$json.name.trim('x')", "tooManyArguments 'x'"),
        ("$json.tags.map(5)", "wrongArgument 5"), ("$now.diff('2026-01-01')", "wrongArgument '2026-01-01'"),
        ("$json.name.padStart('x')", "wrongArgument 'x'"),
        ("encodeURIComponent($json.order)", "wrongArgument $json.order"),
        ("$json.kind === 'video'", "neverEqual $json.kind === 'video'"),
        ("$json.price === '5'", "neverEqual $json.price === '5'"),
        ("$config.language !== 'de'", "neverEqual $config.language !== 'de'"),
        ("['a', 'b'].includes($json.kind)", "neverEqual ['a', 'b'].includes($json.kind)"),
        ("typeof $json.raw === 'text'", "neverEqual typeof $json.raw === 'text'"),
        ("$now === $today", "comparedByIdentity $now === $today"),
        ("$now > '2026-01-01'", "dateWithText $now > '2026-01-01'"),
        ("$json.name < $now", "dateWithText $json.name < $now"),
        ("$now.toFormat('dd/MM/yyyy') > $json.name", "unsortableDate $now.toFormat('dd/MM/yyyy') > $json.name"),
        ("'5' + 1", "joinedAsText '5' + 1"), ("$json.name + 10", "joinedAsText $json.name + 10"),
        ("$json.price.toFixed(2) + 1", "joinedAsText $json.price.toFixed(2) + 1"),
        ("$json.order * 2", "notANumber $json.order"),
        ("'abc' - 1", "notANumber 'abc'"), ("undefined * 2", "notANumber undefined"),
        ("-({ a: 1 })", "notANumber { a: 1 }"),
        ("=Order {{ $json.order }}", "objectInText $json.order"), ("`x ${$json.order}`", "objectInText $json.order"),
        ("'x' + $json.order", "objectInText $json.order"),
        ("({ fr: 1, ar: 2 })[$config.language]", "missingKeys $config.language"),
        ("$json.constructor", "refused constructor"),
        ("$json['__proto__']", "refused '__proto__'"), ("'a.constructor'", "refused constructor"),
        ("$ + 1", "refused $"),
    ]

    @Test("what cannot be meant is found, at its place", arguments: faults)
    func fault(expression: String, expected: String) throws {
        let parameter = expression.hasPrefix("=") ? expression : "={{ \(expression) }}"
        let findings = Self.report(expression).findings
        let shown = findings.map { finding in
            let kind = "\(finding.kind)".prefix { $0 != "(" }
            let text = String(decoding: Array(parameter.utf8)[finding.span.start..<finding.span.end], as: UTF8.self)
            return "\(kind) \(text)"
        }
        #expect(shown == [expected])
    }

    static let fine: [String] = [
        "$json.raw.anything.at.all()", "$json.raw === 5", "$json.at === undefined", "$json.at == null",
        "$json.kind === 'image'",
        "$json.price + ' DA'", "'N° ' + $json.price", "$json.name + $json.price", "$json.name + ' ' + 5",
        "$json.open.other",
        "$json.lines.length > 0 && $json.lines[0].label", "({ fr: 1, ar: 2 })[$config.language] ?? 3",
        "['fr', 'ar'].includes($config.language) ? ({ fr: 1, ar: 2 })[$config.language] : 0",
        "({ text: 1 })[$json.kind]",
        "['a'].includes($json.raw) ? $json.raw.trim() : $json.raw.x", "({ fr: 1, ar: 2 })[$json.raw]",
        "({ fr: 1 })[$json.name]", "$now > $today", "$now.toMillis() > 5",
        "$now - $today",
        "$now.toFormat('yyyy-MM-dd') > $json.name", "$now.toFormat('HH:mm') < '12:00'", "$json.tags.includes('x')",
        "['text', 'x'].includes($json.kind)", "$json.name - 1", "'5' * 2", "new Date() > $now", "$json.name.isEmail()",
        "$json.name.toDateTime().plus(1, 'day')", "$json.name.plus(1, 'day')", "$json.order.keys()", "$json.isEmpty()",
        "$json.tags.toJsonString()", "$json.order.hasOwnProperty('x')", "$json.tags.map(t => t.x = 1)", "$json.new = 1",
        "(() => { const o = {}; o.a = 1; return o.a })()", "$json.name.match(/a/)?.groups?.x", "$json.tags.at(-1)",
        "Object.entries($json.order).map(([k, v]) => k + v.x)",
        "typeof $json.raw === 'string' ? $json.raw.trim() : $json.raw.x",
        "$json.kind === 'text' ? 1 : $json.kind === 'image' ? 2 : 3", "((say) => say.x)({ x: 1 })", "[1, 2].sum()",
        "'x'.length",
        "$input.all().length", "$('Shop').isExecuted", "$execution.customData.set('a', 'b')", "$now.ts",
        "$config.unknown",
        "(() => { let x = $json.raw; if (x === 'a') { x = 5; return x.toFixed(1) } })()", "[].map(x => x.y)",
        "[].sum()", "$json.lines.map(l => l.amount).sum()", "[$json.raw, 'a'].sum()",
        "$vars.x.trmi()", "(x => x.trmi())($json.raw)", "$json.raw.reduce((a, b) => a, {}).f()",
        "phone($json.name).e164", "$json.price.toString() === '5'", "1 == '1'", "$json.raw?.[0]?.x ?? ''",
        "`${$json.price} DA`",
        "$json.tags + ''", "Number('12') + 1", "parseInt($json.name, 10)", "$json.order && $json.order.phone",
        "[3, 1].sort((a, b) => a - b)", "new Date($json.name).getTime() - Date.now()", "$vars.x.y", "$env.HOME",
        "$if(true, 1, 2)",
    ]

    @Test("what may be meant is left alone", arguments: fine)
    func nothing(expression: String) {
        #expect(Self.report(expression).findings == [])
    }

    @Test("nothing is found where nothing is known")
    func unknown() {
        for (expression, _) in Self.faults where expression.hasPrefix("$json") || expression.hasPrefix("$('") {
            let findings = Self.report(expression, TypeEnvironment()).findings
            // What the code itself says stays wrong in any world.
            let kept = findings.filter { finding in
                switch finding.kind {
                case .missingField, .objectInText, .missingKeys, .joinedAsText, .notANumber: true
                default: false
                }
            }
            #expect(kept == [] || expression.contains("toFixed"), "\(expression)")
        }
    }

    @Test("a type text is read and written the same")
    func texts() {
        for text in [
            "any", "text or null", "list of (text or number)", "{ a: text, b?: list of number, … }", "'x' or 5 or true",
            "DateTime or Date", "function", "{}", "object",
        ] {
            #expect(ExpressionType(text: text).description == text)
        }
        #expect(ExpressionType(text: "string?").description == "text or null or undefined")
        #expect(ExpressionType(text: "{{{{{").description != "")
    }

    @Test("hostile code is typed in linear time and without recursion")
    func hostile() {
        let count = 30_000
        let codes = [
            String(repeating: "a.", count: count) + "a", String(repeating: "1+", count: count) + "1",
            String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
            String(repeating: "x=>", count: 900) + "x", String(repeating: "a&&", count: count) + "a",
            "[" + String(repeating: "{a:1,b:'x'},", count: 20_000) + "]",
            "({" + (0..<20_000).map { "k\($0):\($0)" }.joined(separator: ",") + "})",
            String(repeating: "(x=>x.a)($json)+", count: 3_000) + "1", String(repeating: "'a'.b+", count: 20_000) + "1",
        ]
        for code in codes {
            let report = Self.report(code)
            #expect(report.findings.count <= 20)
            #expect(report.type.description.utf8.count < 2_000_000)
        }
    }
}
