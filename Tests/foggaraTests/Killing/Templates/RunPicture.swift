import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraSandbox
import FoggaraStore
import FoggaraWorkflow

@testable import foggara

/// What a scenario came to: the run, what the stand-ins saw and hold, and what the store keeps.
struct RunPicture: Sendable {
    /// A request that a stand-in saw.
    struct Seen: Sendable, Hashable {
        var text: String
        /// Whether it reads, prepares or was refused, and so may be repeated at any time.
        var isHarmless: Bool
    }

    /// How the run stands; nil when there is none.
    var status: String?
    /// Why, as the run's record says.
    var detail: String?
    /// Nodes in the order in which they ran.
    var order: [String] = []
    /// The items of every run of a node, by name.
    var items: [String: [String]] = [:]
    /// Requests by stand-in, in order.
    var seen: [[Seen]] = []
    /// What each stand-in holds.
    var contents: [String] = []
    /// Rows of the data tables.
    var tables: [String: [String]] = [:]
    /// How many values each history holds.
    var histories: [String: Int] = [:]
    /// How many runs there are.
    var runs = 0
    /// The effects of the run, in the order of their intents.
    var effects: [EffectRecord] = []

    /// Takes the picture of a run, or of a firing that started none.
    static func take(_ record: RunRecord?, _ life: KillLife, scopes: Set<String>) async throws -> RunPicture {
        var picture = RunPicture()
        for standIn in life.stage.sandbox.standIns {
            picture.seen.append(
                standIn.entries.map { entry in
                    Seen(
                        text:
                            "\(standIn.name) \(entry.what) \(entry.status) \(JSONWriter.compact(undated(entry.meaning)))",
                        isHarmless: entry.what.hasPrefix("GET ") || entry.counted.lookups > 0
                            || entry.status >= 400 || entry.meaning["performed"] == false)
                })
            // Adverts are only read, and a model keeps no more than how often it was asked.
            if [.ouedkniss, .model, .localModel].contains(standIn.name) { continue }
            picture.contents.append("\(standIn.name) " + JSONWriter.compact(once(standIn.contents)))
        }
        for table in try await life.store.tables() {
            picture.tables[table.name] = try await life.store.rows(of: table, DataFilter()).map { "\($0)" }
        }
        for scope in scopes { picture.histories[scope] = try await life.store.seenCount(scope: scope) }
        picture.runs = try await life.runs().count
        guard let record else { return picture }
        picture.status = record.status.rawValue
        picture.detail = record.detail
        picture.effects = try await life.store.effects(of: record.id)
        let machine = try await life.engine.machine(of: record.id)
        for reference in machine.state.order {
            let name = machine.plan.nodes[reference.node].name
            let run = machine.state.results[reference.node][reference.run]
            picture.order.append(name)
            picture.items[name, default: []].append(
                (run.outputs ?? []).map { output in
                    (output ?? []).map { JSONWriter.compact(unnumbered($0.json)) }.joined(separator: "\n")
                }.joined(separator: "\n--\n"))
        }
        return picture
    }

    /// What a stand-in holds, of messages that are the same in every letter one: a mail with the same identifier and
    /// link as another says nothing new.
    private static func once(_ contents: JSONValue) -> JSONValue {
        guard var object = contents.object, let messages = object["messages"]?.array else { return contents }
        var known: Set<String> = []
        object["messages"] = .array(messages.map(undated).filter { known.insert(JSONWriter.compact($0)).inserted })
        return .object(object)
    }

    /// A mail without its date: a node that begins anew makes its pauses anew.
    private static func undated(_ mail: JSONValue) -> JSONValue {
        guard var object = mail.object, var headers = object["headers"]?.object else { return mail }
        headers["Date"] = nil
        object["headers"] = .object(headers)
        return .object(object)
    }

    /// The json of an item without the number that the mail server gave the mail.
    private static func unnumbered(_ json: JSONValue) -> JSONValue {
        guard var object = json.object, object["response"]?.string?.hasPrefix("250 ") == true else { return json }
        object["response"] = "250"
        return .object(object)
    }
}
