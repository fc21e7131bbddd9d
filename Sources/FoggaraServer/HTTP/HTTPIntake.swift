import CMicroHTTPD

/// One request while it arrives; only the server's thread touches it.
final class HTTPIntake {
    /// Where the request stands.
    enum Phase {
        /// The headers have not been looked at.
        case fresh
        /// The body is being collected.
        case collecting
        /// The body grew beyond the limit and is thrown away as it comes.
        case oversized(discarded: Int)
        /// The request waits for its handler under this number.
        case handed(UInt64)
        /// An answer was queued.
        case answered
    }

    /// The target as it was sent.
    let target: String
    /// The socket it comes from.
    let socket: Int32
    /// Where the request stands.
    var phase = Phase.fresh
    /// The headers, once they are complete.
    var headers: [HTTPField] = []
    /// The body so far.
    var body: [UInt8] = []

    init(target: String, socket: Int32) {
        self.target = target
        self.socket = socket
    }

    /// Adds a part of the body; false when so much was thrown away that the connection should end.
    func receive(_ bytes: some Collection<UInt8>, limits: HTTPLimits) -> Bool {
        switch phase {
        case .collecting where body.count + bytes.count <= limits.bodyBytes:
            body.append(contentsOf: bytes)
            return true
        case .collecting:
            phase = .oversized(discarded: body.count + bytes.count)
            body = []
            return true
        case .oversized(let discarded):
            phase = .oversized(discarded: discarded + bytes.count)
            return discarded + bytes.count <= limits.bodyBytes * 4
        case .fresh, .handed, .answered: return true
        }
    }
}

// MARK: - Callbacks of the library's thread

/// Follows connections from their begin to just before their socket is closed.
func noteConnection(
    context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
    slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    event: MHD_ConnectionNotificationCode
) {
    guard let context = unsafe context,
        let connection = unsafe connection.map({ unsafe MicroHTTPD.Connection(pointer: $0) })
    else { return }
    let core = unsafe Unmanaged<HTTPServerCore>.fromOpaque(context).takeUnretainedValue()
    core.note(connection, isOpen: event.rawValue == 0)  // MHD_CONNECTION_NOTIFY_STARTED
}

/// Keeps the target of a new request as it was sent.
func beginRequest(
    context: UnsafeMutableRawPointer?, target: UnsafePointer<CChar>?, connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
    guard let context = unsafe context, let target = unsafe target,
        let connection = unsafe connection.map({ unsafe MicroHTTPD.Connection(pointer: $0) })
    else { return nil }
    let core = unsafe Unmanaged<HTTPServerCore>.fromOpaque(context).takeUnretainedValue()
    let intake = HTTPIntake(target: unsafe String(cString: target), socket: core.note(connection, isOpen: true))
    return unsafe Unmanaged.passRetained(intake).toOpaque()
}

/// Called once for the headers, once for each part of the body, once at its end, and again after a resume.
func acceptRequest(
    context: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
    method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, upload: UnsafePointer<CChar>?,
    uploadCount: UnsafeMutablePointer<Int>?, slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard
        let context = unsafe context,
        let connection = unsafe connection.map({ unsafe MicroHTTPD.Connection(pointer: $0) }),
        let method = unsafe method,
        let uploadCount = unsafe uploadCount, let held = unsafe slot?.pointee
    else { return .NO }
    let core = unsafe Unmanaged<HTTPServerCore>.fromOpaque(context).takeUnretainedValue()
    let intake = unsafe Unmanaged<HTTPIntake>.fromOpaque(held).takeUnretainedValue()
    if case .fresh = intake.phase { return core.begin(intake, on: connection) ? .YES : .NO }
    if let upload = unsafe upload, unsafe uploadCount.pointee > 0 {
        let part = unsafe UnsafeRawBufferPointer(start: upload, count: uploadCount.pointee)
        let goesOn = unsafe intake.receive(part, limits: core.limits)
        unsafe uploadCount.pointee = 0
        return goesOn ? .YES : .NO
    }
    return unsafe core.proceed(intake, method: String(cString: method), on: connection) ? .YES : .NO
}

/// Forgets a request after its answer was sent or its connection ended.
func completeRequest(
    context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
    slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    reason: MHD_RequestTerminationCode
) {
    guard let context = unsafe context, let slot = unsafe slot, let held = unsafe slot.pointee else { return }
    let core = unsafe Unmanaged<HTTPServerCore>.fromOpaque(context).takeUnretainedValue()
    let intake = unsafe Unmanaged<HTTPIntake>.fromOpaque(held).takeRetainedValue()
    unsafe slot.pointee = nil
    if case .handed(let number) = intake.phase { core.forget(number) }
    core.awaitRequest(on: intake.socket)
}
