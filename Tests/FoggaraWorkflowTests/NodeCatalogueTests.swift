import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Node catalogue")
struct NodeCatalogueTests {
    let catalogue = NodeCatalogue(load: { Repository.load($0) })

    @Test("every listed type has a file that describes its default version")
    func filesAreThere() throws {
        #expect(catalogue.typeNames.count >= 35)
        for name in catalogue.typeNames {
            let type = try #require(catalogue.type(named: name), "\(name)")
            let description = try #require(type.description(version: type.defaultVersion), "\(name)")
            #expect(type.versions.contains(type.defaultVersion), "\(name)")
            #expect(description.properties.allSatisfy { $0.kind != .other }, "\(name)")
        }
    }

    @Test("a name that is no type is not looked for on the disk")
    func unknownType() {
        #expect(catalogue.type(named: "../../Package") == nil)
        #expect(catalogue.type(named: "n8n-nodes-base.nothing") == nil)
    }

    @Test("defaults of shown parameters are filled in, hidden and unknown ones disappear")
    func resolving() throws {
        let set = try #require(catalogue.type(named: "n8n-nodes-base.set")?.description(version: 3.4))
        let resolved = set.resolve([
            "mode": "raw", "assignments": ["assignments": []], "nonsense": 1, "jsonOutput": "{}",
        ])
        #expect(resolved.values["mode"] == "raw")
        #expect(resolved.values["assignments"] == nil)
        #expect(resolved.values["nonsense"] == nil)
        #expect(resolved.values["includeOtherFields"] == false)
        #expect(resolved.values["include"] == nil)
        #expect(resolved.values["options"] == .object([:]))
    }

    @Test("children of groups get defaults, children of collections do not")
    func nestedDefaults() throws {
        let schedule = try #require(catalogue.type(named: "n8n-nodes-base.scheduleTrigger")?.description(version: 1.2))
        let rule = schedule.resolve(["rule": ["interval": [["field": "hours"]]]]).values["rule"]
        #expect(rule == ["interval": [["field": "hours", "hoursInterval": 1, "triggerAtMinute": 0]]])
        let absent = schedule.resolve([:]).values["rule"]
        #expect(absent == ["interval": [["field": "days"]]])
        let mail = try #require(catalogue.type(named: "n8n-nodes-base.emailSend")?.description(version: 2.1))
        #expect(mail.resolve(["options": ["replyTo": "a@b.dz"]]).values["options"] == ["replyTo": "a@b.dz"])
    }

    @Test("a stored filter gains what it may leave out")
    func filters() throws {
        let filter = try #require(catalogue.type(named: "n8n-nodes-base.filter")?.description(version: 2.2))
        let value = filter.resolve(["conditions": ["conditions": []]]).values["conditions"]
        #expect(value?["combinator"] == "and")
        #expect(value?["options"]?["version"] == 1)
    }

    @Test("an expression in a deciding parameter shows what depends on it")
    func expressionsShow() throws {
        let split = try #require(catalogue.type(named: "n8n-nodes-base.splitOut")?.description(version: 1))
        #expect(split.resolve(["include": "={{ $json.which }}"]).shown.map(\.name).contains("fieldsToInclude"))
        #expect(!split.resolve([:]).shown.map(\.name).contains("fieldsToInclude"))
    }

    @Test("ports follow the parameters")
    func ports() throws {
        let route = try #require(catalogue.type(named: "n8n-nodes-base.switch")?.description(version: 3.2))
        let parameters: JSONObject = [
            "rules": ["values": [["renameOutput": true, "outputKey": "paid"], [:]]],
            "options": ["fallbackOutput": "extra"],
        ]
        let ports = route.ports(for: route.resolve(parameters).values)
        #expect(ports.mainOutputCount == 3)
        #expect(ports.outputs.first?.name == "paid")
        let merge = try #require(catalogue.type(named: "n8n-nodes-base.merge")?.description(version: 3.2))
        #expect(merge.ports(for: merge.resolve(["numberInputs": 4]).values).mainInputCount == 4)
        let filter = try #require(catalogue.type(named: "n8n-nodes-base.filter")?.description(version: 2.2))
        #expect(filter.ports(for: [:]).mainOutputCount == 2)
    }

    @Test(
        "the effect of a request follows its method",
        arguments: [
            ("GET", EffectClass.pure), ("PUT", .keyed), ("DELETE", .keyed), ("POST", .atMostOnce),
            ("PATCH", .atMostOnce),
            ("={{ $json.method }}", .atMostOnce),
        ])
    func effects(method: String, effect: EffectClass) throws {
        let type = try #require(catalogue.type(named: "n8n-nodes-base.httpRequest"))
        let parameters = try #require(type.description(version: 4.2)).resolve(["method": .string(method)]).values
        #expect(type.facts.effect(of: parameters, version: 4.2) == effect)
    }
}
