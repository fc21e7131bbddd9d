package import FoggaraSystem

/// Lets only the owner in, and only their own clicks.
///
/// The program prints an address with a key. Opening it sets a cookie, which every later request must carry; a form
/// carries a token made from the key besides, so that another site cannot send it.
///
/// - Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet (2026): SameSite cookie and token together.
package struct PageGuard: Sendable {
    private static let cookie = "foggara"
    private let key: Secret<String>
    /// What forms carry.
    let token: String

    /// Guards with a key of at least 128 bits as hexadecimal digits.
    package init(key: Secret<String>) {
        self.key = key
        token = Hash.sha256Hex("form:" + key.reveal())
    }

    /// What becomes of a request before any page sees it.
    enum Verdict: Equatable {
        /// It is the owner's.
        case welcome
        /// It brings the key: the cookie is set and the key leaves the address.
        case enter(HTTPResponse)
        /// It has neither.
        case locked
        /// A form without its token.
        case foreign
    }

    /// Judges a request; `form` are the fields of its body.
    func judge(_ request: HTTPRequest, form: [HTTPField]) -> Verdict {
        if request.method == "GET", let offered = request.query.value("key"), isKey(offered) {
            let rest = request.query.filter { $0.name != "key" }
                .map { HTTPText.percentEncoded($0.name) + "=" + HTTPText.percentEncoded($0.value) }
            let target = request.path + (rest.isEmpty ? "" : "?" + rest.joined(separator: "&"))
            let cookie = "\(Self.cookie)=\(offered); Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000"
            return .enter(
                HTTPResponse(303, headers: [HTTPField("Location", target), HTTPField("Set-Cookie", cookie)]))
        }
        let cookies = request.headers.headers("Cookie").flatMap { $0.split(separator: ";") }
        let offered = cookies.lazy.map { $0.drop { $0 == " " } }.first { $0.hasPrefix(Self.cookie + "=") }
        guard let offered, isKey(String(offered.dropFirst(Self.cookie.count + 1))) else { return .locked }
        guard request.method == "POST" else { return .welcome }
        return Self.isSame(form.value("token") ?? "", token) ? .welcome : .foreign
    }

    private func isKey(_ offered: String) -> Bool { Self.isSame(offered, key.reveal()) }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        Hash.areEqual(Array(left.utf8), Array(right.utf8))
    }
}
