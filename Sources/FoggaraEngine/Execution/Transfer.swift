/// What transports must know about the effect they carry out.
package enum Transfer {
    /// Whether a transfer goes on to its end although its task is cancelled.
    @TaskLocal package static var mustFinish = false
}
