import FoggaraSystem

/// The languages that adverts are written in.
enum AdvertLanguage: CaseIterable, Sendable {
    case french
    case arabic
    /// Darja in Latin letters.
    case arabizi

    /// One of three texts.
    func choose(_ french: String, _ arabic: String, _ arabizi: String) -> String {
        switch self {
        case .french: french
        case .arabic: arabic
        case .arabizi: arabizi
        }
    }

    /// Half French, a third Arabic, the rest Arabizi.
    static func drawn(_ dice: SeededRandom) -> AdvertLanguage {
        let number = dice.next(below: 6)
        return number < 3 ? .french : number < 5 ? .arabic : .arabizi
    }
}
