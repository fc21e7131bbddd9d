/// A piece of folded text: a word, a question mark, an emoji or an entity.
struct DarjaToken {
    /// What a token is; the raw value is the name of its tag.
    enum Kind: String {
        case word, mark, emoji
        case url, mail, at, hash, track, rip, ccp, tel, rooms, size, h24, model
        case dzd, time, date, pct, all, m2, q, n
    }

    let kind: Kind
    /// Where it stands in the folded scalars.
    let range: Range<Int>
    /// The value of an entity in its one form, such as `+213551234567`; empty for words.
    var value = ""
    /// Whether a word is a lone capital letter.
    var isCapital = false
    /// Whether a full stop or comma follows.
    var isStop = false
}
