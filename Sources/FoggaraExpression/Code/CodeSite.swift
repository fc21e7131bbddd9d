/// What a call or a walk is done on: bytes of the text, for errors that name it.
struct CodeSite: Sendable {
    /// First byte.
    let start: Int32
    /// Byte after the last.
    let end: Int32
    /// Argument of a call, whose values an error names in another way.
    var isArgument = false
}

extension CodeBuilder {
    /// Number of the site of a node, from 1.
    mutating func site(_ node: Int32) -> Int32 {
        sites.append(CodeSite(start: tree[node].start, end: tree[node].end))
        return Int32(sites.count)
    }

    /// Number of the site of a value that is spread into arguments.
    mutating func argumentSite(_ node: Int32) -> Int32 {
        sites.append(CodeSite(start: tree[node].start, end: tree[node].end, isArgument: true))
        return Int32(sites.count)
    }
}
