package import FoggaraEngine

/// Why a job gave no outcome, or an outcome that cannot be read.
package enum ScriptFailure: Error, Hashable, Sendable {
    /// There is no worker program.
    case missing
    /// The worker could not be started; what it or the system said.
    case unstartable(String)
    /// More processor time, or silence for longer, than allowed.
    case tooSlow(seconds: Int)
    /// More memory than allowed.
    case tooMuchMemory(bytes: Int)
    /// A larger result than allowed.
    case tooMuchOutput(bytes: Int)
    /// More questions to the run than allowed.
    case tooManyQuestions(Int)
    /// The worker ended of itself, or answered what cannot be read; how it ended.
    case crashed(String)
    /// The run is being stopped.
    case cancelled
    /// An effect of the script failed in a way that the script may not go on from.
    case effect(NodeError)

    /// Whether what earlier jobs left in the worker may be the cause.
    var mayBeOfOthers: Bool {
        switch self {
        case .tooMuchMemory, .crashed: true
        default: false
        }
    }

    /// The failure as a node tells it.
    package var nodeError: NodeError {
        switch self {
        case .missing:
            NodeError(
                "FoggaraScriptMissing", "The program 'foggara-script', which runs JavaScript code, was not found",
                description: "It belongs beside 'foggara': build it with 'swift build --product foggara-script', or "
                    + "name its file in the environment variable FOGGARA_SCRIPT")
        case .unstartable(let reason):
            NodeError("FoggaraScriptMissing", "The program 'foggara-script' does not start", description: reason)
        case .tooSlow(let seconds):
            NodeError("TaskRunnerTimeoutError", "Task execution timed out after \(seconds) seconds")
        case .tooMuchMemory(let bytes):
            NodeError("FoggaraLimit", "The code used more than \(bytes >> 20) MB of memory")
        case .tooMuchOutput(let bytes):
            NodeError("FoggaraLimit", "The code gave more than \(bytes >> 20) MB of data")
        case .tooManyQuestions(let count):
            NodeError("FoggaraLimit", "The code asked the run more than \(count) questions")
        case .crashed(let ending):
            NodeError(
                "FoggaraLimit", "The code ended the process it ran in (\(ending))",
                description: "Mostly this is code that asks for too much memory at once")
        case .cancelled: NodeError("FoggaraCancelled", "The run is being stopped")
        case .effect(let error): error
        }
    }
}
