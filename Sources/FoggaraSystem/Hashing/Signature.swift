import COpenSSL

/// Signatures with a private key of a service account.
package enum Signature {
    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256, which JSON Web Tokens call RS256.
    ///
    /// - Shape: `key` is PEM text, `-----BEGIN PRIVATE KEY-----` (PKCS #8) or the older `RSA PRIVATE KEY`.
    /// - Throws: ``CryptoError`` with code `badKey` when the text holds no RSA key.
    /// - Source: RFC 7518, section 3.3.
    package static func rs256(_ message: [UInt8], key: Secret<String>) throws(CryptoError) -> [UInt8] {
        let pem = Array(key.reveal().utf8)
        guard let memory = unsafe crypto.BIO_new(crypto.BIO_s_mem()) else { throw CryptoError(.failed) }
        defer { _ = unsafe crypto.BIO_free(memory) }
        // Written into the BIO, because one made around the array would keep a pointer that outlives the call.
        guard unsafe crypto.BIO_write(memory, pem, Int32(pem.count)) == pem.count else { throw CryptoError(.failed) }
        // The callback answers a question for a pass phrase with "none", instead of asking at the terminal.
        guard let privateKey = unsafe crypto.PEM_read_bio_PrivateKey(memory, nil, { _, _, _, _ in 0 }, nil) else {
            throw CryptoError(.badKey)
        }
        defer { unsafe crypto.EVP_PKEY_free(privateKey) }
        guard unsafe crypto.EVP_PKEY_get_base_id(privateKey) == EVP_PKEY_RSA else { throw CryptoError(.badKey) }
        guard let context = crypto.EVP_MD_CTX_new() else { throw CryptoError(.failed) }
        defer { unsafe crypto.EVP_MD_CTX_free(context) }
        guard unsafe crypto.EVP_DigestSignInit(context, nil, crypto.EVP_sha256(), nil, privateKey) == 1 else {
            throw CryptoError(.failed)
        }
        var count = Int(unsafe crypto.EVP_PKEY_get_size(privateKey))
        var output = [UInt8](repeating: 0, count: count)
        guard unsafe crypto.EVP_DigestSign(context, &output, &count, message, message.count) == 1 else {
            throw CryptoError(.failed)
        }
        return Array(output.prefix(count))
    }

    /// Whether an RS256 signature belongs to the message and the public key.
    ///
    /// - Shape: `publicKey` is PEM text, `-----BEGIN PUBLIC KEY-----`.
    package static func isValidRS256(
        _ signature: [UInt8], of message: [UInt8], publicKey: String
    ) throws(CryptoError) -> Bool {
        let pem = Array(publicKey.utf8)
        guard let memory = unsafe crypto.BIO_new(crypto.BIO_s_mem()) else { throw CryptoError(.failed) }
        defer { _ = unsafe crypto.BIO_free(memory) }
        // Written into the BIO, because one made around the array would keep a pointer that outlives the call.
        guard unsafe crypto.BIO_write(memory, pem, Int32(pem.count)) == pem.count else { throw CryptoError(.failed) }
        guard let key = unsafe crypto.PEM_read_bio_PUBKEY(memory, nil, nil, nil) else { throw CryptoError(.badKey) }
        defer { unsafe crypto.EVP_PKEY_free(key) }
        guard let context = crypto.EVP_MD_CTX_new() else { throw CryptoError(.failed) }
        defer { unsafe crypto.EVP_MD_CTX_free(context) }
        guard unsafe crypto.EVP_DigestVerifyInit(context, nil, crypto.EVP_sha256(), nil, key) == 1 else {
            throw CryptoError(.failed)
        }
        return unsafe crypto.EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}
