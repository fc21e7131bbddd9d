package import FoggaraSystem

/// A plan as it was when runs began to use it.
package struct PlanRevision: Sendable, Hashable {
    /// SHA-256 of ``body`` in hexadecimal; written once, it is the record's name.
    package var hash: String
    /// Identifier of the template; written once.
    package var template: String
    /// The plan as JSON text; written once, never changed, so that open runs keep what they began with.
    package var body: String
    /// When it was first stored.
    package var createdAt: Instant

    /// Names a plan by its content.
    package init(template: String, body: String, createdAt: Instant) {
        self.hash = Hash.sha256Hex(body)
        self.template = template
        self.body = body
        self.createdAt = createdAt
    }

    /// Puts a stored record together again.
    package init(hash: String, template: String, body: String, createdAt: Instant) {
        self.hash = hash
        self.template = template
        self.body = body
        self.createdAt = createdAt
    }
}

/// A template that is served: its triggers are armed with this revision.
package struct ActivationRecord: Sendable, Hashable {
    /// Identifier of the template; one activation each.
    package var template: String
    /// Content hash of the plan that new runs use; rewritten when the template is activated again.
    package var revision: String
    /// When this activation was made; slots before it are not fired.
    package var since: Instant

    /// Activates a revision.
    package init(template: String, revision: String, since: Instant) {
        self.template = template
        self.revision = revision
        self.since = since
    }
}
