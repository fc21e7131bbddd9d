#pragma once
#include <dlfcn.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

/* libcrypto costs a millisecond at every start: twenty thousand relocations and a hundred pages. It is loaded when a
   digest is first wanted, so that programs that only check a template do not pay for it: hence no `link` line in the
   module map and this table of the functions used. https://docs.openssl.org/3.0/man3/ */
#define FOG_CRYPTO_FUNCTIONS(FOG) \
  FOG(BIO_free) FOG(BIO_new) FOG(BIO_s_mem) FOG(BIO_write) FOG(CRYPTO_memcmp) FOG(EVP_aes_256_gcm) FOG(EVP_CIPHER_CTX_ctrl) \
  FOG(EVP_CIPHER_CTX_free) FOG(EVP_CIPHER_CTX_new) FOG(EVP_DecryptFinal_ex) FOG(EVP_DecryptInit_ex) \
  FOG(EVP_DecryptUpdate) FOG(EVP_Digest) FOG(EVP_DigestSign) FOG(EVP_DigestSignInit) FOG(EVP_DigestVerify) \
  FOG(EVP_DigestVerifyInit) FOG(EVP_EncryptFinal_ex) FOG(EVP_EncryptInit_ex) FOG(EVP_EncryptUpdate) \
  FOG(EVP_md5) FOG(EVP_MD_CTX_free) FOG(EVP_MD_CTX_new) FOG(EVP_PKEY_free) FOG(EVP_PKEY_get_base_id) \
  FOG(EVP_PKEY_get_size) FOG(EVP_ripemd160) FOG(EVP_sha1) FOG(EVP_sha224) FOG(EVP_sha256) FOG(EVP_sha384) \
  FOG(EVP_sha3_256) FOG(EVP_sha3_384) FOG(EVP_sha3_512) FOG(EVP_sha512) FOG(HMAC) FOG(PEM_read_bio_PrivateKey) \
  FOG(PEM_read_bio_PUBKEY)

typedef struct {
#define FOG_FIELD(name) __typeof__(name) *name;
  FOG_CRYPTO_FUNCTIONS(FOG_FIELD)
#undef FOG_FIELD
} fog_crypto;

/* Loads the library and fills the table; 0 when the library or one of its functions is missing. A C function because
   Swift cannot turn the `void *` of dlsym into function pointers without unsafe casts for each. */
static inline int fog_crypto_load(fog_crypto *api) {
  void *library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define FOG_LOAD(name) \
  *(void **)&api->name = dlsym(library, #name); \
  if (!api->name) return 0;
  FOG_CRYPTO_FUNCTIONS(FOG_LOAD)
#undef FOG_LOAD
  return 1;
}
