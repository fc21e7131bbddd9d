import FoggaraSandbox
import FoggaraSystem

/// The stand-ins that a command talks to: its own, those of another process, or none.
struct SandboxChoice: Sendable {
    /// The stand-ins this process started; nil when it started none.
    let running: RunningSandbox?
    /// Where the stand-ins listen; nil for the real services.
    let addresses: SandboxAddresses?

    /// Options by which commands choose.
    static let options: [CommandSpec.Option] = [.init("sandbox"), .init("sandbox-at", "FILE"), .init("seed", "N")]

    /// Starts or finds the stand-ins that `call` asks for.
    static func make(_ call: Invocation, clock: any WallClock = SystemClock()) async throws -> SandboxChoice {
        if let path = call.value("sandbox-at") {
            guard let addresses = try SandboxAddresses(file: path) else {
                throw CommandFailure("failure.noFile", ["path": path, "reason": "JSON"])
            }
            return SandboxChoice(running: nil, addresses: addresses)
        }
        guard call.has("sandbox") else { return SandboxChoice(running: nil, addresses: nil) }
        let seed = try call.integer("seed", in: 0...Int(Int32.max)) ?? 16
        let sandbox = try await Sandbox.start(seed: UInt64(seed), clock: clock)
        return SandboxChoice(running: sandbox, addresses: sandbox.addresses)
    }

    /// The clock of `--skip-waits`, which needs stand-ins; nil without that option.
    static func skippingClock(_ call: Invocation) throws(UsageError) -> SkippingClock? {
        guard call.has("skip-waits") else { return nil }
        guard call.has("sandbox") || call.has("sandbox-at") else { throw UsageError("usage.skipWaits") }
        return SkippingClock()
    }

    /// Ends the stand-ins that this process started.
    func stop() async { await running?.stop() }
}
