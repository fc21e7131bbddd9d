/// A language that the program speaks.
package enum Language: String, Hashable, Sendable, CaseIterable {
    /// English; every text exists in it.
    case en
    /// French.
    case fr
    /// Standard Arabic.
    case ar
    /// Darja, the Arabic spoken in Algeria, in Arabic script.
    case arq

    /// Reads a language tag or POSIX locale name such as `fr`, `ar-DZ`, `fr_DZ.UTF-8`, `arq`; nil for another language.
    ///
    /// - Source: BCP 47 (language subtag first); `arq` is ISO 639-3 for Algerian Arabic.
    package init?(tag: String) {
        let subtag = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
        switch subtag {
        case "c", "posix": self = .en
        default: self.init(rawValue: subtag)
        }
    }

    /// Whether its text runs from right to left.
    package var isRightToLeft: Bool { self == .ar || self == .arq }

    /// Which form of a noun goes with `count`.
    ///
    /// - Source: CLDR 46, plural rules (cardinals) of en, fr and ar; Darja follows Arabic.
    package func pluralForm(of count: Int) -> PluralForm {
        switch self {
        case .en: return count == 1 ? .one : .other
        case .fr: return count < 2 ? .one : .other
        case .ar, .arq:
            switch (count, count % 100) {
            case (0, _): return .zero
            case (1, _): return .one
            case (2, _): return .two
            case (_, 3...10): return .few
            case (_, 11...99): return .many
            default: return .other
            }
        }
    }

    /// The forms of nouns that it has.
    package var pluralForms: [PluralForm] {
        switch self {
        case .en, .fr: [.one, .other]
        case .ar, .arq: [.zero, .one, .two, .few, .many, .other]
        }
    }
}

/// A form of a counted noun.
package enum PluralForm: String, Hashable, Sendable {
    /// The form of each CLDR category.
    case zero, one, two, few, many, other
}
