import FoggaraSystem

/// The folder of a run's journal and vault, which a trial against stand-ins leaves no trace of.
struct StateFolder {
    /// Where it is.
    let path: String
    private let isTemporary: Bool

    /// The folder that `call` names; a temporary one for stand-ins when it names none.
    static func choose(_ call: Invocation, isSandboxed: Bool) throws(SystemError) -> StateFolder {
        if isSandboxed, call.value("state") == nil { return try temporary() }
        return StateFolder(path: Workshop.directory(call), isTemporary: false)
    }

    /// A new folder for one trial.
    static func temporary() throws(SystemError) -> StateFolder {
        StateFolder(path: try Files.createTemporaryDirectory(), isTemporary: true)
    }

    /// Removes the folder if it is a temporary one.
    func leave() {
        if isTemporary { try? Files.removeTree(path) }  // what cannot be removed is left to the system
    }
}
