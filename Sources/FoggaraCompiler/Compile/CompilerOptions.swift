/// What a compilation is for.
package struct CompilerOptions: Sendable {
    /// Whether texts must be there in all four languages, as for bundled templates.
    package var needsAllLanguages = false
    /// Whether every node must be one that the native engine runs.
    package var needsNativeNodes = false

    /// The options of a plain check.
    package init() {}
}
