import FoggaraJSON
import FoggaraNodes
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Forms of waits")
struct WaitFormTests {
    private static let facts: JSONObject = [
        "formTitle": "Un doute", "formDescription": .null, "zone": "Africa/Algiers",
        "formFields": [
            "values": [
                [
                    "fieldLabel": "Décision", "fieldType": "dropdown", "requiredField": true,
                    "fieldOptions": ["values": [["option": "Oui"], ["option": "Non"]]],
                ],
                ["fieldLabel": "Prix", "fieldType": "number"], ["fieldLabel": "Mot"],
                [
                    "fieldLabel": "Tailles", "fieldType": "checkbox",
                    "fieldOptions": ["values": [["option": "S"], ["option": "M"]]],
                ],
            ]
        ],
    ]

    @Test("what is asked is read with n8n's defaults")
    func fields() {
        let form = WaitForm(Self.facts)
        #expect(form.title == "Un doute" && form.description.isEmpty)
        #expect(form.fields.map(\.type) == ["dropdown", "number", "text", "checkbox"])
        #expect(form.fields[0].options == ["Oui", "Non"] && form.fields[0].isRequired && !form.fields[1].isRequired)
        #expect(WaitForm([:]).fields.isEmpty)
    }

    @Test("answers become the item that n8n gives: by label, numbers as numbers, what is missing as null")
    func item() {
        let form = WaitForm(Self.facts)
        let now = Instant(milliseconds: 1_793_880_000_000)
        let json = form.item([0: ["Oui"], 1: ["4500"], 3: ["S", "M"], 9: ["x"]], at: now).json
        #expect(json["Décision"] == "Oui" && json["Prix"] == 4500 && json["Mot"] == .null)
        #expect(json["Tailles"] == ["S", "M"] && json["formMode"] == "production")
        #expect(json["submittedAt"]?.string?.hasSuffix("+01:00") == true)
        #expect(form.item([1: ["cher"]], at: now).json["Prix"] == .null)
    }
}
