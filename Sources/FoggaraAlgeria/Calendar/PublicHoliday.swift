package import FoggaraSystem
import FoggaraText

/// A day that the law makes a paid holiday.
///
/// - Source: law 63-278 of 26 July 1963 as amended by 68-419, 05-06, 18-12 and 23-10 (read 2026-10).
package enum PublicHoliday: String, Sendable, CaseIterable {
    case newYear, yennayer, labourDay, independence, revolution
    case moharram, achoura, mawlid, eidFitr, eidAdha

    /// Month and day in the civil calendar; nil for a feast of the Islamic one.
    package var fixedDay: (month: Int, day: Int)? {
        switch self {
        case .newYear: (1, 1)
        case .yennayer: (1, 12)
        case .labourDay: (5, 1)
        case .independence: (7, 5)
        case .revolution: (11, 1)
        default: nil
        }
    }

    /// Month and first day in the Islamic calendar; nil for a fixed day.
    package var lunarDay: (month: Int, day: Int)? {
        switch self {
        case .moharram: (1, 1)
        case .achoura: (1, 10)
        case .mawlid: (3, 12)
        case .eidFitr: (10, 1)
        case .eidAdha: (12, 10)
        default: nil
        }
    }

    /// How many days are free: three for each Aïd.
    package var length: Int { self == .eidFitr || self == .eidAdha ? 3 : 1 }

    /// The name in French.
    package var nameFrench: String {
        switch self {
        case .newYear: "Jour de l'an"
        case .yennayer: "Yennayer"
        case .labourDay: "Fête du travail"
        case .independence: "Fête de l'indépendance et de la jeunesse"
        case .revolution: "Anniversaire de la révolution"
        case .moharram: "Awal Moharram"
        case .achoura: "Achoura"
        case .mawlid: "Mawlid Ennabaoui"
        case .eidFitr: "Aïd el-Fitr"
        case .eidAdha: "Aïd el-Adha"
        }
    }

    /// The name in Arabic.
    package var nameArabic: String {
        switch self {
        case .newYear: "رأس السنة الميلادية"
        case .yennayer: "يناير"
        case .labourDay: "عيد العمال"
        case .independence: "عيد الاستقلال والشباب"
        case .revolution: "ذكرى اندلاع الثورة"
        case .moharram: "أول محرم"
        case .achoura: "عاشوراء"
        case .mawlid: "المولد النبوي الشريف"
        case .eidFitr: "عيد الفطر"
        case .eidAdha: "عيد الأضحى"
        }
    }
}

/// A holiday in a certain year.
package struct HolidayDate: Sendable {
    /// Which holiday.
    package let holiday: PublicHoliday
    /// Its first day.
    package let first: CivilDate
    /// Whether the date comes from a table and may move by one day.
    package let isEstimated: Bool

    /// Its last day.
    package var last: CivilDate { first.adding(days: holiday.length - 1) }
}
