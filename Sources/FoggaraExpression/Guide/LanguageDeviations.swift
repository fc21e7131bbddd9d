/// Where results are known to differ from n8n's, each with its reason.
///
/// What the evaluator refuses stops the evaluation with an error that names it; it never gives another answer.
enum LanguageDeviations {
    /// What differs, and why that is meant or accepted.
    private static let deviations: [(what: String, reason: String)] = [
        (
            "`this` inside a plain function is undefined; n8n gives an object with empty `process`, `require`, "
                + "`module` and `Buffer`.",
            "That object is what is left of n8n's guard around its engine; there is no engine to guard here."
        ),
        (
            "``String.raw`a${1}b` `` keeps the template as written; n8n puts a blank in front of the value.",
            "The blank comes from printing the code anew before it runs, not from the language."
        ),
        (
            "`toLocaleParts`, `localWeekNumber`, `localWeekYear` and `weeksInLocalWeekYear` of DateTime are undefined.",
            "They need the week rules and the parts of every locale, and no recorded expression names them."
        ),
        (
            "Code nested deeper than 520 levels is invalid syntax.",
            "The stack of the process is finite and the input foreign; the bound is far above what people write."
        ),
        (
            "A bare `phone`, `wilaya`, `dinars`, `darja`, `account`, `receipt`, `parcelStatus` or `calendar` is a "
                + "function when Foggara runs the template.",
            "They are additions; n8n reads undefined, and the export reports every use as FG6106."
        ),
    ]

    /// Parts of the language that stop the evaluation, because they are not there.
    private static let missing: [String] = [
        "`DataView`, `Intl.DisplayNames`, `Intl.Locale`, `Intl.DurationFormat`",
        "`formatToParts` and `formatRange` of `Intl`",
        "numbers in units, in scientific form, and compact ones outside the languages that are known",
        "dates of `Intl` with era, period of the day or fractions of seconds",
        "relative times with fractions or in a short style",
        "segments of words and sentences",
        "`yield*`",
    ]

    /// The section of the guide.
    static let markdown = """
        ## Known deviations from n8n

        \(deviations.map { "- \($0.what) \($0.reason)" }.joined(separator: "\n"))

        ## What is not there

        These stop the evaluation with an error that `try` does not catch:

        \(missing.map { "- \($0)" }.joined(separator: "\n"))

        """
}
