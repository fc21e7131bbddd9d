import FoggaraExpression
import FoggaraJSON
import Testing

@Suite struct ExpressionSourceTests {
    private func value(_ parameter: String, _ json: JSONValue = .object([:])) throws -> JSONValue? {
        try ExpressionSource(parameter).evaluate(ExpressionData(json: json)).jsonValue
    }

    @Test func textWithoutEqualsSignStaysText() throws {
        #expect(try value("{{ $json.a }}") == .string("{{ $json.a }}"))
        #expect(!ExpressionSource("{{ $json.a }}").isExpression)
    }

    @Test func oneChunkKeepsItsType() throws {
        let json: JSONValue = ["a": ["b": 12]]
        #expect(try value("={{ $json.a.b }}", json) == 12)
        #expect(try value("={{ $json.a }}", json) == ["b": 12])
        #expect(try value("={{ $json.c }}", json) == nil)
    }

    @Test func mixedChunksJoinAsText() throws {
        let json: JSONValue = ["prix": 2500, "ref": "A-1"]
        #expect(
            try value("=Prix : {{ $json.prix }} DA ({{ $json.ref }}){{ $json.none }}", json) == "Prix : 2500 DA (A-1)")
    }

    @Test func backslashesBeforeBracesKeepThemAsText() throws {
        #expect(try value("=\\{{ 1 }}") == "\\{{ 1 }}")
        #expect(try value("=\\\\{{ 1 }}") == "\\1")
    }

    @Test func faultsCarryTheirPlaceInTheParameter() {
        let source = ExpressionSource("=a {{ 1 + }} b {{ ) }}")
        #expect(source.faults.map(\.span) == [ByteSpan(10, 10), ByteSpan(18, 19)])
        #expect(source.faults.map(\.kind) == [.unexpectedEnd, .unexpectedToken])
    }

    @Test func referencesNameNodesPathsAndSettings() {
        let source = ExpressionSource("={{ $('Lire').item.json.ref + $json.a['b'].length + $config.city + nope }}")
        #expect(
            source.references == [
                .node(name: "Lire", span: ByteSpan(6, 12), usesLineage: true, path: ["item", "json", "ref"]),
                .json(path: ["a", "b", "length"], span: ByteSpan(30, 49)),
                .variable(name: "$json", span: ByteSpan(30, 35), path: ["a", "b", "length"]),
                .config(key: "city", span: ByteSpan(52, 64)),
                .variable(name: "$config", span: ByteSpan(52, 59), path: ["city"]),
                .unknownIdentifier(name: "nope", span: ByteSpan(67, 71)),
            ])
    }
}
