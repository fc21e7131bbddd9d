import FoggaraJSON

extension Machine {
    /// The key that a value names.
    func toKey(_ value: Value) throws(Trap) -> PropertyKey {
        switch value {
        case .number(let number):
            if number >= 0, number < 4_294_967_295, number == number.rounded(.towardZero) {
                return .index(UInt32(number))
            }
            return key(JSNumber.text(number))
        case .text(let handle):
            fuel -= 8
            return key(units(handle))
        case .symbol(let id): return .symbol(id)
        default:
            let primitive = try toPrimitive(value, .text)
            if case .symbol(let id) = primitive { return .symbol(id) }
            return key(units(try handle(primitive)))
        }
    }

    /// Refuses the members that lead outside.
    func checkRefused(_ key: PropertyKey) throws(Trap) {
        if let atom = key.atom, registry.refused.contains(atom) {
            throw failure(Refusals.refusal(atomString(atom)))
        }
    }

    // MARK: - Reading

    /// The property of a name.
    func get(_ value: Value, _ name: String) throws(Trap) -> Value { try get(value, key(name)) }

    /// A property of any value, as `value[key]` reads it.
    func get(_ value: Value, _ key: PropertyKey) throws(Trap) -> Value {
        switch value {
        case .object(let handle): return try get(cell(handle), key, receiver: value)
        case .text(let handle):
            if let index = key.index { return unit(handle, Int(index)).map { text([$0]) } ?? .undefined }
            if key == registry.lengthKey { return .int(length(handle)) }
            return try member(.string, key, receiver: value)
        case .number: return try member(.number, key, receiver: value)
        case .bool: return try member(.boolean, key, receiver: value)
        case .symbol: return try member(.symbol, key, receiver: value)
        case .bigint: return try member(.bigint, key, receiver: value)
        case .native(let id):
            if let cell = nativeProperties[id], let place = cell.position(of: key) { return cell.slots[place].value }
            return try member(registry.natives[Int(id)].statics ?? .function, key, receiver: value)
        case .undefined, .hole:
            throw typeError("Cannot read properties of undefined (reading '\(string(of: key))')")
        case .null: throw typeError("Cannot read properties of null (reading '\(string(of: key))')")
        }
    }

    /// The key `length`.
    static let lengthKey = PropertyKey.atom(Registry.shared.atoms.find(Array("length".utf16)) ?? 0)

    private func get(_ start: ObjectCell, _ key: PropertyKey, receiver: Value) throws(Trap) -> Value {
        var cell = start
        // Most members are plain named ones of the object itself.
        if key != registry.lengthKey {
            if let place = cell.position(of: key) {
                if !cell.slots[place].isAccessor { return cell.slots[place].value }
            } else if case .json(let object) = cell.payload, key.atom != nil, let found = object[string(of: key)] {
                let value = value(of: found)
                switch value {
                // What has a handle is made once.
                case .object, .text: cell.append(key, .init(value: value))
                default: break
                }
                return value
            }
        } else if cell.kind == .array {
            return .int(cell.elements.count)
        }
        while true {
            if let slot = try ownSlot(cell, key) {
                if !slot.isAccessor { return slot.value }
                return slot.value.isUndefined ? .undefined : try call(slot.value, receiver, [])
            }
            switch cell.prototype {
            case .object(let handle):
                try burn(2)
                cell = self.cell(handle)
            case .null: return .undefined
            default: return try member(cell.kind, key, receiver: receiver)
            }
        }
    }

    private func member(_ kind: ObjectClass, _ key: PropertyKey, receiver: Value) throws(Trap) -> Value {
        guard let member = registry.member(kind, key) else { return .undefined }
        switch member {
        case .method(let id): return .native(id)
        case .getter(let id): return try callNative(id, receiver, [])
        default: return constant(member)
        }
    }

    /// A registered value that is no accessor.
    func constant(_ member: Registry.Member) -> Value {
        switch member {
        case .method(let id), .getter(let id), .hostFunction(let id): .native(id)
        case .number(let number): .number(number)
        case .text(let string): text(string)
        case .object(let kind): shared(kind)
        }
    }

    /// An own property of an object, elements and computed ones included.
    func ownSlot(_ cell: ObjectCell, _ key: PropertyKey) throws(Trap) -> ObjectCell.Slot? {
        if let index = key.index {
            switch cell.kind {
            case .array:
                guard Int(index) < cell.elements.count else { return nil }
                let element = cell.elements[Int(index)]
                if case .hole = element { return nil }
                return .init(value: element)
            case .string:
                if case .primitive(.text(let handle)) = cell.payload, let unit = unit(handle, Int(index)) {
                    return .init(value: text([unit]))
                }
            default:
                if case .typed(let view) = cell.payload, cell.kind != .dataView {
                    return Int(index) < view.count ? .init(value: typedElement(view, cell.kind, Int(index))) : nil
                }
            }
        } else if key == Self.lengthKey {
            if cell.kind == .array { return .init(value: .int(cell.elements.count), isEnumerable: false) }
            if cell.kind == .string, case .primitive(.text(let handle)) = cell.payload {
                return .init(value: .int(length(handle)), isEnumerable: false)
            }
        }
        if let place = cell.position(of: key) { return cell.slots[place] }
        switch cell.payload {
        case .json(let object):
            if key.symbol != nil { return nil }
            guard let found = object[string(of: key)] else { return nil }
            let value = value(of: found)
            cell.append(key, .init(value: value))
            return .init(value: value)
        case .host(let host): return try hostMember(cell, host, key).map { .init(value: $0) }
        default: return nil
        }
    }

    /// Copies all members of a lazy JSON object, in its order.
    func materialize(_ cell: ObjectCell) {
        guard case .json(let object) = cell.payload else { return }
        cell.payload = .none
        memory += object.count * Cost.property
        var keys: [PropertyKey] = []
        var slots: [ObjectCell.Slot] = []
        for member in object {
            let key = key(Array(member.key.utf16))
            keys.append(key)
            if let place = cell.position(of: key) {
                slots.append(cell.slots[place])
            } else {
                slots.append(.init(value: value(of: member.value)))
            }
        }
        cell.replaceAll(keys, slots)
    }

    /// `in`: whether a value or its class has a property.
    func has(_ value: Value, _ key: PropertyKey) throws(Trap) -> Bool {
        switch value {
        case .native(let id):
            if let cell = nativeProperties[id], cell.position(of: key) != nil { return true }
            return registry.member(registry.natives[Int(id)].statics ?? .function, key) != nil
        case .object(let handle):
            var cell = cell(handle)
            while true {
                if try ownSlot(cell, key) != nil { return true }
                switch cell.prototype {
                case .object(let next):
                    try burn(3)
                    cell = self.cell(next)
                case .null: return false
                default: return registry.member(cell.kind, key) != nil
                }
            }
        default: return false
        }
    }

    /// Whether a value itself has a property.
    func hasOwn(_ value: Value, _ key: PropertyKey) throws(Trap) -> Bool {
        switch value {
        case .object(let handle): return try ownSlot(cell(handle), key) != nil
        case .text(let handle):
            if let index = key.index { return Int(index) < length(handle) }
            return key == Self.lengthKey
        case .native(let id):
            return registry.natives[Int(id)].statics.map { registry.ownMembers($0)[key] != nil } ?? false
        default: return false
        }
    }

    // MARK: - Writing

    /// Sets the property of a name.
    func set(_ value: Value, _ name: String, _ new: Value) throws(Trap) { try set(value, key(name), new) }

    /// Writes a property as sloppy code does: what cannot be written is left alone.
    func set(_ target: Value, _ key: PropertyKey, _ new: Value) throws(Trap) {
        try checkRefused(key)
        switch target {
        case .undefined, .hole: throw typeError("Cannot set properties of undefined (setting '\(string(of: key))')")
        case .null: throw typeError("Cannot set properties of null (setting '\(string(of: key))')")
        case .native(let id):
            let cell = nativeProperties[id] ?? ObjectCell(.function)
            nativeProperties[id] = cell
            cell.put(key, new)
        case .object(let handle): try set(cell(handle), key, new, receiver: target)
        default: return
        }
    }

    private func set(_ cell: ObjectCell, _ key: PropertyKey, _ new: Value, receiver: Value) throws(Trap) {
        if cell.isFrozen { return }
        if let index = key.index {
            if cell.kind == .array { return try setElement(cell, Int(index), new) }
            if case .typed(let view) = cell.payload {
                try setTypedElement(view, cell.kind, Int(index), new)
                return
            }
        }
        if key == Self.lengthKey, cell.kind == .array { return try setLength(cell, new) }
        materialize(cell)
        if let place = cell.position(of: key) {
            if cell.slots[place].isAccessor {
                let setter = cell.slots[place].setter
                if !setter.isUndefined { _ = try call(setter, receiver, [new]) }
            } else if cell.slots[place].isWritable {
                cell.slots[place].value = new
            }
            return
        }
        var above = cell.prototype
        while case .object(let handle) = above {
            try burn(3)
            let parent = self.cell(handle)
            if let slot = try ownSlot(parent, key), slot.isAccessor {
                if !slot.setter.isUndefined { _ = try call(slot.setter, receiver, [new]) }
                return
            }
            above = parent.prototype
        }
        guard cell.isExtensible else { return }
        try grow(Cost.property)
        cell.append(key, .init(value: new))
    }

    private func setElement(_ cell: ObjectCell, _ index: Int, _ new: Value) throws(Trap) {
        if index < cell.elements.count {
            cell.elements[index] = new
        } else if cell.isExtensible {
            let gap = index - cell.elements.count
            try grow((gap + 1) * Cost.element)
            for _ in 0..<gap { cell.elements.append(.hole) }
            cell.elements.append(new)
        }
    }

    private func setLength(_ cell: ObjectCell, _ new: Value) throws(Trap) {
        let number = try toNumber(new)
        guard number >= 0, number <= 4_294_967_295, number == number.rounded() else {
            throw error("RangeError", "Invalid array length")
        }
        let count = Int(number)
        if count < cell.elements.count {
            cell.elements.removeLast(cell.elements.count - count)
        } else {
            try grow((count - cell.elements.count) * Cost.element)
            cell.elements.append(contentsOf: repeatElement(.hole, count: count - cell.elements.count))
        }
    }

    /// Removes a property; false when it may not go.
    func delete(_ target: Value, _ key: PropertyKey) throws(Trap) -> Bool {
        if target.isNullish { throw typeError("Cannot convert undefined or null to object") }
        guard case .object(let handle) = target else { return true }
        let cell = cell(handle)
        if cell.isFrozen { return try ownSlot(cell, key) == nil }
        if cell.kind == .array, let index = key.index {
            if Int(index) < cell.elements.count { cell.elements[Int(index)] = .hole }
            return true
        }
        materialize(cell)
        if let place = cell.position(of: key) {
            guard cell.slots[place].isConfigurable else { return false }
            try burn(cell.keys.count >> 1)
            cell.remove(at: place)
        }
        return true
    }

    // MARK: - Listing

    /// Own keys in the order of the language: indices ascending, names, symbols.
    func ownKeys(_ value: Value, enumerableOnly: Bool = true, symbols: Bool = false) throws(Trap) -> [PropertyKey] {
        if case .text(let handle) = value { return (0..<UInt32(length(handle))).map { .index($0) } }
        if case .native(let id) = value { return nativeProperties[id]?.keys ?? [] }
        guard case .object(let handle) = value else { return [] }
        let cell = cell(handle)
        materialize(cell)
        try burn(cell.keys.count + cell.elements.count)
        var indices: [PropertyKey] = []
        var names: [PropertyKey] = []
        var marks: [PropertyKey] = []
        if cell.kind == .array {
            for (index, element) in cell.elements.enumerated() {
                if case .hole = element { continue }
                indices.append(.index(UInt32(index)))
            }
        }
        if cell.kind == .string, case .primitive(.text(let text)) = cell.payload {
            indices = (0..<UInt32(length(text))).map { .index($0) }
        }
        if case .typed(let view) = cell.payload { indices = (0..<UInt32(view.count)).map { .index($0) } }
        if case .host(let host) = cell.payload { names = try hostKeys(cell, host) }
        var ownIndices: [UInt32] = []
        let known = cell.kind == .object ? [] : names
        names.reserveCapacity(names.count + cell.keys.count)
        for (key, slot) in zip(cell.keys, cell.slots) where slot.isEnumerable || !enumerableOnly {
            if let index = key.index {
                ownIndices.append(index)
            } else if key.symbol != nil {
                if symbols { marks.append(key) }
            } else if known.isEmpty || !known.contains(key) {
                names.append(key)
            }
        }
        if !ownIndices.isEmpty { indices += ownIndices.sorted().map { .index($0) } }
        return indices.isEmpty && marks.isEmpty ? names : indices + names + marks
    }
}
