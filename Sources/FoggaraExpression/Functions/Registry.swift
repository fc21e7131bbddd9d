/// One function of the language: what evaluator, checker and guide know of it.
struct NativeFunction: Sendable {
    /// What a function does with its machine and call.
    typealias Body = @Sendable (Machine, Call) throws(Trap) -> Value

    /// Name as JavaScript shows it.
    let name: String
    /// Number of parameters as JavaScript counts them.
    let length: Int
    /// Holder of static members, for constructors.
    let statics: ObjectClass?
    /// Whether `new` works on it.
    let isConstructor: Bool
    /// Steps that every call takes.
    let cost: Int
    /// Steps for each part of what it is given, as a multiple of the usual.
    let weight: Int
    /// Implementation.
    let body: Body
}

/// The one table of functions: members by class, global names, and their implementations.
final class Registry: Sendable {
    /// A member of a class.
    enum Member: Sendable {
        case method(UInt32)
        case getter(UInt32)
        case number(Double)
        case text(String)
        case object(ObjectClass)
        /// A function that is only there when the host has it.
        case hostFunction(UInt32)
    }

    /// The registry, built once.
    static let shared = Registry()

    /// Names of members, numbered.
    let atoms: AtomTable
    /// Functions by number.
    let natives: [NativeFunction]
    /// Members by class and key.
    private let members: [[PropertyKey: Member]]
    /// The same for the evaluator.
    private let table: MemberTable
    /// Global names by atom.
    let globals: [UInt32: Member]
    /// The same side by side with the atoms, for the evaluator.
    private let globalMembers: [Member?]
    /// Implementations of n8n's methods by atom, for each kind of receiver.
    let extensions: [ExtensionKind: [UInt32: UInt32]]
    /// Atoms of refused members.
    let refused: Set<UInt32>
    /// The key `length`.
    let lengthKey: PropertyKey
    /// The key `done`.
    let doneKey: PropertyKey
    /// The key `value`.
    let valueKey: PropertyKey
    /// The key `toJSON`.
    let toJSONKey: PropertyKey

    private init() {
        var builder = RegistryBuilder()
        builder.defineAll()
        for name in Refusals.members { _ = builder.atom(name) }
        refused = Set(Refusals.members.map { builder.atom($0) })
        lengthKey = .atom(builder.atom("length"))
        doneKey = .atom(builder.atom("done"))
        valueKey = .atom(builder.atom("value"))
        toJSONKey = .atom(builder.atom("toJSON"))
        atoms = builder.atoms
        natives = builder.natives
        members = builder.members
        table = MemberTable(builder.members)
        globals = builder.globals
        globalMembers = (0..<builder.atoms.end).map { builder.globals[$0] }
        extensions = builder.extensions
    }

    /// A member of `kind` or of a class above it.
    func member(_ kind: ObjectClass, _ key: PropertyKey) -> Member? {
        var search: ObjectClass? = kind
        while let current = search {
            if let found = table.find(current, key) { return found }
            search = current.parent
        }
        return nil
    }

    /// What a global name means.
    func global(_ atom: UInt32) -> Member? { atom < globalMembers.count ? globalMembers[Int(atom)] : nil }

    /// Names of the members of `kind` alone.
    func ownMembers(_ kind: ObjectClass) -> [PropertyKey: Member] { members[Int(kind.rawValue)] }
}

/// Kinds of receivers that n8n's methods are dispatched on.
enum ExtensionKind: UInt8, CaseIterable, Sendable {
    case array, date, string, number, object, boolean
}

/// Collects the registry.
struct RegistryBuilder {
    /// Names of members, numbered.
    var atoms = AtomTable(base: 0, capacity: 1_024)
    /// Functions by number.
    var natives: [NativeFunction] = []
    /// Members by class and key.
    var members: [[PropertyKey: Registry.Member]] = Array(repeating: [:], count: ObjectClass.allCases.count)
    /// Global names by atom.
    var globals: [UInt32: Registry.Member] = [:]
    /// Numbers of n8n's methods by kind of receiver and atom.
    var extensions: [ExtensionKind: [UInt32: UInt32]] = [:]

    /// Number of a member's name.
    mutating func atom(_ name: String) -> UInt32 { atoms.add(name) }

    /// Adds a function and answers its number.
    mutating func native(
        _ name: String, _ length: Int, statics: ObjectClass? = nil, isConstructor: Bool = false,
        _ body: @escaping NativeFunction.Body
    ) -> UInt32 {
        natives.append(
            NativeFunction(
                name: name, length: length, statics: statics, isConstructor: isConstructor,
                cost: NativeCosts.base(name), weight: NativeCosts.weights[name] ?? 1, body: body))
        return UInt32(natives.count - 1)
    }

    /// A method of a class.
    mutating func method(_ kind: ObjectClass, _ name: String, _ length: Int = 0, _ body: @escaping NativeFunction.Body)
    {
        let id = native(name, length, body)
        members[Int(kind.rawValue)][.atom(atom(name))] = .method(id)
    }

    /// A second name of a method.
    mutating func alias(_ kind: ObjectClass, _ name: String, of other: String) {
        members[Int(kind.rawValue)][.atom(atom(name))] = members[Int(kind.rawValue)][.atom(atom(other))]
    }

    /// A method under a symbol.
    mutating func method(
        _ kind: ObjectClass, symbol: UInt32, _ name: String, _ body: @escaping NativeFunction.Body
    ) {
        let id = native(name, 0, body)
        members[Int(kind.rawValue)][.symbol(symbol)] = .method(id)
    }

    /// A property that is computed when read.
    mutating func getter(_ kind: ObjectClass, _ name: String, _ body: @escaping NativeFunction.Body) {
        let id = native(name, 0, body)
        members[Int(kind.rawValue)][.atom(atom(name))] = .getter(id)
    }

    /// A property that holds a fixed value.
    mutating func constant(_ kind: ObjectClass, _ name: String, _ value: Registry.Member) {
        members[Int(kind.rawValue)][.atom(atom(name))] = value
    }

    /// A global name.
    mutating func global(_ name: String, _ member: Registry.Member) { globals[atom(name)] = member }

    /// A global function.
    mutating func function(
        _ name: String, _ length: Int = 0, statics: ObjectClass? = nil, isConstructor: Bool = false,
        _ body: @escaping NativeFunction.Body
    ) {
        let id = native(name, length, statics: statics, isConstructor: isConstructor, body)
        globals[atom(name)] = .method(id)
    }

    /// A function that the host carries out.
    mutating func hostFunction(_ name: String) {
        let id = native(name, 1) { (m, c) throws(Trap) in try m.callHost(name, c) }
        globals[atom(name)] = .hostFunction(id)
    }

    /// A variable of n8n, computed when read.
    mutating func variable(_ name: String, _ body: @escaping NativeFunction.Body) {
        let id = native(name, 0, body)
        globals[atom(name)] = .getter(id)
    }

    /// One of n8n's methods.
    mutating func extend(_ kind: ExtensionKind, _ name: String, _ body: @escaping NativeFunction.Body) {
        let id = native(name, 0, body)
        extensions[kind, default: [:]][atom(name)] = id
    }
}
