import CMicroHTTPD

/// The functions of libmicrohttpd, loaded when the first server starts.
///
/// - Source: <https://www.gnu.org/software/libmicrohttpd/manual/>, read 2026-11.
@safe
struct MicroHTTPD: @unchecked Sendable {  // addresses of functions, written once before they are shared
    private let table: fog_mhd

    /// The listening part of one server.
    @safe
    struct Daemon: @unchecked Sendable {  // the library guards what the address leads to with its own locks
        let pointer: OpaquePointer
    }

    /// One client's connection.
    @safe
    struct Connection: @unchecked Sendable {  // used on the server's thread alone, apart from `resume`
        // The library allows `resume` from any thread.
        let pointer: OpaquePointer
    }

    private init(table: fog_mhd) { unsafe self.table = table }

    /// The library; nil when Debian's `libmicrohttpd12` is not installed.
    static let loaded: MicroHTTPD? = {
        var table = unsafe fog_mhd()
        return unsafe fog_mhd_load(&table) != 0 ? MicroHTTPD(table: table) : nil
    }()

    /// Runs `body` with the address of the table, as every wrapper wants it.
    private func call<Result>(_ body: (UnsafePointer<fog_mhd>) -> Result) -> Result {
        unsafe withUnsafePointer(to: table) { unsafe body($0) }
    }

    /// Listens and serves on a thread of its own; `core` stays retained until ``stop(_:core:)``.
    func start(address: String, port: UInt16, limits: HTTPLimits, core: HTTPServerCore) -> Daemon? {
        let context = unsafe Unmanaged.passRetained(core).toOpaque()
        let daemon = unsafe call {
            unsafe fog_mhd_start(
                $0, address, port, limits.headerBytes + limits.targetBytes + (16 << 10),
                UInt32(limits.idle.components.seconds), UInt32(limits.connections), acceptRequest, completeRequest,
                beginRequest, noteConnection, context)
        }
        if unsafe daemon == nil { unsafe Unmanaged<HTTPServerCore>.fromOpaque(context).release() }
        return unsafe daemon.map { unsafe Daemon(pointer: $0) }
    }

    /// Ends the thread and every connection. No connection may be suspended, else the library ends the process.
    func stop(_ daemon: Daemon, core: HTTPServerCore) {
        unsafe call { unsafe fog_mhd_stop($0, daemon.pointer) }
        unsafe Unmanaged.passUnretained(core).release()
    }

    /// The port in use, which was chosen by the system when 0 was asked for.
    func port(of daemon: Daemon) -> UInt16 { unsafe call { unsafe fog_mhd_port($0, daemon.pointer) } }

    /// Takes no further connection; gives the socket, which is to be closed after ``stop(_:core:)``.
    func quiesce(_ daemon: Daemon) -> Int32 { unsafe call { unsafe fog_mhd_quiesce($0, daemon.pointer) } }

    /// Takes the connection from the thread's care until ``resume(_:)``.
    func suspend(_ connection: Connection) { unsafe call { unsafe fog_mhd_suspend($0, connection.pointer) } }

    /// Makes the thread call the handler for the connection again.
    func resume(_ connection: Connection) { unsafe call { unsafe fog_mhd_resume($0, connection.pointer) } }

    /// The headers of the request on a connection.
    func headers(of connection: Connection) -> [HTTPField] {
        var fields: [HTTPField] = []
        unsafe withUnsafeMutablePointer(to: &fields) { pointer in
            unsafe call { unsafe fog_mhd_headers($0, connection.pointer, collectHeader, pointer) }
        }
        return fields
    }

    /// The address of the client.
    func peer(of connection: Connection) -> String {
        var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
        guard unsafe call({ unsafe fog_mhd_peer($0, connection.pointer, &text) }) != 0 else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The socket of a connection, which no other connection has while it is open; -1 when it has none.
    func socket(of connection: Connection) -> Int32 { unsafe call { unsafe fog_mhd_socket($0, connection.pointer) } }

    /// Ends an open connection of which the library is reading or writing, with some last bytes.
    static func end(_ socket: Int32, saying bytes: [UInt8]) { unsafe fog_mhd_end(socket, bytes, bytes.count) }

    /// Hands an answer over; false closes the connection.
    func queue(_ response: HTTPResponse, on connection: Connection) -> Bool {
        let made: OpaquePointer?
        switch response.delivery {
        case .reset:
            unsafe call { unsafe fog_mhd_reset_on_close($0, connection.pointer) }
            return false
        case .whole:
            unsafe made = unsafe call { unsafe fog_mhd_response($0, response.body, response.body.count) }
        case .cut(let count):
            let sent = min(count, response.body.count)
            unsafe made = unsafe call {
                unsafe fog_mhd_cut_response($0, response.body, sent, max(response.body.count, sent + 1))
            }
        }
        guard let made = unsafe made else { return false }
        defer { unsafe call { unsafe fog_mhd_destroy($0, made) } }
        for header in response.headers {
            // Refused are line ends in a value: an answer that lacks a header is wrong, so nothing is sent.
            guard unsafe call({ unsafe fog_mhd_add_header($0, made, header.name, header.value) }) != 0 else {
                return false
            }
        }
        return unsafe call { unsafe fog_mhd_queue($0, connection.pointer, UInt32(response.status), made) } != 0
    }
}

/// Adds one header to the list that `context` points to.
private func collectHeader(
    context: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?, nameCount: Int,
    value: UnsafePointer<CChar>?, valueCount: Int
) -> MHD_Result {
    guard let context = unsafe context, let name = unsafe name else { return .NO }
    let nameText = unsafe String(decoding: UnsafeRawBufferPointer(start: name, count: nameCount), as: UTF8.self)
    let valueText = unsafe value.map {
        unsafe String(decoding: UnsafeRawBufferPointer(start: $0, count: valueCount), as: UTF8.self)
    }
    unsafe context.assumingMemoryBound(to: [HTTPField].self).pointee.append(HTTPField(nameText, valueText ?? ""))
    return .YES
}
