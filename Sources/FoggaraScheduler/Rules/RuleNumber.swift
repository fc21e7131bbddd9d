package import FoggaraJSON

/// A number of a rule with the text it has in a cron text; rules written by hand hold texts where numbers belong.
package struct RuleNumber: Hashable, Sendable {
    /// As JavaScript prints it.
    package let text: String
    /// Its value, NaN when the text is no number.
    package let value: Double

    /// Makes a whole number.
    package init(_ number: Int) {
        text = String(number)
        value = Double(number)
    }

    /// Reads a number or the text of one; nil for other values.
    package init?(_ json: JSONValue) {
        switch json {
        case .number(let number):
            value = number.double
            text = JSONNumber.shortest(number.double)
        case .string(let string):
            value = Double(string) ?? .nan
            text = string
        default:
            return nil
        }
    }

    /// The number as JSON; a text that is no number stays a text.
    package var json: JSONValue {
        value.isNaN ? .string(text) : JSONNumber(value).map { .number($0) } ?? .string(text)
    }

    /// Whether `whole` can be divided by this number without rest.
    func divides(_ whole: Double) -> Bool {
        value != 0 && whole.truncatingRemainder(dividingBy: value) == 0
    }
}
