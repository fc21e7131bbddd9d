import FoggaraSystem

/// Where the worker's program stands.
package enum ScriptLocation {
    /// Its file name.
    package static let name = "foggara-script"
    /// The environment variable that names another file.
    package static let variable = "FOGGARA_SCRIPT"

    /// The path to start: the one that is asked for, else the file beside this program; nil when there is none.
    ///
    /// - Parameter named: value of ``variable``; a path that does not exist finds nothing.
    package static func find(named: String?) -> String? {
        if let named, !named.isEmpty { return Files.exists(named) ? named : nil }
        guard let folder = OwnExecutable.folder else { return nil }
        // An installed program has it beside itself or where programs for programs are kept.
        return [folder + "/" + name, folder + "/../libexec/" + name].first { Files.exists($0) }
    }
}
