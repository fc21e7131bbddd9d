import FoggaraEngine
import FoggaraSystem
import Glibc

/// Ends the process at a numbered moment of an effect, as a power cut would; for tests alone.
enum CrashSwitch {
    /// The crash points that `FOGGARA_CRASH_AT` asks for: the process kills itself at the point of that number.
    static func fromEnvironment() -> CrashPoints {
        guard let number = Environment.value("FOGGARA_CRASH_AT").flatMap({ Int($0) }) else { return CrashPoints() }
        return CrashPoints { (passed, _) throws(SimulatedCrash) in
            if passed == number { _ = Signals.send(.kill, to: getpid()) }
        }
    }
}
