/// Properties that `\p{…}` names, by Unicode's data.
enum UnicodeProperty {
    private struct Table {
        var scripts: [String: [ClosedRange<UInt32>]] = [:]
        var extensions: [String: [ClosedRange<UInt32>]] = [:]
    }

    private static let table: Table = {
        var table = Table()
        var names: [Substring] = []
        var isExtension = false
        func add(_ text: Substring) {
            var ranges: [ClosedRange<UInt32>] = []
            for part in text.split(separator: " ") {
                let ends = part.split(separator: "-").compactMap { UInt32($0, radix: 16) }
                if let low = ends.first, let high = ends.last { ranges.append(low...high) }
            }
            for name in names {
                if isExtension {
                    table.extensions[String(name), default: []] += ranges
                } else {
                    table.scripts[String(name), default: []] += ranges
                }
            }
        }
        for line in scriptTable.split(separator: "\n") {
            if line.first == "+" {
                add(line.dropFirst())
                continue
            }
            guard let bar = line.firstIndex(of: "|") else { continue }
            var head = line[..<bar]
            isExtension = head.hasPrefix("x:")
            if isExtension { head = head.dropFirst(2) }
            names = head.split(separator: ",")
            add(line[line.index(after: bar)...])
        }
        return table
    }()

    /// Ranges of a script; nil for an unknown name.
    static func script(_ name: String, extensions: Bool) -> [ClosedRange<UInt32>]? {
        if extensions, let ranges = table.extensions[name] { return ranges }
        return table.scripts[name]
    }

    private static let categories: [String: [Unicode.GeneralCategory]] = {
        let groups: [(String, [Unicode.GeneralCategory])] = [
            ("Lu,Uppercase_Letter", [.uppercaseLetter]), ("Ll,Lowercase_Letter", [.lowercaseLetter]),
            ("Lt,Titlecase_Letter", [.titlecaseLetter]), ("Lm,Modifier_Letter", [.modifierLetter]),
            ("Lo,Other_Letter", [.otherLetter]), ("Mn,Nonspacing_Mark", [.nonspacingMark]),
            ("Mc,Spacing_Mark", [.spacingMark]), ("Me,Enclosing_Mark", [.enclosingMark]),
            ("Nd,Decimal_Number,digit", [.decimalNumber]), ("Nl,Letter_Number", [.letterNumber]),
            ("No,Other_Number", [.otherNumber]), ("Pc,Connector_Punctuation", [.connectorPunctuation]),
            ("Pd,Dash_Punctuation", [.dashPunctuation]), ("Ps,Open_Punctuation", [.openPunctuation]),
            ("Pe,Close_Punctuation", [.closePunctuation]), ("Pi,Initial_Punctuation", [.initialPunctuation]),
            ("Pf,Final_Punctuation", [.finalPunctuation]), ("Po,Other_Punctuation", [.otherPunctuation]),
            ("Sm,Math_Symbol", [.mathSymbol]), ("Sc,Currency_Symbol", [.currencySymbol]),
            ("Sk,Modifier_Symbol", [.modifierSymbol]), ("So,Other_Symbol", [.otherSymbol]),
            ("Zs,Space_Separator", [.spaceSeparator]), ("Zl,Line_Separator", [.lineSeparator]),
            ("Zp,Paragraph_Separator", [.paragraphSeparator]), ("Cc,Control,cntrl", [.control]),
            ("Cf,Format", [.format]), ("Cs,Surrogate", [.surrogate]), ("Co,Private_Use", [.privateUse]),
            ("Cn,Unassigned", [.unassigned]),
        ]
        var table: [String: [Unicode.GeneralCategory]] = [:]
        let unions = [
            "L": "Letter", "M": "Mark", "N": "Number", "P": "Punctuation", "S": "Symbol", "Z": "Separator",
            "C": "Other",
        ]
        for (names, values) in groups {
            for name in names.split(separator: ",") { table[String(name)] = values }
            let letter = String(names.prefix(1))
            table[letter, default: []] += values
            table[unions[letter] ?? letter, default: []] += values
        }
        table["LC"] = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
        table["Cased_Letter"] = table["LC"]
        table["punct"] = table["P"]
        table["Combining_Mark"] = table["M"]
        return table
    }()

    /// The test that `\p{name}` or `\p{name=value}` makes; nil for an unknown property.
    static func test(_ expression: String) -> (@Sendable (UInt32) -> Bool)? {
        let parts = expression.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            switch parts[0] {
            case "Script", "sc", "Script_Extensions", "scx":
                guard let ranges = script(parts[1], extensions: parts[0].hasSuffix("x") || parts[0].count > 6) else {
                    return nil
                }
                return { point in ranges.contains { $0.contains(point) } }
            case "General_Category", "gc":
                guard let values = categories[parts[1]] else { return nil }
                return { point in category(point, values) }
            default: return nil
            }
        }
        if let values = categories[expression] { return { point in category(point, values) } }
        return binary(expression)
    }

    private static func category(_ point: UInt32, _ values: [Unicode.GeneralCategory]) -> Bool {
        guard let scalar = Unicode.Scalar(point) else { return values.contains(.surrogate) }
        return values.contains(scalar.properties.generalCategory)
    }

    private static func binary(_ name: String) -> (@Sendable (UInt32) -> Bool)? {
        func on(_ test: @escaping @Sendable (Unicode.Scalar.Properties) -> Bool) -> @Sendable (UInt32) -> Bool {
            { point in Unicode.Scalar(point).map { test($0.properties) } ?? false }
        }
        switch name {
        case "Any": return { _ in true }
        case "ASCII": return { $0 < 0x80 }
        case "Assigned": return on { $0.generalCategory != .unassigned }
        case "Alphabetic", "Alpha": return on { $0.isAlphabetic }
        case "Lowercase", "Lower": return on { $0.isLowercase }
        case "Uppercase", "Upper": return on { $0.isUppercase }
        case "White_Space", "space": return on { $0.isWhitespace }
        case "Emoji": return on { $0.isEmoji }
        case "Emoji_Presentation", "EPres": return on { $0.isEmojiPresentation }
        case "Emoji_Modifier", "EMod": return on { $0.isEmojiModifier }
        case "Emoji_Modifier_Base", "EBase": return on { $0.isEmojiModifierBase }
        case "Extended_Pictographic", "ExtPict":
            return on { $0.isEmoji && !$0.isEmojiModifier && $0.numericType == nil || $0.isEmojiPresentation }
        case "ID_Start", "IDS": return on { $0.isIDStart }
        case "ID_Continue", "IDC": return on { $0.isIDContinue }
        case "Dash": return on { $0.isDash }
        case "Math": return on { $0.isMath }
        case "Hex_Digit", "Hex": return on { $0.isHexDigit }
        case "ASCII_Hex_Digit", "AHex": return on { $0.isASCIIHexDigit }
        case "Diacritic", "Dia": return on { $0.isDiacritic }
        case "Ideographic", "Ideo": return on { $0.isIdeographic }
        case "Cased": return on { $0.isCased }
        case "Case_Ignorable", "CI": return on { $0.isCaseIgnorable }
        default: return nil
        }
    }
}
