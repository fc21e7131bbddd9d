/// Cuts a GraphQL text into tokens; commas, blanks and comments separate them and mean nothing.
struct GraphQLLexer {
    /// A smallest part of the text.
    enum Token: Hashable, CustomStringConvertible {
        case name(String)
        case number(String)
        case text(String)
        case mark(Unicode.Scalar)
        case end

        var description: String {
            switch self {
            case .name(let name): "Name \"\(name)\""
            case .number(let digits): "Number \"\(digits)\""
            case .text(let text): "String \"\(text)\""
            case .mark(let mark): String(mark)
            case .end: "<EOF>"
            }
        }
    }

    /// The line of the last token, from 1.
    private(set) var line = 1
    private let scalars: [Unicode.Scalar]
    private var offset = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The next token; `end` again and again at the end.
    mutating func next() throws(GraphQLSyntaxError) -> Token {
        while let scalar = peek {
            switch scalar {
            case "\n":
                line += 1
                offset += 1
            case " ", "\t", "\r", ",", "\u{FEFF}": offset += 1
            case "#": while let inside = peek, inside != "\n" { offset += 1 }
            case "{", "}", "(", ")", "[", "]", ":", "$", "!", "=":
                offset += 1
                return .mark(scalar)
            case "a"..."z", "A"..."Z", "_":
                return .name(
                    take {
                        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
                    })
            case "-", "0"..."9":
                offset += 1
                return .number(
                    String(scalar) + take { ("0"..."9").contains($0) || ".eE+-".unicodeScalars.contains($0) })
            case "\"": return try text()
            default:
                throw GraphQLSyntaxError(
                    message: "Syntax Error: Cannot parse the unexpected character \"\(scalar)\".", line: line)
            }
        }
        return .end
    }

    private var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

    private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek, isPart(scalar) {
            text.append(scalar)
            offset += 1
        }
        return String(text)
    }

    private mutating func text() throws(GraphQLSyntaxError) -> Token {
        offset += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != "\n" {
            offset += 1
            if scalar == "\"" { return .text(String(text)) }
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            guard let escaped = peek, let meaning = Self.escapes[escaped] else { break }
            offset += 1
            text.append(meaning)
        }
        throw GraphQLSyntaxError(message: "Syntax Error: Unterminated string.", line: line)
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "r": "\r", "t": "\t",
    ]
}
