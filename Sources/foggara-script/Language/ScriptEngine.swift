import CJavaScriptCore

/// A JavaScript virtual machine that runs one job after the other, each in a context of its own.
@safe
final class ScriptEngine {
    /// How often a running script is looked at.
    static let tickSeconds = 0.01

    let channel: FrameChannel
    private let group: JSContextGroupRef
    private let prelude: JSStringRef
    private let memory: ResidentMemory
    private let memoryLimit: Int
    private let secondsLimit: Double
    private var deadline = 0.0
    /// Why the watchdog ended the script; nil while it has not.
    private(set) var stop: Stop?

    /// Why a script was ended from outside.
    enum Stop: String {
        case time, memory, output, parent
    }

    /// Makes the machine; `prelude` is a zero-terminated script that gives a function of the native functions.
    init?(channel: FrameChannel, prelude: [UInt8], memoryLimit: Int, secondsLimit: Double) {
        guard let group = unsafe JSContextGroupCreate(), let memory = ResidentMemory(),
            let text = unsafe JSText.make(prelude)
        else { return nil }
        self.channel = channel
        unsafe self.group = group
        self.memory = memory
        unsafe self.prelude = text
        self.memoryLimit = memoryLimit
        self.secondsLimit = secondsLimit
    }

    /// Runs a job, given as zero-terminated JSON.
    ///
    /// - Returns: the outcome as JSON; nil when the script was ended, see ``stop``, or the prelude is broken.
    func run(_ job: [UInt8]) -> [UInt8]? {
        guard let context = unsafe JSGlobalContextCreateInGroup(group, nil) else { return nil }
        defer { unsafe JSGlobalContextRelease(context) }
        let refusal = unsafe JSText.make(Array("Code generation from strings disallowed for this context".utf8) + [0])
        unsafe JSGlobalContextSetEvalEnabled(context, false, refusal)
        unsafe refusal.map { unsafe JSStringRelease($0) }
        deadline = fog_thread_seconds() + secondsLimit
        arm()
        guard let main = unsafe prepare(context), let text = unsafe JSText.make(job) else { return nil }
        defer { unsafe JSStringRelease(text) }
        guard unsafe call(context, main, "start", JSValueMakeString(context, text)) != nil else { return nil }
        // The watchdog looks at long turns only; many short ones add up here.
        while !tick() {
            guard let outcome = unsafe call(context, main, "step", nil) else { return nil }
            if unsafe JSValueIsString(context, outcome) { return unsafe JSText.bytes(context, outcome) }
        }
        return nil
    }

    /// The object of the prelude with `start` and `step`.
    private func prepare(_ context: JSGlobalContextRef) -> JSObjectRef? {
        guard let native = unsafe JSObjectMake(context, nil, nil) else { return nil }
        let owner = unsafe Unmanaged.passUnretained(self).toOpaque()
        let functions: [(String, JSObjectCallAsFunctionCallback)] = unsafe [
            ("ask", scriptAsk), ("compile", scriptCompile), ("pause", scriptPause),
        ]
        for unsafe(name, callback) in unsafe functions {
            let function = unsafe fog_script_function(context, callback, owner)
            unsafe JSText.with(name) { unsafe JSObjectSetProperty(context, native, $0, function, 0, nil) }
        }
        guard let maker = unsafe JSEvaluateScript(context, prelude, nil, nil, 1, nil),
            unsafe JSValueIsObject(context, maker)
        else { return nil }
        var arguments: [JSValueRef?] = unsafe [native]
        return unsafe JSObjectCallAsFunction(context, maker, nil, 1, &arguments, nil)
    }

    private func call(
        _ context: JSGlobalContextRef, _ object: JSObjectRef, _ name: String, _ argument: JSValueRef?
    ) -> JSValueRef? {
        let method = unsafe JSText.with(name) { unsafe JSObjectGetProperty(context, object, $0, nil) }
        guard let method = unsafe method else { return nil }
        var arguments: [JSValueRef?] = unsafe [argument ?? JSValueMakeUndefined(context)]
        return unsafe JSObjectCallAsFunction(context, method, object, 1, &arguments, nil)
    }

    // MARK: - Watchdog

    private func arm() {
        let owner = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe JSContextGroupSetExecutionTimeLimit(group, Self.tickSeconds, scriptTick, owner)
    }

    /// Looks at time and memory; true ends the script.
    fileprivate func tick() -> Bool {
        if stop == nil {
            if fog_thread_seconds() > deadline { stop = .time } else if memory.bytes > memoryLimit { stop = .memory }
        }
        // The callback fires once for each time it is set.
        if stop == nil { arm() }
        return stop != nil
    }

    // MARK: - Functions of the prelude

    /// Sends a question to the parent and waits for its answer.
    fileprivate func ask(_ context: JSContextRef, _ question: JSValueRef) -> JSValueRef? {
        guard let bytes = unsafe JSText.bytes(context, question), channel.write(UInt8(ascii: "q"), bytes),
            let answer = channel.read(), answer.kind == UInt8(ascii: "a"), let text = unsafe JSText.make(answer.content)
        else {
            stop = .parent
            return nil
        }
        defer { unsafe JSStringRelease(text) }
        return unsafe JSValueMakeString(context, text)
    }
}

private func owner(_ function: JSObjectRef?) -> ScriptEngine? {
    unsafe JSObjectGetPrivate(function).map {
        unsafe Unmanaged<ScriptEngine>.fromOpaque($0).takeUnretainedValue()
    }
}

private func scriptTick(_: JSContextRef?, _ engine: UnsafeMutableRawPointer?) -> Bool {
    unsafe engine.map { unsafe Unmanaged<ScriptEngine>.fromOpaque($0).takeUnretainedValue().tick() } ?? true
}

/// `ask(text)`: a question to the parent.
private func scriptAsk(
    _ context: JSContextRef?, _ function: JSObjectRef?, _ this: JSObjectRef?, _ count: Int,
    _ arguments: UnsafePointer<JSValueRef?>?, _ exception: UnsafeMutablePointer<JSValueRef?>?
) -> JSValueRef? {
    guard let context = unsafe context, let engine = unsafe owner(function), count > 0,
        let question = unsafe arguments?[0],
        let answer = unsafe engine.ask(context, question)
    else { return unsafe JSValueMakeUndefined(context) }
    return unsafe answer
}

/// `compile(source)`: evaluates a script whose places are told as those of `code`.
private func scriptCompile(
    _ context: JSContextRef?, _ function: JSObjectRef?, _ this: JSObjectRef?, _ count: Int,
    _ arguments: UnsafePointer<JSValueRef?>?, _ exception: UnsafeMutablePointer<JSValueRef?>?
) -> JSValueRef? {
    guard let context = unsafe context, count > 0, let source = unsafe arguments?[0],
        let text = unsafe JSValueToStringCopy(context, source, exception)
    else { return unsafe JSValueMakeUndefined(context) }
    defer { unsafe JSStringRelease(text) }
    return unsafe JSText.with("code") { unsafe JSEvaluateScript(context, text, nil, $0, 1, exception) }
}

/// `pause(milliseconds)`: waits.
private func scriptPause(
    _ context: JSContextRef?, _ function: JSObjectRef?, _ this: JSObjectRef?, _ count: Int,
    _ arguments: UnsafePointer<JSValueRef?>?, _ exception: UnsafeMutablePointer<JSValueRef?>?
) -> JSValueRef? {
    guard let context = unsafe context, count > 0, let value = unsafe arguments?[0] else {
        return unsafe JSValueMakeUndefined(context)
    }
    let milliseconds = unsafe JSValueToNumber(context, value, nil)
    if milliseconds > 0, milliseconds < 1e9 { fog_pause(milliseconds / 1_000) }
    return unsafe JSValueMakeUndefined(context)
}
