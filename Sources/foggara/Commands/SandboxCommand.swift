import FoggaraJSON
import FoggaraSandbox
import FoggaraSystem

/// `foggara sandbox`
enum SandboxCommand {
    static let spec = CommandSpec(
        name: "sandbox",
        options: [
            .init("seed", "N"), .init("port", "N"),
            .init("only", "NAME", choices: StandInName.allCases.map(\.rawValue)),
            .init("output", "FILE"),
        ],
        examples: ["foggara sandbox", "foggara sandbox --seed 31 --port 4100 --output sandbox.json"]
    ) { call in
        let seed = try call.integer("seed", in: 0...Int(Int32.max)) ?? 16
        let port = try call.integer("port", in: 0...65_000) ?? 0
        let chosen = call.options["only"]?.compactMap(StandInName.init) ?? StandInName.allCases
        StandardStream.bufferOutputByLine()
        let stop = Signals.stream()
        let sandbox = try await Sandbox.start(seed: UInt64(seed), only: Set(chosen), firstPort: UInt16(port))
        if let path = call.value("output") { try sandbox.addresses.write(to: path) }
        if call.console.isJSON {
            call.console.json(sandbox.addresses.json)
        } else {
            for (host, base) in sandbox.addresses.hosts.sorted(by: { $0.key < $1.key }) {
                call.console.line("\(host)  \(base)")
            }
            if let mail = sandbox.addresses.smtp { call.console.line("smtp  \(mail.address):\(mail.port)") }
            call.console.line("control  \(sandbox.addresses.control)")
        }
        for await _ in stop { break }
        await sandbox.stop()
        return .clean
    }
}
