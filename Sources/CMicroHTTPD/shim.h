#pragma once
#include <sys/types.h>
#include <sys/socket.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <dlfcn.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <microhttpd.h>

/* libmicrohttpd pulls GnuTLS into the process, which costs milliseconds at start. It is therefore not linked: the first
   server loads it and keeps this table of its functions, which are called through the wrappers below. */
struct fog_mhd {
    void *start, *stop, *quiesce, *daemon_info, *connection_info, *values, *suspend, *resume;
    void *from_buffer, *from_callback, *add_header, *queue, *destroy;
};

/* Fills the table; 0 when the library or one of its functions is missing. */
static inline int fog_mhd_load(struct fog_mhd *t) {
    void *h = dlopen("libmicrohttpd.so.12", RTLD_NOW | RTLD_LOCAL);
    if (!h) return 0;
    t->start = dlsym(h, "MHD_start_daemon");
    t->stop = dlsym(h, "MHD_stop_daemon");
    t->quiesce = dlsym(h, "MHD_quiesce_daemon");
    t->daemon_info = dlsym(h, "MHD_get_daemon_info");
    t->connection_info = dlsym(h, "MHD_get_connection_info");
    t->values = dlsym(h, "MHD_get_connection_values_n");
    t->suspend = dlsym(h, "MHD_suspend_connection");
    t->resume = dlsym(h, "MHD_resume_connection");
    t->from_buffer = dlsym(h, "MHD_create_response_from_buffer");
    t->from_callback = dlsym(h, "MHD_create_response_from_callback");
    t->add_header = dlsym(h, "MHD_add_response_header");
    t->queue = dlsym(h, "MHD_queue_response");
    t->destroy = dlsym(h, "MHD_destroy_response");
    return t->start && t->stop && t->quiesce && t->daemon_info && t->connection_info && t->values && t->suspend &&
           t->resume && t->from_buffer && t->from_callback && t->add_header && t->queue && t->destroy;
}

typedef void *(*fog_mhd_uri_fn)(void *, const char *, struct MHD_Connection *);
typedef size_t (*fog_mhd_unescape_fn)(void *, struct MHD_Connection *, char *);

/* Addresses are taken from the target as it was sent, so the library must not decode it in place. */
static inline size_t fog_mhd_keep_escapes(void *cls, struct MHD_Connection *c, char *text) {
    (void)cls;
    (void)c;
    return strlen(text);
}

/* `MHD_start_daemon` is variadic. NULL when the address is bad or taken. */
static inline struct MHD_Daemon *fog_mhd_start(
    const struct fog_mhd *t, const char *address, uint16_t port, size_t memory, unsigned idle_seconds,
    unsigned connections, MHD_AccessHandlerCallback handler, MHD_RequestCompletedCallback completed,
    fog_mhd_uri_fn uri, MHD_NotifyConnectionCallback connection, void *cls) {
    typedef struct MHD_Daemon *(*start_fn)(
        unsigned, uint16_t, MHD_AcceptPolicyCallback, void *, MHD_AccessHandlerCallback, void *, ...);
    struct sockaddr_in local;
    memset(&local, 0, sizeof local);
    local.sin_family = AF_INET;
    local.sin_port = htons(port);
    if (inet_pton(AF_INET, address, &local.sin_addr) != 1) return NULL;
    /* The socket is made here because the library would share a port that another server listens on. */
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), one = 1;
    if (listener < 0) return NULL;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(listener, (const struct sockaddr *)&local, sizeof local) != 0 || listen(listener, 511) != 0) {
        close(listener);
        return NULL;
    }
    struct MHD_OptionItem options[] = {
        {MHD_OPTION_LISTEN_SOCKET, (intptr_t)listener, NULL},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, (intptr_t)memory, NULL},
        {MHD_OPTION_CONNECTION_TIMEOUT, (intptr_t)idle_seconds, NULL},
        {MHD_OPTION_CONNECTION_LIMIT, (intptr_t)connections, NULL},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, NULL},
        {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)completed, cls},
        {MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)uri, cls},
        {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)connection, cls},
        {MHD_OPTION_UNESCAPE_CALLBACK, (intptr_t)(fog_mhd_unescape_fn)fog_mhd_keep_escapes, cls},
        {MHD_OPTION_END, 0, NULL},
    };
    return ((start_fn)t->start)(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, port, NULL, NULL, handler, cls, MHD_OPTION_ARRAY,
        options, MHD_OPTION_END);
}

/* `MHD_get_daemon_info` and `MHD_get_connection_info` are variadic and return unions. */
static inline uint16_t fog_mhd_port(const struct fog_mhd *t, struct MHD_Daemon *d) {
    typedef const union MHD_DaemonInfo *(*info_fn)(struct MHD_Daemon *, enum MHD_DaemonInfoType, ...);
    const union MHD_DaemonInfo *info = ((info_fn)t->daemon_info)(d, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}
static inline const union MHD_ConnectionInfo *fog_mhd_info(
    const struct fog_mhd *t, struct MHD_Connection *c, enum MHD_ConnectionInfoType type) {
    typedef const union MHD_ConnectionInfo *(*info_fn)(struct MHD_Connection *, enum MHD_ConnectionInfoType, ...);
    return ((info_fn)t->connection_info)(c, type);
}
/* Writes the peer's IPv4 address; 0 when there is none. */
static inline int fog_mhd_peer(const struct fog_mhd *t, struct MHD_Connection *c, char out[INET_ADDRSTRLEN]) {
    const union MHD_ConnectionInfo *info = fog_mhd_info(t, c, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (!info || !info->client_addr || info->client_addr->sa_family != AF_INET) return 0;
    const struct sockaddr_in *peer = (const struct sockaddr_in *)info->client_addr;
    return inet_ntop(AF_INET, &peer->sin_addr, out, INET_ADDRSTRLEN) != NULL;
}
/* Makes the close that follows send a reset instead of an orderly end. */
static inline void fog_mhd_reset_on_close(const struct fog_mhd *t, struct MHD_Connection *c) {
    const union MHD_ConnectionInfo *info = fog_mhd_info(t, c, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (!info) return;
    struct linger hard = {1, 0};
    setsockopt(info->connect_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

/* The connection's socket; -1 when there is none. */
static inline int fog_mhd_socket(const struct fog_mhd *t, struct MHD_Connection *c) {
    const union MHD_ConnectionInfo *info = fog_mhd_info(t, c, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}
/* Sends what fits of a last word and ends both directions; the library then sees the end and closes the socket. It does
   not write itself while it reads a request, so no other bytes can be under way. */
static inline void fog_mhd_end(int socket, const void *bytes, size_t count) {
    if (count > 0) (void)!send(socket, bytes, count, MSG_DONTWAIT | MSG_NOSIGNAL);
    shutdown(socket, SHUT_RDWR);
}

/* The other functions, called through the table. */
static inline void fog_mhd_stop(const struct fog_mhd *t, struct MHD_Daemon *d) {
    ((void (*)(struct MHD_Daemon *))t->stop)(d);
}
static inline int fog_mhd_quiesce(const struct fog_mhd *t, struct MHD_Daemon *d) {
    return ((MHD_socket (*)(struct MHD_Daemon *))t->quiesce)(d);
}
static inline void fog_mhd_headers(
    const struct fog_mhd *t, struct MHD_Connection *c, MHD_KeyValueIteratorN each, void *cls) {
    typedef int (*values_fn)(struct MHD_Connection *, enum MHD_ValueKind, MHD_KeyValueIteratorN, void *);
    ((values_fn)t->values)(c, MHD_HEADER_KIND, each, cls);
}
static inline void fog_mhd_suspend(const struct fog_mhd *t, struct MHD_Connection *c) {
    ((void (*)(struct MHD_Connection *))t->suspend)(c);
}
static inline void fog_mhd_resume(const struct fog_mhd *t, struct MHD_Connection *c) {
    ((void (*)(struct MHD_Connection *))t->resume)(c);
}
static inline struct MHD_Response *fog_mhd_response(const struct fog_mhd *t, const void *bytes, size_t count) {
    typedef struct MHD_Response *(*make_fn)(size_t, void *, enum MHD_ResponseMemoryMode);
    return ((make_fn)t->from_buffer)(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

/* A body that ends in an error after `count` bytes although `announced` were promised. */
struct fog_mhd_cut { size_t count; char bytes[]; };
static inline ssize_t fog_mhd_cut_read(void *cls, uint64_t position, char *buffer, size_t capacity) {
    struct fog_mhd_cut *cut = (struct fog_mhd_cut *)cls;
    if (position >= cut->count) return MHD_CONTENT_READER_END_WITH_ERROR;
    size_t left = cut->count - (size_t)position;
    if (left > capacity) left = capacity;
    memcpy(buffer, cut->bytes + position, left);
    return (ssize_t)left;
}
static inline void fog_mhd_cut_free(void *cls) { free(cls); }
static inline struct MHD_Response *fog_mhd_cut_response(
    const struct fog_mhd *t, const void *bytes, size_t count, size_t announced) {
    typedef struct MHD_Response *(*make_fn)(
        uint64_t, size_t, MHD_ContentReaderCallback, void *, MHD_ContentReaderFreeCallback);
    struct fog_mhd_cut *cut = (struct fog_mhd_cut *)malloc(sizeof *cut + count);
    if (!cut) return NULL;
    cut->count = count;
    memcpy(cut->bytes, bytes, count);
    return ((make_fn)t->from_callback)(announced, 4096, fog_mhd_cut_read, cut, fog_mhd_cut_free);
}
static inline int fog_mhd_add_header(
    const struct fog_mhd *t, struct MHD_Response *r, const char *name, const char *value) {
    typedef enum MHD_Result (*add_fn)(struct MHD_Response *, const char *, const char *);
    return ((add_fn)t->add_header)(r, name, value) == MHD_YES;
}
static inline int fog_mhd_queue(
    const struct fog_mhd *t, struct MHD_Connection *c, unsigned status, struct MHD_Response *r) {
    typedef enum MHD_Result (*queue_fn)(struct MHD_Connection *, unsigned, struct MHD_Response *);
    return ((queue_fn)t->queue)(c, status, r) == MHD_YES;
}
static inline void fog_mhd_destroy(const struct fog_mhd *t, struct MHD_Response *r) {
    ((void (*)(struct MHD_Response *))t->destroy)(r);
}
