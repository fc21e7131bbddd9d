import COpenSSL

/// Authenticated encryption of the vault: AES-256-GCM.
///
/// - Shape: version byte 1, 12 bytes nonce, ciphertext, 16 bytes tag.
/// - Source: NIST SP 800-38D, section 8.2.2: random nonces are sound below 2³² boxes per key.
package enum SealedBox {
    private static let version: UInt8 = 1
    private static let nonceCount = 12
    private static let tagCount = 16

    /// Encrypts `plain`; the box opens only with the same key and context.
    ///
    /// - Shape: `key` has 32 bytes; `context` says what the box is for and is not stored.
    package static func seal(
        _ plain: [UInt8], key: Secret<[UInt8]>, context: [UInt8] = [], random: some RandomSource
    ) throws(CryptoError) -> [UInt8] {
        guard key.reveal().count == 32 else { throw CryptoError(.badKey) }
        let nonce = random.bytes(nonceCount)
        guard let cipher = crypto.EVP_CIPHER_CTX_new() else { throw CryptoError(.failed) }
        defer { unsafe crypto.EVP_CIPHER_CTX_free(cipher) }
        var output = [UInt8](repeating: 0, count: plain.count)
        var tag = [UInt8](repeating: 0, count: tagCount)
        var count: Int32 = 0
        var isDone = unsafe crypto.EVP_EncryptInit_ex(cipher, crypto.EVP_aes_256_gcm(), nil, key.reveal(), nonce) == 1
        isDone = unsafe isDone && crypto.EVP_EncryptUpdate(cipher, nil, &count, context, Int32(context.count)) == 1
        isDone = unsafe isDone && crypto.EVP_EncryptUpdate(cipher, &output, &count, plain, Int32(plain.count)) == 1
        isDone = unsafe isDone && crypto.EVP_EncryptFinal_ex(cipher, &tag, &count) == 1
        isDone =
            unsafe isDone && crypto.EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, Int32(tagCount), &tag) == 1
        guard isDone else { throw CryptoError(.failed) }
        return [version] + nonce + output + tag
    }

    /// Decrypts a box.
    ///
    /// - Throws: ``CryptoError`` with code `notAuthentic` when one bit of box, key or context differs.
    package static func open(
        _ box: [UInt8], key: Secret<[UInt8]>, context: [UInt8] = []
    ) throws(CryptoError) -> [UInt8] {
        guard key.reveal().count == 32 else { throw CryptoError(.badKey) }
        guard box.count >= 1 + nonceCount + tagCount, box[0] == version else { throw CryptoError(.notAuthentic) }
        let nonce = Array(box[1..<1 + nonceCount])
        let sealed = Array(box[(1 + nonceCount)..<(box.count - tagCount)])
        var tag = Array(box.suffix(tagCount))
        guard let cipher = crypto.EVP_CIPHER_CTX_new() else { throw CryptoError(.failed) }
        defer { unsafe crypto.EVP_CIPHER_CTX_free(cipher) }
        var output = [UInt8](repeating: 0, count: sealed.count)
        var rest = [UInt8](repeating: 0, count: tagCount)
        var count: Int32 = 0
        var isDone = unsafe crypto.EVP_DecryptInit_ex(cipher, crypto.EVP_aes_256_gcm(), nil, key.reveal(), nonce) == 1
        isDone = unsafe isDone && crypto.EVP_DecryptUpdate(cipher, nil, &count, context, Int32(context.count)) == 1
        isDone = unsafe isDone && crypto.EVP_DecryptUpdate(cipher, &output, &count, sealed, Int32(sealed.count)) == 1
        isDone =
            unsafe isDone && crypto.EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(tagCount), &tag) == 1
        guard isDone else { throw CryptoError(.failed) }
        guard unsafe crypto.EVP_DecryptFinal_ex(cipher, &rest, &count) == 1 else { throw CryptoError(.notAuthentic) }
        return output
    }
}
