import Glibc

/// Texts as their bytes: Swift's own `==` would merge composed and decomposed accents.
extension String {
    /// Whether both texts have the same bytes.
    func isExactly(_ other: String) -> Bool {
        let (first, second) = (utf8.span, other.utf8.span)
        guard first.count == second.count else { return false }
        return unsafe first.withUnsafeBufferPointer { first in
            unsafe second.withUnsafeBufferPointer { second in
                // An empty text may have no address.
                guard let first = first.baseAddress, let second = second.baseAddress else { return true }
                return unsafe memcmp(first, second, utf8.count) == 0
            }
        }
    }

    /// Hashes what ``isExactly(_:)`` compares.
    func hashBytes(into hasher: inout Hasher) {
        unsafe utf8.span.withUnsafeBufferPointer { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}
