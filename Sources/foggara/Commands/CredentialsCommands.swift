import FoggaraJSON
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem

/// `foggara credentials set|list`
enum CredentialsCommands {
    static let set = CommandSpec(
        name: "credentials set", operands: [.init(name: "NAME")],
        options: [.init("template", "ID"), .init("state", "DIR")],
        examples: [
            "foggara credentials set slack --template ouedkniss_real_estate < slack.json",
            "foggara credentials set mail < smtp.json",
        ]
    ) { call in
        let bytes = try StandardStream.input.readAll(limit: 1 << 20)
        guard let fields = JSONDocument.value(of: bytes), fields.object != nil else {
            throw UsageError("usage.credential")
        }
        try await withVault(call) { vault in
            try await vault.keep(
                fields, as: SecretName.credential(template: call.value("template"), name: call.operands[0]))
        }
        if call.console.isJSON {
            let template = call.value("template").map { JSONValue.string($0) } ?? .null
            call.console.json(["name": .string(call.operands[0]), "template": template])
        } else {
            call.console.say("credentials.kept", ["name": call.operands[0]])
        }
        return .clean
    }

    static let list = CommandSpec(
        name: "credentials list", options: [.init("state", "DIR")], examples: ["foggara credentials list --json"]
    ) { call in
        try await withVault(call) { vault in
            for name in try await vault.names() {
                if call.console.isJSON { call.console.json(.string(name)) } else { call.console.line(name) }
            }
        }
        return .clean
    }

    private static func withVault(_ call: Invocation, _ body: (Vault) async throws -> Void) async throws {
        let directory = Workshop.directory(call)
        let store = try Workshop.visit(directory)
        let random = SystemRandom()
        let key = try VaultKey.load(path: directory + "/vault.key", random: random)
        try await body(try await Vault(store: store, key: key, clock: SystemClock(), random: random))
        await store.close()
    }
}
