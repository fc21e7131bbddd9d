import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Parts of an export")
struct ExportPartsTests {
    static let literalCases: [(String, JSONValue)] = [
        ("null", .null), ("'l\\'été'", "l'été"), ("'{\\x7b x }\\x7d'", "{{ x }}"), ("[16, 'a']", [16, "a"]),
        ("({ 'a b': (-1) })", ["a b": -1]), ("'a\\nb\\\\'", "a\nb\\"),
    ]

    @Test("literals keep their value and never close a chunk", arguments: literalCases)
    func literals(expected: String, value: JSONValue) {
        #expect(ScriptLiteral.write(value) == expected)
    }

    static let foldingCases: [(String, JSONValue)] = [
        ("={{ $config.hours }}", 6), ("={{$config.hours}}", 6), ("={{ $config.hours + 1 }}", "={{ 6 + 1 }}"),
        ("=every {{ $config.hours }} h", "=every {{ 6 }} h"), ("={{ $config.text }}", "={{ '=1+1' }}"),
        ("$config.hours", "$config.hours"), ("={{ $config.none }}", "={{ undefined }}"),
        ("={{ $json.config.hours }}", "={{ $json.config.hours }}"),
        ("={{ $config.list.map(x => x + $config.hours) }}", "={{ ['a'].map(x => x + 6) }}"),
        ("={{ $config['hours'] * 2 }}", "={{ 6 * 2 }}"), ("={{ $config?.hours.toFixed() }}", "={{ (6).toFixed() }}"),
    ]

    @Test("configuration is folded", arguments: foldingCases)
    func folding(parameter: String, expected: JSONValue) {
        var fold = FoldConfiguration(values: ["hours": 6, "text": "=1+1", "list": ["a"]], secrets: [])
        #expect(fold.fold(.string(parameter)) == expected)
    }

    @Test("places that are apart are only rounded")
    func roundedPlaces() {
        let places = Layout.separated([Position(x: 0.4, y: 10.6), Position(x: 224, y: 0)])
        #expect(places.map { [$0.x, $0.y] } == [[0, 11], [224, 0]])
    }

    @Test("overlapping nodes are moved apart and keep who is above and left of whom", arguments: 0..<20)
    func separatedPlaces(seed: UInt64) {
        var state = seed &* 2_654_435_761 &+ 1
        func next(_ bound: UInt64) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double((state >> 33) % bound)
        }
        let places = (0..<12).map { _ in Position(x: next(4) * 40, y: next(4) * 40) }
        let moved = Layout.separated(places)
        for first in places.indices {
            for second in places.indices where second > first {
                let apart = abs(moved[first].x - moved[second].x) >= 96 || abs(moved[first].y - moved[second].y) >= 96
                #expect(apart)
                if places[first].y < places[second].y { #expect(moved[first].y < moved[second].y) }
                if places[first].x < places[second].x { #expect(moved[first].x < moved[second].x) }
            }
        }
    }

    @Test("identifiers are stable, well-formed and differ by name")
    func identifiers() {
        let ids = ExportIDs(template: "t")
        #expect(ids.workflow.count == 16)
        #expect(ids.uuid("node", "A") == ids.uuid("node", "A"))
        #expect(ids.uuid("node", "A") != ids.uuid("node", "B"))
        #expect(ids.uuid("node", "A") != ExportIDs(template: "u").uuid("node", "A"))
        #expect(CheckImport.isUUID(ids.uuid("node", "A")))
        #expect(!CheckImport.isUUID("every-few-hours"))
    }
}
