import CPCRE2

/// What one match needs for itself; making it costs about as much as a short match, so patterns keep a few.
@safe
final class PatternWorkspace: @unchecked Sendable {  // one user at a time: it is out of the pool while it is used

    let data: OpaquePointer?
    let context: OpaquePointer?
    private let stack: OpaquePointer?

    init(for code: OpaquePointer, limits: PatternLimits) {
        unsafe data = pcre2_match_data_create_from_pattern_8(code, nil)
        unsafe context = pcre2_match_context_create_8(nil)
        unsafe stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
        unsafe pcre2_set_match_limit_8(context, limits.matchSteps)
        unsafe pcre2_set_depth_limit_8(context, limits.depth)
        unsafe pcre2_set_heap_limit_8(context, limits.heapKibibytes)
        if let stack = unsafe stack {
            unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
        }
    }

    deinit {
        unsafe pcre2_match_data_free_8(data)
        unsafe pcre2_match_context_free_8(context)
        unsafe pcre2_jit_stack_free_8(stack)
    }

    /// The ranges of the match just found.
    func match(groups: Int) -> PatternMatch {
        guard let offsets = unsafe pcre2_get_ovector_pointer_8(data) else { return PatternMatch(ranges: [0..<0]) }
        var ranges: [Range<Int>?] = []
        ranges.reserveCapacity(groups)
        for group in 0..<groups {
            let start = unsafe offsets[2 * group]
            let end = unsafe offsets[2 * group + 1]
            // `\K` inside a look-ahead can put the start behind the end; nothing was matched then.
            ranges.append(fog_pcre2_is_unset(start) != 0 ? nil : start..<max(start, end))
        }
        return PatternMatch(ranges: ranges)
    }
}
