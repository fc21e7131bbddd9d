import FoggaraExpression
import FoggaraJSON
import Testing

@Suite struct HostFunctionTests {
    private func host(_ functions: [String: ExpressionFunction]) -> ExpressionData {
        var host = ExpressionData(json: ["tel": "0551234567"])
        host.functions = functions
        return host
    }

    @Test("a function of the host gets its arguments as JSON and gives its answer")
    func answer() throws {
        let host = host(["phone": { .array($0) }])
        let source = ExpressionSource("={{ phone($json.tel, undefined, [1, { a: null }]) }}")
        #expect(try source.evaluate(host).jsonValue == ["0551234567", .null, [1, ["a": .null]]])
    }

    @Test("a function that the host does not have is undefined, as every free name")
    func absent() throws {
        let source = ExpressionSource("={{ typeof phone }}")
        #expect(try source.evaluate(host([:])).jsonValue == "undefined")
        #expect(try source.evaluate(host(["phone": { _ in 1 }])).jsonValue == "function")
    }

    @Test("the names of the host's functions are known ones", arguments: ["phone", "wilaya", "darja", "dinars"])
    func known(name: String) {
        let references = ExpressionSource("={{ \(name)($json.a) }}").references
        #expect(references.contains { if case .function(name, _) = $0 { true } else { false } })
        #expect(!references.contains { if case .unknownIdentifier = $0 { true } else { false } })
    }
}
