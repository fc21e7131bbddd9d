import FoggaraAlgeria
import FoggaraJSON

/// A kind of Algerian check, named as its verb on the command line.
enum AlgerianKind: String, CaseIterable {
    case phones
    case wilayas
    case prices

    /// Options and the shape of a line, for people.
    var usage: String {
        let line =
            switch self {
            case .phones:
                """
                {"id": "p1", "input": "0551 23 45 67", "expect": {"type": "MOBILE", "e164": "+213551234567"}}
                    members: valid, type, e164, national, operator, fault; "region" beside them, DZ without it
                """
            case .wilayas:
                """
                {"id": "w1", "input": "nskon f bab ezzouar", "expect": {"code": 16, "commune": "Bab Ezzouar"}}
                    null stands for a text that names no place, or several
                """
            case .prices:
                """
                {"id": "m1", "input": "285 millions nego", "category": "vehicle", "expect": {"low": 285000000}}
                    members, in centimes: low, high, bid; negotiable, per; null is undecided; "category" is retail without it
                """
            }
        return """
            --cases FILE [--report FILE]
                a line: \(line)
                members absent from expect are not compared; "accept" lists other right answers
            """
    }
}

/// What came of one case of an Algerian check.
struct AlgerianOutcome {
    /// The case's name.
    let id: String
    /// Whether the answer is right.
    let passed: Bool
    /// What the code answered.
    let answer: JSONValue
    /// What the case expects.
    let expected: JSONValue
}

/// Runs one case of an Algerian check.
///
/// - Shape: `{"id": "p1", "input": "0551 23 45 67", "expect": {"e164": "+213551234567"}}`; `region`, `category`,
///   `accept` (other right answers) and `note` are optional. Members absent from `expect` are not compared.
/// - Errors: nil when the line is no such case.
func checkAlgerian(kind: AlgerianKind, caseLine: JSONValue) -> AlgerianOutcome? {
    guard let input = caseLine["input"]?.string, let expected = caseLine["expect"] else { return nil }
    let answer: JSONValue
    switch kind {
    case .phones: answer = phoneAnswer(input, region: caseLine["region"]?.string ?? "DZ")
    case .wilayas: answer = placeAnswer(input)
    case .prices:
        // The node calls cars "vehicle", the reference tables "cars".
        let name = caseLine["category"]?.string ?? "retail"
        guard let category = PriceCategory(rawValue: name == "vehicle" ? "cars" : name) else { return nil }
        answer = priceAnswer(input, category: category)
    }
    let accepted = [expected] + (caseLine["accept"]?.array ?? [])
    let passed = accepted.contains { agrees(answer, with: $0, kind: kind) }
    return AlgerianOutcome(
        id: caseLine["id"]?.string ?? "", passed: passed, answer: answer, expected: expected)
}

/// Whether an answer has every member that an expectation names, with its value.
///
/// For telephones an expectation of null asks for "no subscriber's number": it is met by an answer that is null, not
/// valid, or a short code, and an expectation of `"valid": false` by null.
func agrees(_ answer: JSONValue, with expected: JSONValue, kind: AlgerianKind) -> Bool {
    guard let wanted = expected.object else {
        guard expected.isNull else { return answer == expected }
        if kind == .phones, answer["valid"]?.bool == false || answer["type"]?.string == "SHORT_CODE" { return true }
        // An offer without an asked price is undecided, whatever was bid.
        if kind == .prices, answer["low"] == nil { return true }
        return answer.isNull
    }
    guard answer.object != nil else {
        return kind == .phones && answer.isNull && wanted["valid"]?.bool == false
    }
    for member in wanted.members {
        let found = answer[member.key] ?? .null
        if found == member.value { continue }
        // A false that is not said and an absent member mean the same.
        if found.isNull && member.value.bool == false || member.value.isNull && found.bool == false { continue }
        return false
    }
    return true
}

/// Runs every case of a JSON Lines text; lines that are no cases are counted as failures under their line number.
func checkAlgerianCases(kind: AlgerianKind, lines: String) -> [AlgerianOutcome] {
    var outcomes: [AlgerianOutcome] = []
    for (number, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line.allSatisfy(\.isWhitespace) { continue }
        if let value = JSONDocument.value(of: Array(line.utf8)),
            let outcome = checkAlgerian(kind: kind, caseLine: value)
        {
            outcomes.append(outcome)
        } else {
            outcomes.append(AlgerianOutcome(id: "line \(number + 1)", passed: false, answer: .null, expected: .null))
        }
    }
    return outcomes
}
