package import FoggaraSystem

/// One event of a run; never changed once written.
package struct JournalRecord: Sendable, Hashable {
    /// The run.
    package var run: RunID
    /// Number within the run, from 0 without gaps; together with the run it is the record's name.
    package var sequence: Int
    /// When the engine decided it.
    package var at: Instant
    /// Kind of event, for searching; the same word stands in the body.
    package var kind: String
    /// The event as JSON text with its format version.
    package var body: String

    /// Puts an event together.
    package init(run: RunID, sequence: Int, at: Instant, kind: String, body: String) {
        self.run = run
        self.sequence = sequence
        self.at = at
        self.kind = kind
        self.body = body
    }
}

/// A value of the vault, sealed.
package struct VaultRecord: Sendable, Hashable {
    /// What it is, for example `credential/ouedkniss_real_estate/sheets`; bound to the sealed bytes.
    package var name: String
    /// Nonce, ciphertext and tag of AES-256-GCM.
    package var sealed: [UInt8]
    /// When it was last put there.
    package var updatedAt: Instant

    /// Keeps sealed bytes under a name.
    package init(name: String, sealed: [UInt8], updatedAt: Instant) {
        self.name = name
        self.sealed = sealed
        self.updatedAt = updatedAt
    }
}
