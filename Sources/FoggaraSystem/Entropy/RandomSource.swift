import CLinux

/// Where random bytes come from; everything that needs chance takes one of these.
package protocol RandomSource: Sendable {
    /// That many random bytes.
    func bytes(_ count: Int) -> [UInt8]
}

/// The random numbers of the kernel, fit for keys and tokens.
package struct SystemRandom: RandomSource {
    /// Makes the source; it has no state.
    package init() {}

    /// Bytes of the kernel, fit for keys.
    ///
    /// - Source: getrandom(2).
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        unsafe bytes.withUnsafeMutableBytes { buffer in
            var filled = 0
            while filled < count {
                let got = unsafe getrandom(buffer.baseAddress?.advanced(by: filled), count - filled, 0)
                // Interrupted by a signal: ask again. Other failures cannot happen with flags 0 after boot.
                if got > 0 { filled += got }
            }
        }
        return bytes
    }
}
