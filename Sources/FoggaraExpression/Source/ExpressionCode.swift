import FoggaraSystem

/// The code of a parameter, made when it is first evaluated: who only reads parameters pays for no code.
final class ExpressionCode: Sendable {
    /// A piece of text, or the code of a chunk.
    struct Part: Sendable {
        /// Literal text.
        var text: String?
        /// Code of a chunk.
        var program: Program?
    }

    /// What every evaluation needs.
    final class Compiled: Sendable {
        /// The parts in order.
        let parts: [Part]
        /// Error that every evaluation gives, known without running.
        let refusal: ExpressionError?

        init(_ parts: [Part], _ refusal: ExpressionError?) {
            self.parts = parts
            self.refusal = refusal
        }
    }

    /// A part as it was read.
    enum Source: Sendable {
        case text(String)
        case chunk(ReadChunk)
    }

    private let bytes: [UInt8]
    private let sources: [Source]
    private let made = Locked<Compiled?>(nil)

    /// Keeps what was read from `bytes`.
    init(_ bytes: [UInt8], _ sources: [Source]) {
        self.bytes = bytes
        self.sources = sources
    }

    /// The code, made by the first caller.
    var compiled: Compiled {
        if let known = made.withLock({ $0 }) { return known }
        var parts: [Part] = []
        var refusal: ExpressionError?
        for source in sources {
            switch source {
            case .text(let text): parts.append(Part(text: text))
            case .chunk(let chunk):
                switch chunk.compiled(bytes) {
                case .success(let program): parts.append(Part(program: program))
                case .failure(let error):
                    if refusal == nil { refusal = error }
                    parts.append(Part())
                }
            }
        }
        let compiled = Compiled(parts, refusal)
        made.withLock { $0 = compiled }
        return compiled
    }
}
