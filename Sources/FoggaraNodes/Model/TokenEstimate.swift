/// How many tokens a text has, before a model has counted them.
///
/// One token for four ASCII characters and one for two others, four more for each message and three for the answer's
/// head. On French, Darja in either script and JSON this is within a fifth of what current vendors count; it is an
/// estimate, and the caps compare with it before anything is sent.
package enum TokenEstimate {
    /// The tokens of a text.
    package static func tokens(_ text: String) -> Int {
        let ascii = text.unicodeScalars.count { $0.isASCII }
        return (ascii + 3) / 4 + (text.unicodeScalars.count - ascii + 1) / 2
    }

    /// The tokens that a conversation is read as.
    package static func tokens(ofMessages texts: [String]) -> Int {
        texts.reduce(3) { $0 + 4 + tokens($1) }
    }
}
