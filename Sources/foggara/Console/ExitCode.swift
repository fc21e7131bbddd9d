/// How the process ends.
enum ExitCode: Int32, Sendable {
    /// Nothing to complain about.
    case clean = 0
    /// Errors in the input.
    case inputErrors = 1
    /// Wrong usage.
    case usage = 2
    /// The environment failed: a file, a service, a port.
    case environment = 3
    /// A fault of the program.
    case internalFault = 70
}
