package import FoggaraJSON

/// A template file: an n8n workflow with a typed header, or such a workflow alone.
///
/// - Guarantees: holds what the file holds as far as it could be read; every part knows its place in the text.
package struct Template: Sendable {
    /// The text it was read from.
    package var source: SourceText
    /// The whole file.
    package var root: JSONNode
    /// Whether there is a header; a plain n8n workflow has none.
    package var hasHeader: Bool
    /// Identifier; of a plain workflow its name.
    package var id: String
    /// Version of the template.
    package var version: String
    /// Kind of business it serves.
    package var category: String?
    /// Name for people.
    package var name: LocalizedText?
    /// What it does, for people.
    package var summary: LocalizedText?
    /// What is promised of a run.
    package var serviceLevel: ServiceLevel
    /// The activation form.
    package var config: ConfigSection
    /// Credentials to be given, by key.
    package var credentials: [CredentialDeclaration]
    /// n8n data tables it uses.
    package var tables: [TableDeclaration]
    /// What a typical run looks like, and what it may cost at most.
    package var cost: CostSection
    /// Which data go where.
    package var privacy: PrivacySection
    /// Effects that the template states itself.
    package var effects: [StatedEffect]
    /// Requests that the template states to be messages to a person.
    package var messages: [StatedMessage]
    /// The workflow.
    package var graph: WorkflowGraph
    /// Scenarios with what they must give.
    package var tests: [Scenario]

    /// A template without a header.
    package init(plain graph: WorkflowGraph, name: String, root: JSONNode) {
        source = graph.source
        self.root = root
        hasHeader = false
        id = name
        version = ""
        serviceLevel = ServiceLevel()
        config = ConfigSection()
        credentials = []
        tables = []
        cost = CostSection()
        privacy = PrivacySection()
        effects = []
        messages = []
        self.graph = graph
        tests = []
    }

    /// Name in a language; the identifier when there is none.
    package func displayName(in language: String) -> String {
        let text = name?.text(in: language) ?? ""
        return text.isEmpty ? id : text
    }
}

/// What is promised of a run.
package struct ServiceLevel: Sendable {
    /// Longest time, in seconds; nil for no promise.
    package var maxDurationSeconds: Int?
    /// Highest cost of a run, in centimes; nil for no promise.
    package var maxCost: StatedAmount?

    /// Promises nothing.
    package init() {}
}
