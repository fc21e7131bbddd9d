/// Members of a plain object as far as they are known.
package struct ObjectShape: Hashable, Sendable {
    /// Most members that are followed; an object with more is open and without any.
    static let limit = 400

    /// Types by name; that of a member that may be missing holds undefined.
    package private(set) var members: [String: ExpressionType]
    /// Whether there may be other members.
    package private(set) var isOpen: Bool

    /// An object with these members; open when it may have others.
    package init(_ members: [String: ExpressionType], isOpen: Bool) {
        let isTooWide = members.count > Self.limit
        self.members = isTooWide ? [:] : members
        self.isOpen = isOpen || isTooWide
    }

    /// Types of the members, in the order of their names.
    var values: [ExpressionType] { members.sorted { $0.key < $1.key }.map(\.value) }

    /// What is known when one of two objects may come: a member of only one of them may be missing.
    func joined(_ other: ObjectShape) -> ObjectShape {
        var all = members
        for (name, type) in all where other.members[name] == nil {
            // An open object may hold anything under the name.
            all[name] = other.isOpen ? .any : type.joined(.undefined)
        }
        for (name, type) in other.members {
            if let own = members[name] {
                all[name] = own.joined(type)
            } else {
                all[name] = isOpen ? .any : type.joined(.undefined)
            }
        }
        return ObjectShape(all, isOpen: isOpen || other.isOpen)
    }

    /// The object with members of another laid over its own, as `{ ...a, ...b }` does.
    package func overlaid(_ other: ObjectShape) -> ObjectShape {
        guard !other.isOpen else {
            // What the open one holds beside its known members hides anything.
            let hidden = members.mapValues { _ in ExpressionType.any }
            return ObjectShape(hidden.merging(other.members) { $1 }, isOpen: true)
        }
        let laid = members.merging(other.members) { own, new in
            new.parts.contains(.undefined) ? own.joined(new) : new
        }
        return ObjectShape(laid, isOpen: isOpen)
    }

    /// The object with one more member.
    package func setting(_ name: String, to type: ExpressionType) -> ObjectShape {
        var all = members
        all[name] = type
        return ObjectShape(all, isOpen: isOpen)
    }

    /// The same members, and perhaps others.
    var opened: ObjectShape { ObjectShape(members, isOpen: true) }
}
