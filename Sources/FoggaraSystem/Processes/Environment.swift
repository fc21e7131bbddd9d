import CLinux

/// The environment variables of this process; nothing but this target and the composition reads them.
package enum Environment {
    /// The value of a variable, nil when it is not set.
    package static func value(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// Every variable by name.
    package static func all() -> [String: String] {
        var variables: [String: String] = [:]
        guard var entry = unsafe fog_environment() else { return [:] }
        while let text = unsafe entry.pointee {
            let pair = unsafe String(cString: text).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
            unsafe entry += 1
        }
        return variables
    }
}
