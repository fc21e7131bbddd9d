#pragma once
#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

/* libcurl pulls in about thirty shared objects (LDAP, Kerberos, RTMP, SSH). It is loaded when a request is first sent,
   so that programs that only check a template do not pay for it: hence no `link` line in the module map and this table
   of the functions used. Variadic ones are `void *`, because Swift cannot call them; see the setters below.
   https://curl.se/libcurl/c/ */
typedef struct {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  void (*easy_cleanup)(CURL *);
  void (*easy_reset)(CURL *);
  const char *(*easy_strerror)(CURLcode);
  void *easy_setopt;
  void *easy_getinfo;
  CURLM *(*multi_init)(void);
  CURLMcode (*multi_cleanup)(CURLM *);
  CURLMcode (*multi_add)(CURLM *, CURL *);
  CURLMcode (*multi_remove)(CURLM *, CURL *);
  CURLMcode (*multi_perform)(CURLM *, int *);
  CURLMcode (*multi_poll)(CURLM *, struct curl_waitfd *, unsigned, int, int *);
  CURLMcode (*multi_wakeup)(CURLM *);
  CURLMsg *(*multi_info)(CURLM *, int *);
  void *multi_setopt;
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free)(struct curl_slist *);
} fog_curl;

/* Loads the library and fills the table; 0 when the library or one of its functions is missing. A C function because
   Swift cannot turn the `void *` of dlsym into function pointers without unsafe casts for each. */
static inline int fog_curl_load(fog_curl *api) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define FOG_LOAD(field, symbol) \
  *(void **)&api->field = dlsym(library, symbol); \
  if (!api->field) return 0
  FOG_LOAD(global_init, "curl_global_init");
  FOG_LOAD(easy_init, "curl_easy_init");
  FOG_LOAD(easy_cleanup, "curl_easy_cleanup");
  FOG_LOAD(easy_reset, "curl_easy_reset");
  FOG_LOAD(easy_strerror, "curl_easy_strerror");
  FOG_LOAD(easy_setopt, "curl_easy_setopt");
  FOG_LOAD(easy_getinfo, "curl_easy_getinfo");
  FOG_LOAD(multi_init, "curl_multi_init");
  FOG_LOAD(multi_cleanup, "curl_multi_cleanup");
  FOG_LOAD(multi_add, "curl_multi_add_handle");
  FOG_LOAD(multi_remove, "curl_multi_remove_handle");
  FOG_LOAD(multi_perform, "curl_multi_perform");
  FOG_LOAD(multi_poll, "curl_multi_poll");
  FOG_LOAD(multi_wakeup, "curl_multi_wakeup");
  FOG_LOAD(multi_info, "curl_multi_info_read");
  FOG_LOAD(multi_setopt, "curl_multi_setopt");
  FOG_LOAD(slist_append, "curl_slist_append");
  FOG_LOAD(slist_free, "curl_slist_free_all");
#undef FOG_LOAD
  return api->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

/* Setters: Swift cannot call variadic functions. https://curl.se/libcurl/c/curl_easy_setopt.html */
typedef CURLcode (*fog_setopt)(CURL *, CURLoption, ...);
typedef CURLcode (*fog_getinfo)(CURL *, CURLINFO, ...);
typedef size_t (*fog_data)(char *, size_t, size_t, void *);
typedef curl_socket_t (*fog_open)(void *, curlsocktype, struct curl_sockaddr *);
static inline CURLcode fog_curl_long(const fog_curl *a, CURL *h, CURLoption o, long v) {
  return ((fog_setopt)a->easy_setopt)(h, o, v);
}
static inline CURLcode fog_curl_offset(const fog_curl *a, CURL *h, CURLoption o, curl_off_t v) {
  return ((fog_setopt)a->easy_setopt)(h, o, v);
}
static inline CURLcode fog_curl_text(const fog_curl *a, CURL *h, CURLoption o, const char *v) {
  return ((fog_setopt)a->easy_setopt)(h, o, v);
}
static inline CURLcode fog_curl_pointer(const fog_curl *a, CURL *h, CURLoption o, void *v) {
  return ((fog_setopt)a->easy_setopt)(h, o, v);
}
static inline CURLcode fog_curl_data(const fog_curl *a, CURL *h, CURLoption o, fog_data f) {
  return ((fog_setopt)a->easy_setopt)(h, o, f);
}
static inline CURLcode fog_curl_open(const fog_curl *a, CURL *h, fog_open f, void *context) {
  CURLcode code = ((fog_setopt)a->easy_setopt)(h, CURLOPT_OPENSOCKETFUNCTION, f);
  return code ? code : ((fog_setopt)a->easy_setopt)(h, CURLOPT_OPENSOCKETDATA, context);
}
static inline CURLcode fog_curl_get_long(const fog_curl *a, CURL *h, CURLINFO i, long *v) {
  return ((fog_getinfo)a->easy_getinfo)(h, i, v);
}
static inline CURLcode fog_curl_get_pointer(const fog_curl *a, CURL *h, CURLINFO i, void **v) {
  return ((fog_getinfo)a->easy_getinfo)(h, i, v);
}
/* The result lies in a union, which Swift imports only by its first member. */
static inline CURLcode fog_curl_result(const CURLMsg *m) { return m->data.result; }

/* The address and port of a resolved peer, as 16 bytes (IPv4 mapped): the sockaddr family of structs overlap, which
   Swift can only read through rebinding. Returns the port, -1 for other families. */
static inline int fog_curl_address(const struct curl_sockaddr *peer, unsigned char *address) {
  if (peer->family == AF_INET) {
    const struct sockaddr_in *four = (const struct sockaddr_in *)&peer->addr;
    const unsigned char *bytes = (const unsigned char *)&four->sin_addr;
    for (int i = 0; i < 10; i++) address[i] = 0;
    address[10] = address[11] = 0xFF;
    for (int i = 0; i < 4; i++) address[12 + i] = bytes[i];
    return ntohs(four->sin_port);
  }
  if (peer->family == AF_INET6) {
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&peer->addr;
    for (int i = 0; i < 16; i++) address[i] = six->sin6_addr.s6_addr[i];
    return ntohs(six->sin6_port);
  }
  return -1;
}
/* Opens the socket libcurl asked for; the close-on-exec flag keeps it from child processes. */
static inline curl_socket_t fog_curl_socket(const struct curl_sockaddr *peer) {
  return socket(peer->family, peer->socktype | SOCK_CLOEXEC, peer->protocol);
}
