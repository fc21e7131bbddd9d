import FoggaraJSON

/// The prices of one date: the tariff of the service and what outside services charge.
package struct PriceBook: Sendable {
    /// What an outside service charges.
    package struct ProviderPrice: Sendable {
        /// Name by which a template refers to it, for example `whatsapp.utility`.
        package let id: String
        /// Price of one; nil when none is set.
        package let price: ExactDinars?
        /// What one is, for people.
        package let unit: String
        /// Day from which the price holds, ISO 8601.
        package let date: String
        /// Where the price was read.
        package let source: String
    }

    /// Path of the book in force, from the top of the repository.
    package static let currentPath = "schemas/prices/2026-01.json"

    /// Name of the book: year and month.
    package let id: String
    /// Price of a run itself.
    package let run: ExactDinars
    /// Price of a control step.
    package let control: ExactDinars
    /// Price of a data step.
    package let data: ExactDinars
    /// Price of a request.
    package let call: ExactDinars
    /// Price of a request that only prepares another.
    package let lookup: ExactDinars
    /// Price of a message.
    package let message: ExactDinars
    /// Price of a token that a model reads.
    package let tokenIn: ExactDinars
    /// Price of a token that a model writes.
    package let tokenOut: ExactDinars
    /// A run's total is rounded up to a multiple of this.
    package let step: ExactDinars
    /// Dinars for a dollar, as written in the book.
    package let usdRate: String
    /// Day of the rate, ISO 8601.
    package let usdDate: String
    /// Prices of outside services, in the order of the book.
    package let providers: [ProviderPrice]

    /// Reads a book; nil when a rate is missing or malformed.
    package init?(_ bytes: [UInt8]) {
        guard let book = JSONDocument.value(of: bytes), let id = book["id"]?.string,
            let rates = book["tariff"]?["rates"], let tokens = book["tariff"]?["tokens"],
            let usdText = book["usd"]?["rate"]?.string, let usd = ExactRate(usdText),
            let factor = Self.rate(tokens, "factor"), let tokensIn = Self.rate(tokens, "inPerMillionUSD"),
            let tokensOut = Self.rate(tokens, "outPerMillionUSD"), let run = Self.rate(rates, "run"),
            let control = Self.rate(rates, "control"), let data = Self.rate(rates, "data"),
            let call = Self.rate(rates, "call"), let lookup = Self.rate(rates, "lookup"),
            let message = Self.rate(rates, "message"),
            let step = book["tariff"].flatMap({ Self.rate($0, "roundUpTo") }),
            step.mantissa > 0
        else { return nil }
        self.id = id
        self.run = run.dinars()
        self.control = control.dinars()
        self.data = data.dinars()
        self.call = call.dinars()
        self.lookup = lookup.dinars()
        self.message = message.dinars()
        self.step = step.dinars()
        tokenIn = (factor * tokensIn * usd).dinars(per: 1_000_000)
        tokenOut = (factor * tokensOut * usd).dinars(per: 1_000_000)
        usdRate = usdText
        usdDate = book["usd"]?["date"]?.string ?? ""
        providers = (book["providers"]?.object?.members ?? []).map { member in
            ProviderPrice(
                id: member.key, price: Self.rate(member.value, "usd").map { ($0 * usd).dinars() },
                unit: member.value["per"]?.string ?? "", date: member.value["date"]?.string ?? "",
                source: member.value["source"]?.string ?? "")
        }
    }

    /// Reads the book in force; `load` gives a file by its path from the top of the repository.
    package init?(load: (String) -> [UInt8]?) {
        guard let bytes = load(Self.currentPath) else { return nil }
        self.init(bytes)
    }

    /// The price of an outside service.
    package func provider(_ id: String) -> ProviderPrice? { providers.first { $0.id == id } }

    private static func rate(_ value: JSONValue, _ key: String) -> ExactRate? {
        value[key]?.string.flatMap(ExactRate.init)
    }
}
