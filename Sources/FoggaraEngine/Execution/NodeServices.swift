package import FoggaraSystem

/// The world as a node may touch it.
package struct NodeServices: Sendable {
    /// Guards everything that is sent.
    package let effects: any EffectGate
    /// What earlier executions have seen.
    package let history: any SeenHistory
    /// Credentials of the vault.
    package let credentials: any CredentialReader
    /// Sends requests to declared hosts.
    package let http: any HTTPTransport
    /// Sends mail.
    package let mail: any MailTransport
    /// Wall clock and sleep.
    package let clock: any WallClock
    /// Addresses at which the run can be answered.
    package let doors: any DoorLinks
    /// Tables that workflows keep between runs.
    package let tables: any DataTables
    /// Names and keys that nodes draw.
    package let random: any RandomSource
    /// Runs other workflows.
    package let calls: any WorkflowCalls

    /// Puts the services together.
    package init(
        effects: any EffectGate, history: any SeenHistory, credentials: any CredentialReader,
        http: any HTTPTransport, mail: any MailTransport, clock: any WallClock, doors: any DoorLinks = ClosedDoors(),
        tables: any DataTables = NoTables(), random: any RandomSource = SystemRandom(),
        calls: any WorkflowCalls = NoWorkflowCalls()
    ) {
        self.effects = effects
        self.history = history
        self.credentials = credentials
        self.http = http
        self.mail = mail
        self.clock = clock
        self.doors = doors
        self.tables = tables
        self.random = random
        self.calls = calls
    }
}
