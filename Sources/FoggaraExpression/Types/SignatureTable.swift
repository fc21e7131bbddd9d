/// Types of everything in the registry, as the notes of functions state them.
///
/// The notes are walked over once to find where each member's line stands; a line is read when its member is asked for.
struct SignatureTable: Sendable {
    /// The table of the registry.
    static let shared = SignatureTable()

    /// Where the parts of a note stand.
    private struct Line {
        var names: Range<Int>
        var parameters: Range<Int>?
        var type: Range<Int>
        var count = 0
    }

    /// A member: its line, and its place among the names there.
    private struct Entry {
        let line: Int
        let place: Int
    }

    private let bytes: [UInt8]
    private let lines: [Line]
    /// Members by class of the registry.
    private let members: [[String: Entry]]
    /// n8n's methods by kind of receiver.
    private let extensions: [[String: Entry]]
    /// Global names.
    private let globals: [String: Entry]
    /// What a method answers whatever its receiver is, for names whose notes all agree; `any` where they do not.
    private let results: [String: ExpressionType]

    private init() {
        let bytes = Array((FunctionNotes.workflow + "\n" + FunctionNotes.dates + "\n" + FunctionNotes.language).utf8)
        var lines: [Line] = []
        var members = Array(repeating: [String: Entry](), count: ObjectClass.allCases.count)
        var extensions = Array(repeating: [String: Entry](), count: ExtensionKind.allCases.count)
        var globals: [String: Entry] = [:]
        var results: [String: ExpressionType] = [:]
        let classes = Dictionary(uniqueKeysWithValues: ObjectClass.allCases.map { ("\($0)", $0) })
        let kinds = Dictionary(uniqueKeysWithValues: ExtensionKind.allCases.map { ("+\($0)", $0) })
        var holders: [Substring] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { start = end + 1 }
            if end > start + 1, bytes[start] == UInt8(ascii: "#") {
                let words = String(decoding: bytes[start + 2..<end], as: UTF8.self)
                holders = words.prefix { $0 != " " }.split(separator: ",")
                continue
            }
            guard var line = Self.line(bytes, start, end) else { continue }
            let names = Self.names(bytes, line.names)
            line.count = names.count
            let answers = line.parameters == nil ? nil : Self.plain(bytes, Self.type(bytes, line, 0))
            for (place, name) in names.enumerated() {
                let entry = Entry(line: lines.count, place: place)
                for holder in holders {
                    if holder == "global" {
                        globals[name] = entry
                        continue
                    }
                    let kind = classes[String(holder)]
                    if let kind { members[Int(kind.rawValue)][name] = entry }
                    if let kind = kinds[String(holder)] { extensions[Int(kind.rawValue)][name] = entry }
                    if line.parameters != nil, kind.map(Self.holdsValues) ?? true {
                        let answer = answers ?? .any
                        results[name] = results[name].map { $0 == answer ? $0 : .any } ?? answer
                    }
                }
            }
            lines.append(line)
        }
        self.bytes = bytes
        self.lines = lines
        self.members = members
        self.extensions = extensions
        self.globals = globals
        self.results = results
    }

    /// A member of a class or of one above it.
    func member(_ kind: ObjectClass, _ name: String) -> Signature? {
        var search: ObjectClass? = kind
        while let current = search {
            if let found = members[Int(current.rawValue)][name] { return signature(found) }
            search = current.parent
        }
        return nil
    }

    /// Names of the members of a class alone.
    func names(_ kind: ObjectClass) -> [String] { members[Int(kind.rawValue)].keys.sorted() }

    /// One of n8n's methods.
    func method(_ kind: ExtensionKind, _ name: String) -> Signature? {
        extensions[Int(kind.rawValue)][name].map(signature)
    }

    /// Names of n8n's methods of a kind of receiver.
    func names(_ kind: ExtensionKind) -> [String] { extensions[Int(kind.rawValue)].keys.sorted() }

    /// A global name.
    func global(_ name: String) -> Signature? { globals[name].map(signature) }

    /// What a method of this name answers when nothing is known of its receiver.
    func result(ofMethod name: String) -> ExpressionType { results[name] ?? .any }

    /// Whether some value that data can hold, or that is made from one, has a method of this name.
    func isMethod(_ name: String) -> Bool { results[name] != nil }

    /// Names of all methods of values.
    var methodNames: [String] { results.keys.sorted() }

    // MARK: Reading

    private func signature(_ entry: Entry) -> Signature {
        let line = lines[entry.line]
        return Signature(bytes, parameters: line.parameters, type: Self.type(bytes, line, entry.place))
    }

    /// Whether data or values made from them can be of a class, other than its static members.
    private static func holdsValues(_ kind: ObjectClass) -> Bool {
        kind.parent != .function && ![.math, .json, .intl, .process].contains(kind)
    }

    /// A type of one word that tells something; nil for all others.
    private static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> ExpressionType? {
        switch String(decoding: bytes[range], as: UTF8.self) {
        case "text": .text
        case "number": .number
        case "boolean": .boolean
        default: nil
        }
    }

    /// Cuts `names(parameters): type | sentence`; nil for a line that is not in the form.
    private static func line(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Line? {
        var bar = start
        while bar + 2 < end, bytes[bar] != 0x20 || bytes[bar + 1] != 0x7C || bytes[bar + 2] != 0x20 { bar += 1 }
        guard bar + 2 < end else { return nil }
        let open = bytes[start..<bar].firstIndex(of: UInt8(ascii: "("))
        guard let open else {
            guard let colon = bytes[start..<bar].firstIndex(of: UInt8(ascii: ":")) else { return nil }
            return Line(names: start..<colon, parameters: nil, type: colon + 2..<max(bar, colon + 2))
        }
        // A list of parameters may itself hold `: `, so the type begins after the parenthesis.
        var close = open
        while close + 2 < bar, bytes[close] != 0x29 || bytes[close + 1] != 0x3A || bytes[close + 2] != 0x20 {
            close += 1
        }
        guard close + 2 < bar else { return nil }
        return Line(names: start..<open, parameters: open + 1..<close, type: close + 3..<bar)
    }

    private static func names(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
        bytes[range].split(separator: UInt8(ascii: ",")).map { part in
            String(decoding: part.drop { $0 == 0x20 }, as: UTF8.self)
        }
    }

    /// The type of one of the names: `Map, Set(…): Map, Set` gives each its own.
    private static func type(_ bytes: [UInt8], _ line: Line, _ place: Int) -> Range<Int> {
        let parts = bytes[line.type].split(separator: UInt8(ascii: ","))
        guard parts.count == line.count, parts.count > 1 else { return line.type }
        let part = parts[place].drop { $0 == 0x20 }
        return part.startIndex..<part.endIndex
    }
}
