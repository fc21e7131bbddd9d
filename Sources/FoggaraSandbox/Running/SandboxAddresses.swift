package import FoggaraJSON
package import FoggaraSystem

/// Where the stand-ins of a running sandbox listen; enough for another process to use them.
///
/// - Shape: `{"version":1,"control":"http://127.0.0.1:4100","hosts":{"slack.com":"http://127.0.0.1:4103"},
///   "smtp":{"address":"127.0.0.1","port":4104}}`
package struct SandboxAddresses: Hashable, Sendable {
    /// The host and port of the mail server.
    package struct Mail: Hashable, Sendable {
        /// An IPv4 address.
        package let address: String
        /// The port.
        package let port: UInt16
    }

    /// The address for administration of every stand-in: `<control>/__sandbox/<name>/…`.
    package let control: String
    /// The local base address in place of `https://<host>`, by real host name.
    package let hosts: [String: String]
    /// The mail server; nil when there is none.
    package let smtp: Mail?

    /// The real hosts that each stand-in answers for.
    static let realHosts: [StandInName: [String]] = [
        .ouedkniss: ["api.ouedkniss.com"], .sheets: ["oauth2.googleapis.com", "sheets.googleapis.com"],
        .slack: ["hooks.slack.com", "slack.com"], .smtp: [], .yalidine: ["api.yalidine.app"],
        .meta: ["graph.facebook.com", "graph.instagram.com", "lookaside.fbsbx.com"], .sms: ["sms.example.dz"],
        .chargily: ["pay.chargily.net"], .model: ["api.openai.com"],
        .localModel: ["127.0.0.1:11434", "localhost:11434"],
    ]

    init(control: UInt16, ports: [StandInName: UInt16]) {
        self.control = Self.base(control)
        var hosts: [String: String] = [:]
        for (name, port) in ports {
            for host in Self.realHosts[name] ?? [] { hosts[host] = Self.base(port) }
        }
        self.hosts = hosts
        smtp = ports[.smtp].map { Mail(address: "127.0.0.1", port: $0) }
    }

    /// Reads what ``json`` wrote; nil for anything else.
    package init?(json: JSONValue) {
        guard json["version"]?.number?.integer == 1, let control = json["control"]?.string else { return nil }
        guard let hosts = json["hosts"]?.object else { return nil }
        self.control = control
        var found: [String: String] = [:]
        for member in hosts {
            guard let base = member.value.string else { return nil }
            found[member.key] = base
        }
        self.hosts = found
        guard let mail = json["smtp"], !mail.isNull else {
            smtp = nil
            return
        }
        guard let address = mail["address"]?.string, let number = mail["port"]?.number?.integer,
            let port = UInt16(exactly: number)
        else { return nil }
        smtp = Mail(address: address, port: port)
    }

    /// Reads a state file that ``write(to:)`` made; nil when it is none.
    package init?(file: String) throws(SystemError) {
        guard let json = JSONDocument.value(of: try Files.read(file)) else { return nil }
        self.init(json: json)
    }

    /// Everything, with hosts in the order of their names.
    package var json: JSONValue {
        let hosts = hosts.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
        return [
            "version": 1, "control": .string(control), "hosts": .object(JSONObject(hosts)),
            "smtp": smtp.map { ["address": .string($0.address), "port": .number(JSONNumber(Int($0.port)))] } ?? .null,
        ]
    }

    /// Writes the state file, so that a process that starts later finds the sandbox.
    package func write(to file: String) throws(SystemError) {
        try Files.writeAtomically(Array(JSONWriter.pretty(json).utf8), to: file)
    }

    private static func base(_ port: UInt16) -> String { "http://127.0.0.1:\(port)" }
}
