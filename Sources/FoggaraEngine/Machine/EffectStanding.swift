import FoggaraJSON

/// What is known about an effect.
package struct EffectStanding: Sendable, Hashable {
    /// What was announced last.
    package var intent: EffectIntent
    /// How often it was announced.
    package var attempts: Int
    /// What became of it; nil while unknown.
    package var settlement: EffectSettlement?

    /// Tokens of a language model that it used up, read and written; only effects that say so in their detail count them.
    ///
    /// - Shape: detail `{"counts":"tokens"}`, reply `{"tokens":{"in":120,"out":25}}`.
    package var tokens: (read: Int, written: Int) {
        guard intent.request.detail["counts"] == "tokens", case .done(let reply) = settlement else { return (0, 0) }
        func count(_ key: String) -> Int {
            let number = reply["tokens"]?[key]?.number?.integer ?? 0
            return Int(clamping: min(max(number, 0), 1_000_000_000))
        }
        return (count("in"), count("out"))
    }
}
