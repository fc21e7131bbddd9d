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
            "Texts of languages other than English, French and Arabic come from the system's ICU, in Debian 12 version 72 "
                + "with CLDR 42; n8n 2.41.1 carries CLDR 48.",
            "Some words and patterns changed between the two; the three languages here are as in CLDR 48."
        ),
        (
            "`fromFormatExplain` and `buildFormatParser` of DateTime are undefined.",
            "They show inner parts of the library, and nothing that people write needs them."
        ),
        (
            "Code nested deeper than 520 levels is invalid syntax.",
            "The stack of the process is finite and the input foreign; the bound is far above what people write."
        ),
        (
            "A bare `phone`, `wilaya`, `price`, `dinars`, `darja`, `account`, `receipt`, `match`, `parcelStatus`, "
                + "`calendar` or `businessHours` is a function when Foggara runs the template.",
            "They are additions; n8n reads undefined, and the export reports every use as FG6106."
        ),
    ]

    /// Parts of the language that stop the evaluation, because they are not there.
    private static let missing: [String] = [
        "`formatToParts` of `Intl.DurationFormat`",
        "texts of other languages than English, French and Arabic where the package libicu72 is missing",
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
