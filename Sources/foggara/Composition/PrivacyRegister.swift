import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// The entry of a template in the register of processing of personal data.
///
/// - Source: Algerian law 18-07 of 10 June 2018 on the protection of natural persons in the processing of personal
///   data, as changed by law 25-11 of 24 July 2025 (register of processing; authorisation of transfers abroad).
struct PrivacyRegister {
    /// A kind of data and the fields that hold it.
    struct Category {
        var label: String
        var fields: [String]
    }

    /// A host and what it gets.
    struct Recipient {
        /// Name of the host; nil when a credential names it.
        var host: String?
        /// Kinds of data that are declared for it.
        var declared: [String]
        /// Kinds of data that are sent, with the nodes that send them.
        var sent: [(label: String, nodes: [String])]

        /// Whether the name of the host lies outside the Algerian domain, so that a transfer abroad must be presumed.
        /// The machine itself is no other place.
        var isAbroad: Bool { host.map { !$0.hasSuffix(".dz") && $0 != "localhost" && $0 != "127.0.0.1" } ?? false }
    }

    var categories: [Category] = []
    var recipients: [Recipient] = []
    var tables: [TableDeclaration]

    /// Collects the entry of a compiled template.
    init(_ template: Template, _ disclosures: [Disclosure]) {
        tables = template.tables
        for label in template.privacy.labels {
            let field = "\(label.node).\(label.field)"
            if let place = categories.firstIndex(where: { $0.label == label.label }) {
                categories[place].fields.append(field)
            } else {
                categories.append(Category(label: label.label, fields: [field]))
            }
        }
        for host in template.privacy.hosts {
            let sent = Self.sent(disclosures.filter { $0.host == host.host })
            recipients.append(Recipient(host: host.host, declared: host.labels, sent: sent))
        }
        let unnamed = Self.sent(disclosures.filter { $0.host == nil })
        if !unnamed.isEmpty { recipients.append(Recipient(host: nil, declared: [], sent: unnamed)) }
    }

    private static func sent(_ disclosures: [Disclosure]) -> [(label: String, nodes: [String])] {
        var sent: [(label: String, nodes: [String])] = []
        for disclosure in disclosures {
            if let place = sent.firstIndex(where: { $0.label == disclosure.label }) {
                if !sent[place].nodes.contains(disclosure.node) { sent[place].nodes.append(disclosure.node) }
            } else {
                sent.append((disclosure.label, [disclosure.node]))
            }
        }
        return sent
    }

    // MARK: Telling

    /// The entry for people.
    func lines(_ template: Template, _ console: Console) -> [String] {
        let texts = console.texts
        let language = console.language.rawValue
        var lines = [
            texts.text("register.title", ["name": template.displayName(in: language)]), texts.text("register.law"), "",
            texts.text("register.purpose"),
            "  " + (template.summary?.text(in: language) ?? template.displayName(in: language)),
            "", texts.text("register.categories"),
        ]
        lines += categories.map { "  \(name($0.label, texts)): \($0.fields.joined(separator: ", "))" }
        if categories.isEmpty { lines.append("  " + texts.text("register.none")) }
        lines += ["", texts.text("register.recipients")]
        for recipient in recipients {
            let host = recipient.host ?? texts.text("register.credential")
            let abroad = texts.text("register.abroad")
            lines.append("  " + host + (recipient.isAbroad ? " (\(abroad))" : ""))
            for entry in recipient.sent {
                lines.append("    \(name(entry.label, texts)) ← \(entry.nodes.joined(separator: ", "))")
            }
            let idle = recipient.declared.filter { label in !recipient.sent.contains { $0.label == label } }
            if !idle.isEmpty {
                let names = idle.map { name($0, texts) }.joined(separator: ", ")
                lines.append("    " + texts.text("register.idle", ["labels": names]))
            }
        }
        if recipients.isEmpty { lines.append("  " + texts.text("register.none")) }
        lines += ["", texts.text("register.tables")]
        lines += tables.map { "  \($0.name): \($0.columns.map(\.name).joined(separator: ", "))" }
        if tables.isEmpty { lines.append("  " + texts.text("register.none")) }
        return lines + ["", texts.text("register.rest")]
    }

    /// A kind of data in words, for the usual kinds; the label itself otherwise.
    private func name(_ label: String, _ texts: TextCatalogue) -> String {
        let key = "register.label.\(label)"
        let text = texts.text(key)
        return text == key ? label : "\(text) [\(label)]"
    }

    /// The entry for programs.
    func json(_ template: Template, _ language: String) -> JSONValue {
        [
            "template": .string(template.id), "law": "18-07",
            "purpose": .string(template.summary?.text(in: language) ?? template.displayName(in: language)),
            "categories": .array(
                categories.map { ["label": .string($0.label), "fields": .array($0.fields.map { .string($0) })] }),
            "recipients": .array(
                recipients.map { recipient in
                    [
                        "host": recipient.host.map { .string($0) } ?? .null, "abroad": .bool(recipient.isAbroad),
                        "declared": .array(recipient.declared.map { .string($0) }),
                        "sent": .array(
                            recipient.sent.map { entry in
                                [
                                    "label": .string(entry.label),
                                    "nodes": .array(entry.nodes.map { .string($0) }),
                                ]
                            }),
                    ]
                }),
            "tables": .array(
                tables.map { table in
                    [
                        "name": .string(table.name),
                        "columns": .array(table.columns.map { .string($0.name) }),
                    ]
                }),
        ]
    }
}
