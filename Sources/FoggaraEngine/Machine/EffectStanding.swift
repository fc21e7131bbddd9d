/// What is known about an effect.
package struct EffectStanding: Sendable, Hashable {
    /// What was announced last.
    package var intent: EffectIntent
    /// How often it was announced.
    package var attempts: Int
    /// What became of it; nil while unknown.
    package var settlement: EffectSettlement?
}
