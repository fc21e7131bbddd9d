import CPCRE2
import FoggaraSystem

/// A compiled regular expression (PCRE2, UTF-8, just-in-time compiled), fit for patterns that users wrote.
///
/// - Guarantees: every match is bounded by ``PatternLimits``; one pattern may be used by many threads at once.
/// - Source: pcre2api(3), version 10.42.
@safe
package final class Pattern: @unchecked Sendable {  // the compiled code never changes after the initialiser
    // What a match writes is in a workspace of its own, taken out of the locked pool.

    /// The text the pattern was compiled from.
    package let source: String
    /// How it was read.
    package let options: PatternOptions
    /// How many groups capture, without the whole match.
    package let captureCount: Int
    /// The named groups with their numbers, by number.
    package let captureNames: [(name: String, number: Int)]

    private let code: OpaquePointer
    private let limits: PatternLimits
    private let workspaces = Locked<[PatternWorkspace]>([])

    /// Compiles a pattern.
    ///
    /// - Throws: ``PatternError`` with code `syntax` and the byte offset of the fault.
    package init(
        _ source: String, options: PatternOptions = [], limits: PatternLimits = .standard
    ) throws(PatternError) {
        self.source = source
        self.options = options
        self.limits = limits
        let context = unsafe pcre2_compile_context_create_8(nil)
        defer { unsafe pcre2_compile_context_free_8(context) }
        unsafe pcre2_set_max_pattern_length_8(context, limits.patternBytes)
        if options.contains(.ecmaScript) {
            unsafe pcre2_set_compile_extra_options_8(context, fog_pcre2_ecma_extra_options())
        }
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(source.utf8)
        guard let code = unsafe pcre2_compile_8(bytes, bytes.count, options.bits, &number, &offset, context) else {
            throw PatternError(
                code: .syntax, offset: min(offset, bytes.count), number: number, message: Self.message(number))
        }
        unsafe self.code = code
        // Where the kernel forbids executable memory this fails, and matching interprets the pattern instead.
        unsafe pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        var count: UInt32 = 0
        unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        captureCount = Int(count)
        captureNames = unsafe Self.names(of: code)
    }

    deinit {
        unsafe pcre2_code_free_8(code)
    }

    /// The first match at or after a byte offset; nil when there is none.
    ///
    /// - Throws: ``PatternError`` with code `limitExceeded` when the search was given up.
    package func firstMatch(in text: String, from offset: Int = 0) throws(PatternError) -> PatternMatch? {
        var text = text
        let outcome: Result<PatternMatch?, PatternError> = text.withUTF8 { buffer in
            do throws(PatternError) {
                return .success(try unsafe match(buffer, from: offset))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// Whether the pattern matches anywhere in the text.
    package func isMatch(_ text: String) throws(PatternError) -> Bool {
        try firstMatch(in: text) != nil
    }

    /// Every match from left to right, at most `limit`. After an empty match the search goes on one character further.
    package func matches(in text: String, limit: Int = .max) throws(PatternError) -> [PatternMatch] {
        var text = text
        let outcome: Result<[PatternMatch], PatternError> = text.withUTF8 { buffer in
            do throws(PatternError) {
                var matches: [PatternMatch] = []
                var offset = 0
                while matches.count < limit, offset <= buffer.count {
                    guard let match = try unsafe match(buffer, from: offset) else { break }
                    matches.append(match)
                    offset = match.range.upperBound
                    if match.range.isEmpty {
                        offset += 1
                        // Continuation bytes of UTF-8 belong to the character before.
                        while offset < buffer.count, unsafe buffer[offset] & 0xC0 == 0x80 { offset += 1 }
                    }
                }
                return .success(matches)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private func match(
        _ subject: UnsafeBufferPointer<UInt8>, from offset: Int
    ) throws(PatternError) -> PatternMatch? {
        guard offset <= subject.count else { return nil }
        let workspace: PatternWorkspace
        if let kept = workspaces.withLock({ $0.popLast() }) {
            workspace = kept
        } else {
            workspace = unsafe PatternWorkspace(for: code, limits: limits)
        }
        defer { workspaces.withLock { $0.append(workspace) } }
        // The subject comes from a Swift string, which is always valid UTF-8.
        let outcome = unsafe pcre2_match_8(
            code, subject.baseAddress, subject.count, offset, UInt32(PCRE2_NO_UTF_CHECK), workspace.data,
            workspace.context)
        if outcome >= 0 { return workspace.match(groups: captureCount + 1) }
        switch outcome {
        case PCRE2_ERROR_NOMATCH:
            return nil
        case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT,
            PCRE2_ERROR_NOMEMORY:
            throw PatternError(code: .limitExceeded, offset: 0, number: outcome, message: Self.message(outcome))
        default:
            throw PatternError(code: .failed, offset: 0, number: outcome, message: Self.message(outcome))
        }
    }

    private static func message(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = unsafe pcre2_get_error_message_8(number, &buffer, buffer.count)
        return count < 0 ? "error \(number)" : String(decoding: buffer.prefix(Int(count)), as: UTF8.self)
    }

    /// The name table: entries of equal size, each the number in two bytes, then the name and a zero.
    private static func names(of code: OpaquePointer) -> [(name: String, number: Int)] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table = unsafe table else { return [] }
        var names: [(name: String, number: Int)] = []
        for index in 0..<Int(count) {
            let entry = unsafe table + index * Int(size)
            let number = unsafe Int(entry[0]) << 8 | Int(entry[1])
            names.append((unsafe String(cString: entry + 2), number))
        }
        return names.sorted { $0.number < $1.number }
    }
}
