import FoggaraAlgeria
import FoggaraJSON

/// How long it takes to read what a customer wrote.
enum MessageBench {
    private static let texts = [
        "salam khouya ch7al dayra had robe w kayen livraison l wahran", "السلام عليكم، شحال حق التوصيل لتلمسان للدار؟",
        "Bonjour, quel est le prix du modèle noir en taille XL svp ?", "lcolis mazal ma wselch, 10 jours hadi 😡",
        "n7eb ncommandi 2 pièces, nom Amine tel 0551 23 45 67 Sétif",
        "بـــزاف غالية، نقصلي شوية خويا ونديها بـ 2500 دج",
    ]

    private static let numbers = ["0551 23 45 67", "+213 (0) 661-23-45-67", "021 23 45 67", "٠٥٥١٢٣٤٥٦٧"]
    private static let prices = ["850 million nego", "4500 DA", "1 milliard 200", "٣٥٠٠ دج", "250 alf"]
    /// Pieces that long texts are made of which could take long.
    private static let hostile = [
        "wliwliha", "machch", "1.2.", "0551 ", "007 ", "é\u{301}", "a.b@", "ha", "2 millions ",
    ]

    /// Nanoseconds for one character of texts of 4,096.
    private static func worst() -> [Int64] {
        hostile.flatMap { piece -> [Int64] in
            let text = String(String(repeating: piece, count: 4096 / piece.count + 1).prefix(4096))
            return Stopwatch.samples(rounds: 5) { DarjaAnswer.read(text).count }.map { $0 / 4096 }
        }
    }

    /// Measures; the first reading of the process is one sample, so call this before anything else reads messages.
    static func run() -> [Measurement] {
        let first = Stopwatch.samples(rounds: 1) { DarjaMessage(texts[0]).intent.confidence }
        let forms = Stopwatch.samples(batch: 20) { texts.reduce(0) { $0 + DarjaMessage.normalForms($1) } }
        let intent = Stopwatch.samples(batch: 5) { texts.reduce(0) { $0 + DarjaMessage($1).intent.confidence } }
        let answer = Stopwatch.samples(batch: 5) { texts.reduce(0) { $0 + (DarjaAnswer.read($1).count) } }
        func each(_ samples: [Int64]) -> [Int64] { samples.map { $0 / Int64(texts.count) } }
        let note = "mean of \(texts.count) texts"
        return [
            Measurement("message.first", nanoseconds: first, note: "once in this process"),
            Measurement("message.normalise", nanoseconds: each(forms), target: .nanoseconds(1200), note: note),
            Measurement("message.intent", nanoseconds: each(intent), target: .microseconds(15), note: note),
            Measurement("message.answer", nanoseconds: each(answer), note: note),
            Measurement(
                "message.letter", nanoseconds: worst(), target: .microseconds(50), note: "of long hostile texts"),
            Measurement(
                "phone.parse",
                nanoseconds: Stopwatch.samples(batch: 20) {
                    numbers.reduce(0) { $0 + (PhoneNumber.parse($1) == nil ? 0 : 1) }
                }.map { $0 / Int64(numbers.count) }, target: .nanoseconds(1000), note: "mean of \(numbers.count)"),
            Measurement(
                "price.read",
                nanoseconds: Stopwatch.samples(batch: 5) {
                    prices.reduce(0) { $0 + (SpokenPrice.read($1, category: .retail).price == nil ? 0 : 1) }
                }.map { $0 / Int64(prices.count) }, note: "mean of \(prices.count)"),
        ]
    }
}
