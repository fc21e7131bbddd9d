extension Machine {
    /// Makes a text value.
    func text(_ units: some Collection<UInt16>) -> Value {
        if units.count == 1, let unit = units.first, unit < 0x100 { return text(Self.letters[Int(unit)]) }
        // The units stand beside the cell for a while.
        memory += units.count
        return text(TextCell(units))
    }

    /// The texts of one letter, which share their cells.
    private static let letters: [TextCell] = (0..<0x100).map { .latin([UInt8($0)]) }

    /// A text value.
    func text(_ string: String) -> Value { text(TextCell(string), factor: 4) }

    /// A text value that holds `cell`.
    func text(_ cell: TextCell) -> Value { text(cell, factor: 1) }

    private func text(_ cell: TextCell, factor: Int) -> Value {
        fuel -= 8
        memory += cell.count / factor + Cost.text
        stopWhenFull()
        texts.append(cell)
        return .text(UInt32(constants + texts.count - 1))
    }

    /// The cell of a text, written out if it was a sum.
    func textCell(_ handle: UInt32) -> TextCell {
        let index = Int(handle)
        if index < constants { return program.texts[index] }
        let cell = texts[index - constants]
        guard case .rope = cell else { return cell }
        var letters: [UInt8] = []
        letters.reserveCapacity(cell.count)
        var units: [UInt16]?
        var pending = [handle]
        while let next = pending.popLast() {
            let part =
                Int(next) < constants ? program.texts[Int(next)] : texts[Int(next) - constants]
            switch part {
            case .rope(let left, let right, _, _):
                pending.append(right)
                pending.append(left)
            case .latin(let bytes):
                if units == nil { letters.append(contentsOf: bytes) } else { units?.append(contentsOf: part.units) }
            case .wide(let wide):
                if units == nil { units = letters.map(UInt16.init) }
                units?.append(contentsOf: wide)
            }
        }
        let flat = units.map { TextCell.wide($0) } ?? .latin(letters)
        memory += 2 * cell.count
        fuel -= cell.count >> 3
        texts[index - constants] = flat
        return flat
    }

    /// UTF-16 units of a text.
    func units(_ handle: UInt32) -> [UInt16] { textCell(handle).units }

    /// A text of Swift; lone surrogates become U+FFFD.
    func string(_ handle: UInt32) -> String { textCell(handle).string }

    /// Length of a text in UTF-16 units.
    func length(_ handle: UInt32) -> Int {
        let index = Int(handle)
        return index < constants ? program.texts[index].count : texts[index - constants].count
    }

    /// One unit as text.
    func unit(_ handle: UInt32, _ index: Int) -> UInt16? {
        switch textCell(handle) {
        case .latin(let bytes): bytes.indices.contains(index) ? UInt16(bytes[index]) : nil
        case .wide(let units): units.indices.contains(index) ? units[index] : nil
        case .rope: nil
        }
    }

    /// The sum of two texts; long ones are written out later.
    func concatenate(_ left: UInt32, _ right: UInt32) throws(Trap) -> Value {
        let (first, second) = (length(left), length(right))
        if first == 0 { return .text(right) }
        if second == 0 { return .text(left) }
        let total = first + second
        guard total <= 536_870_888 else { throw error("RangeError", "Invalid string length") }
        if total < 24 {
            if case .latin(let a) = textCell(left), case .latin(let b) = textCell(right) { return text(.latin(a + b)) }
            return text(units(left) + units(right))
        }
        try grow(Cost.text)
        if memory + 2 * total > limits.memory { throw .abort(.limit("too much memory")) }
        texts.append(.rope(left, right, total, 0))
        return .text(UInt32(constants + texts.count - 1))
    }

    /// Whether two texts hold the same units.
    func isEqual(_ left: UInt32, _ right: UInt32) -> Bool {
        if left == right { return true }
        let count = length(left)
        guard count == length(right) else { return false }
        fuel -= count >> 4
        switch (textCell(left), textCell(right)) {
        case (.latin(let a), .latin(let b)): return a == b
        case (.wide(let a), .wide(let b)): return a == b
        default: return false
        }
    }

    /// Handle of a text that a value is sure to be; else of its conversion.
    func handle(_ value: Value) throws(Trap) -> UInt32 {
        if case .text(let handle) = value { return handle }
        if case .text(let handle) = try toText(value) { return handle }
        return 0
    }
}
