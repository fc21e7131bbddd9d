import FoggaraAlgeria
import FoggaraCost
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraSandbox
import FoggaraScript
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Everything that running needs, put together for one command.
struct Workshop: Sendable {
    /// Runs plans.
    let engine: Engine
    /// Holds runs and journals.
    let store: SQLiteStore
    /// Seals secrets into the store; nil for a guest.
    let vault: Vault?
    /// Workers of Code nodes; none is started before a Code node runs.
    let scripts: ScriptPool
    /// Workflows that others may call.
    let known: KnownWorkflows

    /// How a command uses the state folder.
    enum Access: Sendable {
        /// Alone: it runs what is there.
        case owner
        /// Beside a process that may be serving: it looks and answers, runs nothing and opens no secrets.
        case guest
    }

    /// Opens the store in `directory` and builds an engine around it.
    ///
    /// - Parameters:
    ///   - access: whether the folder must be ours alone.
    ///   - addresses: stand-ins to talk to in place of the real services; nil for the real ones.
    ///   - secrets: opens credentials; nil takes the vault of the store.
    ///   - publicAddress: where people and services reach this program; nil takes `FOGGARA_URL` or this machine.
    /// - Throws: ``StoreError`` when the folder is in use or damaged.
    static func open(
        _ directory: String, access: Access = .owner, addresses: SandboxAddresses? = nil,
        secrets: (any SecretReader)? = nil, publicAddress: String? = nil, clock: any WallClock = SystemClock(),
        console: Console,
        log: @escaping @Sendable (EngineEvent) -> Void = { _ in }
    ) async throws -> Workshop {
        let store = try access == .guest ? Self.visit(directory) : SQLiteStore(directory: directory)
        let random = SystemRandom()
        var reader = secrets
        var doors: DoorKeys?
        var own: Vault?
        if access == .owner {
            let key = try VaultKey.load(path: directory + "/vault.key", random: random)
            let vault = try await Vault(store: store, key: key, clock: clock, random: random)
            doors = try await doorKeys(vault, address: publicAddress)
            if reader == nil { reader = vault }
            own = vault
        }
        // The mail server is named by a credential, so by the user, and may stand in the shop's own network.
        let mailStandIn = addresses?.smtp.map { "http://\($0.address):\($0.port)" }
        let mail = HostPolicy(hosts: nil, mailStandIn: mailStandIn, allowsPrivateAddresses: true)
        let scripting = ScriptConfiguration(executable: scriptProgram, load: console.load)
        let scripts = ScriptPool(scripting)
        let known = KnownWorkflows(store: store, load: console.load)
        var world = EngineWorld(
            store: store, secrets: reader,
            executors: ExecutorTable(
                NodeRegistry.all(queries: { MemoryQueries().answer($0, over: $1, values: $2) })
                    + [
                        CodeNode(scripts), ScriptedSort(scripts, before: SortNode()),
                        ScriptedSort(scripts, before: ItemListsNode()),
                    ]),
            http: { CurlTransport(policy: HostPolicy(declaring: $0.hosts, standIns: addresses?.hosts ?? [:])) },
            mail: { _ in SMTPTransport(policy: mail) }, clock: clock,
            random: random, functions: ShopFunctions.all, doors: doors, crashPoints: CrashSwitch.fromEnvironment(),
            log: log)
        world.workflows = { (target, caller) async throws(NodeError) in
            try await known.plan(target, caller: caller)
        }
        var configuration = EngineConfiguration()
        if let book = PriceBook(load: console.load) { configuration.tariff = RunTariff(book, console: console) }
        return Workshop(
            engine: Engine(world: world, configuration: configuration), store: store, vault: own, scripts: scripts,
            known: known)
    }

    /// Opens the store of a folder without claiming it; a folder without a store of this program's form is made ready
    /// first, which needs the folder alone.
    static func visit(_ directory: String) throws(StoreError) -> SQLiteStore {
        guard Files.exists(directory + "/foggara.sqlite") else { return try SQLiteStore(directory: directory) }
        do { return try SQLiteStore(guestIn: directory) } catch {
            guard error.code == .outdated else { throw error }
            return try SQLiteStore(directory: directory)
        }
    }

    /// The keys of links, drawn and sealed in the vault when they are first needed.
    static func doorKeys(of store: SQLiteStore, in directory: String) async throws -> DoorKeys {
        let random = SystemRandom()
        let key = try VaultKey.load(path: directory + "/vault.key", random: random)
        return try await doorKeys(
            Vault(store: store, key: key, clock: SystemClock(), random: random), address: nil)
    }

    private static func doorKeys(_ vault: Vault, address: String?) async throws -> DoorKeys {
        var digits = try await vault.secret(SecretName.doors)?.string
        if digits == nil {
            let drawn = Hex.encode(SystemRandom().bytes(DoorKeys.keyLength))
            try await vault.keep(.string(drawn), as: SecretName.doors)
            digits = drawn
        }
        guard let key = digits.flatMap(Hex.decode), key.count >= DoorKeys.keyLength else {
            throw StoreError(.wrongKey, SecretName.doors)
        }
        let base = address ?? Environment.value("FOGGARA_URL") ?? "http://localhost:5678"
        return DoorKeys(key: Secret(key), base: base)
    }

    /// Ends the workers and closes the store.
    func close() async {
        scripts.close()
        await store.close()
    }

    /// The program that runs Code nodes; nil when it is not installed.
    static var scriptProgram: String? { ScriptLocation.find(named: Environment.value(ScriptLocation.variable)) }

    /// Refuses a plan with Code nodes where the program that runs them is missing.
    ///
    /// - Throws: ``CommandFailure`` that says how to get it.
    static func requireScripts(_ plan: Plan) throws(CommandFailure) {
        let node = plan.nodes.first { $0.type == "n8n-nodes-base.code" && !$0.options.isDisabled }
        if let node, scriptProgram == nil { throw CommandFailure("failure.noScript", ["node": node.name]) }
    }

    /// The folder of journal and vault that a command uses.
    static func directory(_ call: Invocation) -> String {
        call.value("state") ?? Environment.value("FOGGARA_STATE")
            ?? (Environment.value("HOME") ?? ".") + "/.foggara"
    }
}

extension RunTariff {
    /// The rates of a price book, in centimes, for holding a run against its cap.
    init(_ book: PriceBook, console: Console) {
        self.init()
        run = Int64(book.run.dinars.centimes)
        call = Int64(book.call.dinars.centimes)
        lookup = Int64(book.lookup.dinars.centimes)
        message = Int64(book.message.dinars.centimes)
        millionTokensIn = Int64((book.tokenIn * 1_000_000).dinars.centimes)
        millionTokensOut = Int64((book.tokenOut * 1_000_000).dinars.centimes)
        let catalogue = NodeCatalogue(load: { console.load($0) })
        for name in catalogue.typeNames {
            switch catalogue.facts(of: name)?.cost {
            case .control: steps[name] = Int64(book.control.dinars.centimes)
            case .data: steps[name] = Int64(book.data.dinars.centimes)
            default: break
            }
        }
    }
}
