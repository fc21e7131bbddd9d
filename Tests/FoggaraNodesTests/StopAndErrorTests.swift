import FoggaraEngine
import FoggaraJSON
import Testing

@Suite("Stop and Error")
struct StopAndErrorTests {
    @Test("the message of the parameters ends the run")
    func message() async {
        let failure = await Bench("n8n-nodes-base.stopAndError", 1, ["errorMessage": "trop lourd"]).failure([[:]])
        #expect(failure?.message == "trop lourd")
        #expect(failure?.name == "NodeOperationError")
    }

    @Test("an object gives message and description, without a message its own text")
    func object() async {
        let described = await Bench(
            "n8n-nodes-base.stopAndError", 1,
            ["errorType": "errorObject", "errorObject": #"{"message": "Stock épuisé", "description": "Alger"}"#]
        ).failure([[:]])
        #expect(described?.message == "Stock épuisé")
        #expect(described?.description == "Alger")
        let bare = await Bench(
            "n8n-nodes-base.stopAndError", 1, ["errorType": "errorObject", "errorObject": #"{"code": 7}"#]
        ).failure([[:]])
        #expect(bare?.message == #"Error: {"code":7}"#)
    }

    @Test("text that is no JSON gives the words of JavaScript's parser")
    func badText() async {
        let short = await Bench(
            "n8n-nodes-base.stopAndError", 1, ["errorType": "errorObject", "errorObject": "panne"]
        ).failure([[:]])
        #expect(short?.message == "Unexpected token 'p', \"panne\" is not valid JSON")
        let cut = await Bench(
            "n8n-nodes-base.stopAndError", 1, ["errorType": "errorObject", "errorObject": #"{"a": 1"#]
        ).failure([[:]])
        #expect(cut?.message == "Unexpected end of JSON input")
    }
}
