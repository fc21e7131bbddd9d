import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Edit Fields")
struct SetTests {
    private func one(_ type: String, _ value: JSONValue, _ options: JSONValue = [:]) -> Bench {
        Bench(
            "n8n-nodes-base.set", 3.4,
            [
                "assignments": ["assignments": [["name": "v", "value": value, "type": .string(type)]]],
                "options": options,
            ])
    }

    @Test(
        "a value becomes the type of its field",
        arguments: [
            ("string", 12500.5, "12500.5"), ("string", true, "true"), ("string", ["a": [1, "b"]], "{\"a\":[1,\"b\"]}"),
            ("string", .number(JSONNumber(digits: "4.0")), "4"), ("string", .null, .null),
            ("string", .number(JSONNumber(digits: "0.0000001")), "1e-7"),
            ("number", "650", 650), ("number", " 1e3 ", 1000), ("number", "0x10", 16), ("number", "", 0),
            ("number", true, 1), ("number", .null, .null),
            ("boolean", "TRUE", true), ("boolean", "0", false), ("boolean", 1, true),
            ("array", "['un', 'deux']", ["un", "deux"]), ("array", "[]", []),
            ("object", "{a: 1, 'b': [true, null],}", ["a": 1, "b": [true, .null]]), ("object", "{\"a\":1}", ["a": 1]),
        ] as [(String, JSONValue, JSONValue)])
    func converts(_ type: String, _ value: JSONValue, _ expected: JSONValue) async throws {
        #expect(try await one(type, value).json([[:]]) == [["v": expected]])
    }

    @Test(
        "a value that does not convert is named in the error",
        arguments: [
            ("boolean", "oui", "'v' expects a boolean but we got 'oui' [item 0]"),
            ("array", "dattes, figues", "'v' expects a array but we got 'dattes, figues' [item 0]"),
            ("number", ["a": 1], "'v' expects a number but we got object [item 0]"),
            ("object", [1], "'v' expects a object but we got array [item 0]"),
        ] as [(String, JSONValue, String)])
    func refuses(_ type: String, _ value: JSONValue, _ message: String) async {
        #expect(await one(type, value).failure([[:]])?.message == message)
    }

    @Test("ignored conversion errors keep the value")
    func ignores() async throws {
        let bench = one("number", "gratuit", ["ignoreConversionErrors": true])
        #expect(try await bench.json([[:]]) == [["v": "gratuit"]])
    }

    @Test("a node that goes on makes an item of the error")
    func goesOn() async throws {
        var bench = one("number", "={{ prix }}")
        bench.onError = .continueRegularOutput
        let result = try await bench.json([["prix": "650"], ["prix": "gratuit"]])
        #expect(result == [["v": 650], ["error": "'v' expects a number but we got 'gratuit' [item 1]"]])
    }

    @Test("dots and brackets in names make objects and lists with holes")
    func paths() async throws {
        let bench = Bench(
            "n8n-nodes-base.set", 3.4,
            [
                "assignments": [
                    "assignments": [
                        ["name": "lignes[0].prix", "value": 650, "type": "number"],
                        ["name": "lignes[2].prix", "value": 900, "type": "number"],
                        ["name": "client['tel mobile']", "value": "0555", "type": "string"],
                    ]
                ]
            ])
        #expect(
            try await bench.json([[:]])
                == [["lignes": [["prix": 650], .null, ["prix": 900]], "client": ["tel mobile": "0555"]]])
    }

    @Test("other fields stay as asked: all, chosen ones by their last key, all but some")
    func includes() async throws {
        let input: JSONValue = ["nom": "Karim", "adresse": ["commune": "Azazga", "cp": "15300"], "tel": .null]
        func bench(_ include: JSONValue) -> Bench {
            var parameters: JSONObject = [
                "assignments": ["assignments": [["name": "canal", "value": "site", "type": "string"]]],
                "includeOtherFields": true,
            ]
            for member in include.object ?? [:] { parameters[member.key] = member.value }
            return Bench("n8n-nodes-base.set", 3.4, .object(parameters))
        }
        #expect(
            try await bench(["include": "selected", "includeFields": "nom, adresse.cp , absent"]).json([input])
                == [["nom": "Karim", "cp": "15300", "canal": "site"]])
        #expect(
            try await bench(["include": "except", "excludeFields": "tel, adresse.commune"]).json([input])
                == [["nom": "Karim", "adresse": ["cp": "15300"], "canal": "site"]])
    }

    @Test("JSON mode takes an object and refuses text that is none")
    func raw() async throws {
        let good = Bench("n8n-nodes-base.set", 3.4, ["mode": "raw", "jsonOutput": "{\"a\": {\"b\": 1}}"])
        #expect(try await good.json([["x": 1]]) == [["a": ["b": 1]]])
        let mixed = Bench(
            "n8n-nodes-base.set", 3.4, ["mode": "raw", "jsonOutput": "={\"a\": {{ x }}, \"b\": {{ y }} }"])
        #expect(try await mixed.json([["x": ["z": 1], "y": .null]]) == [["a": ["z": 1], "b": .null]])
        let bad = Bench("n8n-nodes-base.set", 3.4, ["mode": "raw", "jsonOutput": "rien {"])
        let error = await bad.failure([[:]])
        #expect(error?.message == "The 'JSON Output' in item 0 contains invalid JSON")
        #expect(error?.description == "rien {")
    }

    @Test("versions 1 and 2 set booleans, then numbers, then texts")
    func legacy() async throws {
        let bench = Bench(
            "n8n-nodes-base.set", 2,
            [
                "keepOnlySet": true,
                "values": [
                    "string": [["name": "adresse.pays", "value": "DZ"]], "number": [["name": "n", "value": 2]],
                    "boolean": [["name": "ok", "value": true]],
                ],
            ])
        let result = try await bench.json([["x": 1]])
        #expect(result.first?.object?.keys == ["ok", "n", "adresse"])
    }

    @Test("duplicates are made in manual runs only")
    func duplicates() async throws {
        var bench = Bench("n8n-nodes-base.set", 3.4, ["duplicateItem": true, "duplicateCount": 2])
        #expect(try await bench.json([[:]]).count == 1)
        bench.isManual = true
        #expect(try await bench.json([[:]]).count == 3)
    }
}
