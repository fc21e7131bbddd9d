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
        ]
    }
}
