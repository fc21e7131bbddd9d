import FoggaraServer

/// A sandbox whose stand-ins listen, until ``stop()``.
package final class RunningSandbox: Sendable {
    /// Where everything listens.
    package let addresses: SandboxAddresses
    /// The stand-ins in the order of ``StandInName``.
    package let standIns: [any StandInControl]
    private let servers: [any SandboxServer]
    private let running: Task<Void, Never>

    init(addresses: SandboxAddresses, standIns: [any StandInControl], servers: [any SandboxServer]) {
        self.addresses = addresses
        self.standIns = standIns
        self.servers = servers
        // The one task without a parent: it belongs to this object, and `stop()` waits for its end.
        running = Task {
            await withDiscardingTaskGroup { group in
                for server in servers { group.addTask { await server.run() } }
            }
        }
    }

    /// The stand-in of a service; nil when the sandbox was started without it.
    package func standIn(_ name: StandInName) -> (any StandInControl)? { standIns.first { $0.name == name } }

    /// The sum of all counters.
    package var counters: Counters { standIns.reduce(Counters()) { $0 + $1.counters } }

    /// What a scenario may expect to have been sent, by name.
    ///
    /// - Shape: `ouedkniss.search` searches asked for; `sheets.rows` writings of rows, `sheets.reads` readings; `slack.messages`,
    ///   `smtp.messages`, `meta.messages` and `sms.messages` messages accepted; `sms.parts` what they were billed as;
    ///   `yalidine.parcels` parcels made; `yalidine.calls`, `meta.calls`, `chargily.calls`, `model.answers` and
    ///   `localModel.answers` requests.
    package var sent: [String: Int] {
        var sent: [String: Int] = [:]
        for standIn in standIns {
            let counters = standIn.counters
            switch standIn.name {
            case .ouedkniss: sent["ouedkniss.search"] = counters.calls
            case .sheets:
                let reads = standIn.entries.count { $0.what.hasPrefix("GET ") && $0.counted.calls > 0 }
                sent["sheets.rows"] = counters.calls - reads
                sent["sheets.reads"] = reads
            case .slack: sent["slack.messages"] = counters.messages
            case .smtp: sent["smtp.messages"] = counters.messages
            case .yalidine:
                sent["yalidine.calls"] = counters.calls
                sent["yalidine.parcels"] = standIn.sum(of: "created")
            case .meta:
                sent["meta.messages"] = counters.messages
                sent["meta.calls"] = counters.calls
            case .sms:
                sent["sms.messages"] = counters.messages
                sent["sms.parts"] = standIn.sum(of: "parts")
            case .chargily: sent["chargily.calls"] = counters.calls
            case .model: sent["model.answers"] = counters.calls
            case .localModel: sent["localModel.answers"] = counters.calls
            }
        }
        return sent
    }

    /// Closes every server and waits for the end of its connections.
    package func stop() async {
        await withDiscardingTaskGroup { group in
            for server in servers { group.addTask { await server.stop() } }
        }
        await running.value
    }
}

/// A server that the sandbox runs.
protocol SandboxServer: Sendable {
    /// Serves until ``stop()``.
    func run() async
    /// Closes at once.
    func stop() async
}

/// The HTTP server of a stand-in or of the administration.
struct SandboxHTTPServer: SandboxServer {
    let server: HTTPServer

    func run() async { await server.run() }

    func stop() async { await server.stop(grace: .milliseconds(200)) }
}
