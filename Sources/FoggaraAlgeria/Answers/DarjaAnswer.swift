package import FoggaraJSON

/// What the node `foggara.darja` gives for one item, and what the script it is exported as gives.
///
/// - Shape: `{"language":"darja","script":"latin","variety":"arabizi","clean":"slm ch7al hada?",
///   "normalised":"salam chhal hada ?","intent":"price","confidence":0.93,"evidence":["ch7al"],
///   "runnerUp":{"intent":"unknown","confidence":0.02},"others":[],"unsure":false,"question":true,"negated":false,
///   "entities":{…},"flags":["greets"]}`; the entities are those of ``MessageEntities``. `flags` holds `nothing` (no words),
///   `shortened`, `angry` and `greets`.
/// - Units: confidence is a share of 1, calibrated; below ``sure`` thousandths the message is `unsure`.
/// - Guarantees: the same answer as `data/n8n/foggara.darja.js`.
package enum DarjaAnswer {
    /// The confidence in thousandths from which an intent is not called unsure.
    package static let sure = PackedDarja.sure

    /// The answer for the parameter `text` of one item.
    package static func read(_ input: JSONObject) -> JSONObject { read(PlainParameter.text(input["text"])) }

    /// The answer for a text.
    package static func read(_ text: String) -> JSONObject {
        let message = DarjaMessage(text)
        let language = message.language
        let reading = message.intent
        let isEmpty = message.names.isEmpty
        let confidence = isEmpty ? 0 : reading.confidence
        let evidence = isEmpty ? [] : reading.evidence.map { JSONValue.string(message.written(message.names[$0])) }
        return [
            "language": .string(language.language.rawValue), "script": .string(language.script.rawValue),
            "variety": .string(language.variety.rawValue), "clean": .string(message.clean),
            "normalised": .string(message.canonical),
            "intent": .string((isEmpty ? Intent.unknown : reading.intent).rawValue),
            "confidence": share(confidence), "evidence": .array(evidence),
            "runnerUp": [
                "intent": .string(reading.runnerUp.intent.rawValue), "confidence": share(reading.runnerUp.confidence),
            ],
            "others": .array(reading.others.map { .string($0.rawValue) }), "unsure": .bool(confidence < sure),
            "question": .bool(message.isQuestion(reading.intent)), "negated": .bool(message.isNegated),
            "entities": .object(MessageEntities(message: message).json), "flags": .array(flags(message, reading)),
        ]
    }

    /// The columns intent, confidence, language and normal form of the answer, parted by tabs, without making the rest.
    package static func columns(_ text: String) -> String {
        let message = DarjaMessage(text)
        let reading = message.intent
        let isEmpty = message.names.isEmpty
        let intent = isEmpty ? Intent.unknown : reading.intent
        let confidence = decimal(isEmpty ? 0 : reading.confidence)
        return "\(intent.rawValue)\t\(confidence)\t\(message.language.language.rawValue)\t\(message.canonical)"
    }

    private static func share(_ thousandths: Int) -> JSONValue { .number(JSONNumber(digits: decimal(thousandths))) }

    /// A share of 1 without needless zeros: `0.93`, `1`.
    private static func decimal(_ thousandths: Int) -> String {
        if thousandths % 1000 == 0 { return String(thousandths / 1000) }
        if thousandths % 100 == 0 { return "0.\(thousandths / 100)" }
        if thousandths % 10 == 0 { return thousandths < 100 ? "0.0\(thousandths / 10)" : "0.\(thousandths / 10)" }
        return (thousandths < 10 ? "0.00" : thousandths < 100 ? "0.0" : "0.") + String(thousandths)
    }

    private static func flags(_ message: DarjaMessage, _ reading: IntentReading) -> [JSONValue] {
        var flags: [JSONValue] = []
        if message.names.isEmpty { flags.append("nothing") }
        if message.isShortened { flags.append("shortened") }
        if message.isAngry { flags.append("angry") }
        let isGreeting = !message.names.isEmpty && reading.intent == .greeting
        if !isGreeting, message.greets { flags.append("greets") }
        return flags
    }
}
