extension Array {
    /// Whether both are copies of one list that nobody changed since, which is told without looking at the elements.
    func isSameStorage(as other: [Element]) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBufferPointer { own in
            unsafe other.withUnsafeBufferPointer { unsafe own.baseAddress == $0.baseAddress }
        }
    }
}
