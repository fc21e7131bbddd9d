package import FoggaraJSON
package import FoggaraSystem

/// JSON Web Tokens signed with a shared word, as the credential `jwtAuth` describes them.
///
/// - Shape: `header.payload.signature`, each part in base64url; algorithms HS256, HS384, HS512.
/// - Source: RFC 7519; RFC 7515, section 3.1.
package enum SignedToken {
    /// A token for a payload; nil when the credential has no shared word or another kind of algorithm.
    package static func make(_ payload: JSONValue, _ fields: JSONObject, at now: Instant) -> String? {
        guard let key = key(fields), let (name, algorithm) = algorithm(fields) else { return nil }
        var claims = payload.object ?? [:]
        if claims["iat"] == nil { claims["iat"] = .number(JSONNumber(Int(now.milliseconds / 1_000))) }
        let header = Base64.encodeURL(Array(JSONWriter.compact(["alg": .string(name), "typ": "JWT"]).utf8))
        let body = Base64.encodeURL(Array(ScriptJSON.text(.object(claims)).utf8))
        let signature = Hash.hmac(algorithm, key: key, Array("\(header).\(body)".utf8))
        return "\(header).\(body).\(Base64.encodeURL(signature))"
    }

    /// The payload of a token that was signed with the credential's word and is not over; nil for any other.
    ///
    /// - Guarantees: the algorithm is the credential's, never the token's; signatures are compared in constant time.
    package static func payload(of token: String, _ fields: JSONObject, at now: Instant) -> JSONObject? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let key = key(fields), let (name, algorithm) = algorithm(fields),
            let header = part(parts[0])?.object, header["alg"]?.string == name,
            let signature = decode(parts[2]),
            Hash.areEqual(signature, Hash.hmac(algorithm, key: key, Array("\(parts[0]).\(parts[1])".utf8))),
            let claims = part(parts[1])?.object
        else { return nil }
        let seconds = Double(now.milliseconds) / 1_000
        if let end = claims["exp"] {
            guard let end = end.number?.double, seconds < end else { return nil }
        }
        if let start = claims["nbf"] {
            guard let start = start.number?.double, seconds >= start else { return nil }
        }
        return claims
    }

    private static func key(_ fields: JSONObject) -> [UInt8]? {
        guard fields["keyType"]?.string ?? "passphrase" == "passphrase", let secret = fields["secret"]?.string,
            !secret.isEmpty
        else { return nil }
        return Array(secret.utf8)
    }

    private static func algorithm(_ fields: JSONObject) -> (String, HashAlgorithm)? {
        switch fields["algorithm"]?.string ?? "HS256" {
        case "HS256": ("HS256", .sha256)
        case "HS384": ("HS384", .sha384)
        case "HS512": ("HS512", .sha512)
        default: nil
        }
    }

    private static func part(_ text: String) -> JSONValue? { decode(text).flatMap { JSONDocument.value(of: $0) } }

    private static func decode(_ text: String) -> [UInt8]? {
        var plain = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        while plain.count % 4 != 0 { plain.append("=") }
        return Base64.decode(String(plain))
    }
}
