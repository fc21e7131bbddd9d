import FoggaraSystem

/// One code chunk, parsed and compiled.
struct CompiledChunk {
    /// Its syntax.
    let tree: SyntaxTree
    /// Its code; nil where ``refusal`` says why there is none.
    let program: Program?
    /// Error that every evaluation gives.
    let refusal: ExpressionError?

    /// Reads the chunk at `range`; one that nests deep is read on a large stack.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) throws(SyntaxFaults) -> CompiledChunk {
        do throws(SyntaxFaults) {
            return CompiledChunk(try Parser.parse(bytes, range), bytes)
        } catch {
            guard error.all.contains(where: { $0.kind == .tooDeep }) else { throw error }
            let outcome = DeepStack.run { () -> Result<CompiledChunk, SyntaxFaults> in
                do throws(SyntaxFaults) {
                    let tree = try Parser.parse(bytes, range, depthLimit: Parser.deepLimit)
                    return .success(CompiledChunk(tree, bytes))
                } catch {
                    return .failure(error)
                }
            }
            guard let outcome else { throw error }
            return try outcome.get()
        }
    }

    private init(_ tree: SyntaxTree, _ bytes: [UInt8]) {
        self.tree = tree
        var program: Program?
        var refusal = Refusals.check(tree)
        if refusal == nil {
            do throws(ExpressionError) { program = try CodeBuilder.build(tree, bytes) } catch { refusal = error }
        }
        self.program = program
        self.refusal = refusal
    }
}
