/// Where a model runs.
package protocol ModelPlace: Sendable {
    /// The name of its stand-in.
    static var name: StandInName { get }
    /// The key it asks for; nil when it answers anybody.
    static var key: String? { get }
}

/// A model of a vendor, at `api.openai.com`.
package enum CloudModel: ModelPlace {
    /// The name of its stand-in.
    package static let name = StandInName.model
    /// The key it asks for.
    package static let key: String? = ServiceKeys.modelKey
}

/// A model of the shop's own machine, at `localhost:11434` as Ollama serves it.
package enum LocalModel: ModelPlace {
    /// The name of its stand-in.
    package static let name = StandInName.localModel
    /// It answers anybody.
    package static let key: String? = nil
}
