/// The type of a function, method or property, as its note states it.
struct Signature: Sendable {
    /// One parameter.
    struct Parameter: Sendable {
        /// Name in the note.
        let name: String
        /// What it takes.
        let type: ExpressionType
        /// Whether it may be left out.
        let isOptional: Bool
        /// Whether it takes all further arguments.
        let isRest: Bool
    }

    /// Parameters; nil for a property, and for a function whose note leaves them open.
    let parameters: [Parameter]?
    /// Whether it is called.
    let isFunction: Bool
    /// Type of the value, or of what a call answers.
    let result: ExpressionType

    /// Reads the parts of a note: what stands between the parentheses, nil for a property, and the type.
    init(_ bytes: [UInt8], parameters: Range<Int>?, type: Range<Int>) {
        let isHeld = bytes[type].elementsEqual("function".utf8)
        isFunction = parameters != nil || isHeld
        result = isHeld ? .any : TypeTextReader.read(bytes, type)
        self.parameters = parameters.flatMap { Self.parameters(bytes, $0) }
    }

    /// Fewest arguments that make sense.
    var least: Int { parameters?.firstIndex { $0.isOptional || $0.isRest } ?? parameters?.count ?? 0 }
    /// Most arguments that are read; nil when there is no limit.
    var most: Int? {
        guard let parameters, parameters.last?.isRest != true else { return nil }
        return parameters.count
    }

    /// The parameter that takes the argument at a place.
    func parameter(_ place: Int) -> Parameter? {
        guard let parameters, let last = parameters.last else { return nil }
        return place < parameters.count ? parameters[place] : last.isRest ? last : nil
    }

    private static func parameters(_ bytes: [UInt8], _ range: Range<Int>) -> [Parameter]? {
        if bytes[range].elementsEqual("...".utf8) { return nil }
        return bytes[range].split(separator: UInt8(ascii: ",")).map { part in
            var part = part.drop { $0 == 0x20 }
            let isRest = part.starts(with: "...".utf8)
            if isRest { part = part.dropFirst(3) }
            let colon = part.firstIndex(of: UInt8(ascii: ":")) ?? part.endIndex
            var name = part[..<colon]
            let isOptional = name.last == UInt8(ascii: "?")
            if isOptional { name = name.dropLast() }
            var type = colon < part.endIndex ? TypeTextReader.read(bytes, colon + 1..<part.endIndex) : .any
            let word = String(decoding: name, as: UTF8.self)
            // Wherever a locale is taken, a list of them is too.
            if word == "locale" { type = type.joined(.list(.any)) }
            return Parameter(name: word, type: type, isOptional: isOptional, isRest: isRest)
        }
    }
}
