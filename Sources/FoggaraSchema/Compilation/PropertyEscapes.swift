/// Turns the property escapes of ECMAScript into those that PCRE2 knows: `\p{Letter}`, `\P{gc=Lu}`,
/// `\p{Script=Arabic}`.
///
/// - Source: ECMA-262, section 22.2.2.9 (UnicodePropertyName); Unicode 15.1, PropertyValueAliases.txt (gc);
///   pcre2pattern(3).
enum PropertyEscapes {
    /// The pattern with each long name replaced; unknown names stay, for PCRE2 to refuse.
    static func translated(_ pattern: String) -> String {
        guard pattern.contains("\\p{") || pattern.contains("\\P{") else { return pattern }
        var result = ""
        var rest = Substring(pattern)
        while let slash = rest.firstIndex(of: "\\") {
            result += rest[..<slash]
            let escape = rest[slash...].prefix(2)
            rest = rest[slash...].dropFirst(2)
            result += escape
            guard escape == "\\p" || escape == "\\P", rest.first == "{", let close = rest.firstIndex(of: "}") else {
                continue
            }
            result += "{\(name(rest[..<close].dropFirst()))}"
            rest = rest[close...].dropFirst()
        }
        return result + rest
    }

    private static func name(_ text: Substring) -> String {
        let value = text.split(separator: "=", maxSplits: 1).last ?? text
        return categories[String(value)] ?? String(value)
    }

    private static let categories = [
        "Letter": "L", "Cased_Letter": "L&", "LC": "L&", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll",
        "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M",
        "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd",
        "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P",
        "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe",
        "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S",
        "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z",
        "Space_Separator": "Zs", "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc",
        "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
    ]
}
