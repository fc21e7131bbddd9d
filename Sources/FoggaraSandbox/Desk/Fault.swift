package import FoggaraJSON

/// A way in which a service fails, for some of the requests that follow.
///
/// - Shape: `{"kind":"status","status":500,"times":2,"skip":1,"path":"values"}`. `times` absent means always; `skip`
///   lets so many requests through first; `path` limits the fault to requests whose path holds the text. The short
///   form `"500"` or `"garbage"` means the next request alone.
package struct Fault: Hashable, Sendable {
    /// What happens instead of an answer.
    package enum Kind: Hashable, Sendable {
        /// The service answers with this error status (`status`) in its own words; nothing is performed.
        case status(Int)
        /// The service answers 429 with `Retry-After` in seconds (`retryAfter`); nothing is performed.
        case tooMany(retryAfter: Int)
        /// The answer comes so many milliseconds late (`milliseconds`).
        case slow(milliseconds: Int)
        /// The answer comes when this is no longer among the faults; the mail server answers at once.
        case held
        /// Status 200 with a body that is no JSON and no UTF-8; nothing is performed.
        case garbage
        /// Status 200 with JSON of another shape; nothing is performed.
        case wrongJSON
        /// The connection is reset without an answer; nothing is performed.
        case reset
        /// Everything is performed, and half of the answer's body is sent.
        case cut
        /// Everything is performed, and then the connection ends without an answer.
        case dieAfterEffect
    }

    /// What happens.
    package var kind: Kind
    /// How many more requests it happens to; nil for all.
    package var times: Int?
    /// How many requests are let through first.
    package var skip: Int
    /// Only requests whose path holds this text; nil for all.
    package var path: String?

    /// Makes a fault.
    package init(_ kind: Kind, times: Int? = nil, skip: Int = 0, path: String? = nil) {
        self.kind = kind
        self.times = times
        self.skip = skip
        self.path = path
    }

    /// Reads the short form for one request: `429`, another error status, or the name of a kind.
    package init?(name: String) {
        if let status = Int(name) {
            guard (400...599).contains(status) else { return nil }
            self.init(status == 429 ? .tooMany(retryAfter: 1) : .status(status), times: 1)
        } else {
            self.init(json: ["kind": .string(name), "times": 1])
        }
    }

    /// Reads a fault; nil when a key is unknown, a value out of range or the kind does not exist.
    package init?(json: JSONValue) {
        if let name = json.string {
            self.init(name: name)
            return
        }
        guard let object = json.object, let name = object["kind"]?.string else { return nil }
        var known: Set = ["kind", "times", "skip", "path"]
        func number(_ key: String, _ fallback: Int, _ range: ClosedRange<Int>) -> Int? {
            known.insert(key)
            guard let value = object[key] else { return fallback }
            guard let integer = value.number?.integer, let result = Int(exactly: integer), range.contains(result) else {
                return nil
            }
            return result
        }
        let kind: Kind
        switch name {
        case "status":
            guard let status = number("status", 500, 400...599) else { return nil }
            kind = .status(status)
        case "tooMany":
            guard let seconds = number("retryAfter", 1, 0...86_400) else { return nil }
            kind = .tooMany(retryAfter: seconds)
        case "slow":
            guard let milliseconds = number("milliseconds", 1000, 0...600_000) else { return nil }
            kind = .slow(milliseconds: milliseconds)
        case "held": kind = .held
        case "garbage": kind = .garbage
        case "wrongJSON": kind = .wrongJSON
        case "reset": kind = .reset
        case "cut": kind = .cut
        case "dieAfterEffect": kind = .dieAfterEffect
        default: return nil
        }
        guard let skip = number("skip", 0, 0...1_000_000), let times = number("times", -1, -1...1_000_000) else {
            return nil
        }
        let path = object["path"]?.string
        if object["path"] != nil, path == nil { return nil }
        if object.keys.contains(where: { !known.contains($0) }) { return nil }
        self.init(kind, times: times < 0 ? nil : times, skip: skip, path: path)
    }

    /// Reads what a template or an admin request states: null, one fault, or a list of them; nil when one is wrong.
    package static func list(json: JSONValue) -> [Fault]? {
        switch json {
        case .null: return []
        case .array(let elements):
            let faults = elements.compactMap(Fault.init(json:))
            return faults.count == elements.count ? faults : nil
        default: return Fault(json: json).map { [$0] }
        }
    }

    /// The form that ``init(json:)`` reads.
    package var json: JSONValue {
        var object = JSONObject()
        switch kind {
        case .status(let status):
            object["kind"] = "status"
            object["status"] = .number(JSONNumber(status))
        case .tooMany(let seconds):
            object["kind"] = "tooMany"
            object["retryAfter"] = .number(JSONNumber(seconds))
        case .slow(let milliseconds):
            object["kind"] = "slow"
            object["milliseconds"] = .number(JSONNumber(milliseconds))
        case .held: object["kind"] = "held"
        case .garbage: object["kind"] = "garbage"
        case .wrongJSON: object["kind"] = "wrongJSON"
        case .reset: object["kind"] = "reset"
        case .cut: object["kind"] = "cut"
        case .dieAfterEffect: object["kind"] = "dieAfterEffect"
        }
        if let times { object["times"] = .number(JSONNumber(times)) }
        if skip > 0 { object["skip"] = .number(JSONNumber(skip)) }
        if let path { object["path"] = .string(path) }
        return .object(object)
    }
}

/// The faults that are switched on, in order; the first that applies to a request is used.
package struct FaultSwitches: Hashable, Sendable {
    /// The faults that are left.
    package private(set) var faults: [Fault]

    /// Switches these faults on.
    package init(_ faults: [Fault] = []) {
        self.faults = faults
    }

    /// Whether answers are held back.
    var isHolding: Bool { faults.contains { $0.kind == .held } }

    /// The fault for a request on `path`, which uses it up once; nil for none.
    ///
    /// - Parameter isNamed: passes over the faults that name no path.
    package mutating func take(for path: String, isNamed: Bool = false) -> Fault.Kind? {
        for place in faults.indices {
            if let part = faults[place].path, !path.contains(part) { continue }
            if isNamed, faults[place].path == nil { continue }
            if faults[place].skip > 0 {
                faults[place].skip -= 1
                continue
            }
            let kind = faults[place].kind
            if let times = faults[place].times {
                if times == 0 { continue }
                faults[place].times = times - 1
            }
            return kind
        }
        return nil
    }
}
