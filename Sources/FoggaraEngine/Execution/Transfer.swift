/// What transports must know about the effect they carry out.
package enum Transfer {
    /// Whether a transfer is made at most once: it goes on to its end although its task is cancelled, and a library
    /// that carries it out must not begin it anew by itself.
    @TaskLocal package static var mustFinish = false
}
