import FoggaraSystem

/// One code chunk, read.
struct ReadChunk: Sendable {
    /// Its syntax.
    let tree: SyntaxTree
    /// Whether it nests deeper than the ordinary stack holds.
    let isDeep: Bool

    /// Reads the chunk at `range`; one that nests deep is read on a large stack.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) throws(SyntaxFaults) -> ReadChunk {
        do throws(SyntaxFaults) {
            return ReadChunk(tree: try Parser.parse(bytes, range), isDeep: false)
        } catch {
            guard !error.isTooLong, error.all.contains(where: { $0.kind == .tooDeep }) else { throw error }
            let outcome = DeepStack.run { () -> Result<ReadChunk, SyntaxFaults> in
                do throws(SyntaxFaults) {
                    let tree = try Parser.parse(bytes, range, depthLimit: Parser.deepLimit)
                    return .success(ReadChunk(tree: tree, isDeep: true))
                } catch {
                    return .failure(error)
                }
            }
            guard let outcome else { throw error }
            return try outcome.get()
        }
    }

    /// The code of the chunk, or the error that every evaluation gives.
    func compiled(_ bytes: [UInt8]) -> Result<Program, ExpressionError> {
        guard isDeep else { return Self.compile(tree, bytes) }
        return DeepStack.run { Self.compile(tree, bytes) } ?? .failure(.limit("code nested too deep"))
    }

    private static func compile(_ tree: SyntaxTree, _ bytes: [UInt8]) -> Result<Program, ExpressionError> {
        if let refusal = Refusals.check(tree) { return .failure(refusal) }
        do throws(ExpressionError) { return .success(try CodeBuilder.build(tree, bytes)) } catch {
            return .failure(error)
        }
    }
}
