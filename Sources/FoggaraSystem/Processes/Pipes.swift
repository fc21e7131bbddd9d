import CLinux

/// The three pipes between this process and a child.
struct Pipes: Sendable {
    /// The two ends of one pipe.
    struct Ends: Sendable {
        var read: Int32 = -1
        var write: Int32 = -1
    }

    private(set) var input = Ends()
    private(set) var output = Ends()
    private(set) var error = Ends()

    init() throws(SystemError) {
        input = try Self.open()
        do {
            output = try Self.open()
            error = try Self.open()
        } catch {
            closeChildEnds()
            closeOurEnds()
            throw error
        }
        // Our ends never block: one thread serves all three.
        fog_set_nonblocking(input.write)
        fog_set_nonblocking(output.read)
        fog_set_nonblocking(error.read)
    }

    /// Closes the ends the child has copies of.
    func closeChildEnds() {
        for end in [input.read, output.write, error.write] where end >= 0 { close(end) }
    }

    /// Closes the ends on this side.
    func closeOurEnds() {
        for end in [input.write, output.read, error.read] where end >= 0 { close(end) }
    }

    private static func open() throws(SystemError) -> Ends {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else { throw SystemError(lastErrorOf: "open", "pipe") }
        return Ends(read: ends[0], write: ends[1])
    }
}

/// A list of C strings that ends with a null pointer, as `posix_spawn` wants it.
@safe
final class CStringList {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) {
        count = texts.count
        unsafe pointers = .allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() { unsafe pointers[index] = strdup(text) }
        unsafe pointers[count] = nil
    }

    deinit {
        for index in 0..<count { unsafe free(pointers[index]) }
        unsafe pointers.deallocate()
    }
}
