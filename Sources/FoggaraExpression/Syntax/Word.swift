/// The words that mean something to the grammar.
enum Word: UInt8, CaseIterable, Sendable {
    /// Any other name.
    case none
    // Words that can never be identifiers.
    case `break`, `case`, `catch`, `class`, const, `continue`, debugger, `default`, delete, `do`, `else`, `enum`,
        export, extends, `false`, finally, `for`, function, `if`, `import`, `in`, instanceof, new, null, `return`,
        `super`, `switch`, this, `throw`, `true`, `try`, typeof, `var`, void, `while`, with
    // Words that mean something in some places only.
    case `let`, `static`, yield, await, async, of, get, set, target, meta

    /// Whether the word can never be an identifier.
    var isReserved: Bool { rawValue >= Word.break.rawValue && rawValue <= Word.with.rawValue }

    /// Operator of a prefix word.
    var unary: Operator? {
        switch self {
        case .typeof: .typeOf
        case .void: .void
        case .delete: .delete
        default: nil
        }
    }

    /// Words by their letters packed into a number, in a table of twice as many places as there are words.
    private static let table: [(key: UInt64, word: Word)] = {
        var table: [(key: UInt64, word: Word)] = Array(repeating: (0, .none), count: 256)
        for word in allCases where word != .none {
            let key = packed("\(word)".utf8)
            var place = slot(key)
            while table[place].key != 0 { place = (place + 1) & 0xFF }
            table[place] = (key, word)
        }
        return table
    }()

    /// Eight letters in a number; `instanceof`, the only longer word, is known by its last eight.
    private static func packed(_ letters: some Collection<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for letter in letters { key = key << 8 | UInt64(letter) }
        return key
    }

    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56) }

    /// The word that `bytes[range]` spells.
    static func find(_ bytes: [UInt8], _ range: Range<Int>) -> Word {
        guard range.count >= 2, range.count <= 10, range.count != 9 else { return .none }
        var key: UInt64 = 0
        for place in range {
            guard bytes[place] >= 0x61, bytes[place] <= 0x7A else { return .none }
            key = key << 8 | UInt64(bytes[place])
        }
        var place = slot(key)
        while table[place].key != 0 {
            if table[place].key == key {
                let word = table[place].word
                guard range.count == 10 else { return word == .instanceof ? .none : word }
                let begins = bytes[range.lowerBound] == 0x69 && bytes[range.lowerBound + 1] == 0x6E
                return word == .instanceof && begins ? word : .none
            }
            place = (place + 1) & 0xFF
        }
        return .none
    }
}
