#pragma once
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/prctl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* `stdout` is a mutable C global, which Swift 6 refuses to touch. */
static inline void fog_line_buffered(void) { setvbuf(stdout, NULL, _IOLBF, 0); }

/* `errno` is a macro over a function call. */
static inline int fog_errno(void) { return errno; }

/* `environ` is a mutable C global, which Swift 6 refuses to touch. */
extern char **environ;
static inline char **fog_environment(void) { return environ; }

/* `open`, `fcntl` and `ioctl` are variadic. */
static inline int fog_open(const char *path, int flags, mode_t mode) { return open(path, flags, mode); }
static inline int fog_set_nonblocking(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL, 0);
    return flags < 0 ? flags : fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
}
static inline int fog_terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* Swift cannot tell the function `stat` from the struct, and the file types have another integer type than the mode. */
static inline int fog_is_directory(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}
static inline int fog_is_directory_itself(const char *path) {
    struct stat status;
    return lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* The wait status is taken apart by function-like macros. */
static inline int fog_exited(int status) { return WIFEXITED(status); }
static inline int fog_exit_code(int status) { return WEXITSTATUS(status); }
static inline int fog_term_signal(int status) { return WTERMSIG(status); }

/* `syscall` is variadic; glibc 2.36 has `pidfd_open` but hides it. Gives a descriptor that is readable once the child ended. */
extern long syscall(long number, ...);
static inline int fog_pidfd_open(pid_t pid) { return (int)syscall(434, pid, 0); }

/* The spawn flags have another integer type than the call that takes them. */
static inline int fog_spawn_clean_signals(posix_spawnattr_t *attributes) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(attributes, &all);
    posix_spawnattr_setsigmask(attributes, &none);
    return posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

/* `SIG_IGN` is a cast of 1 to a function pointer. */
static inline void fog_ignore_signal(int number) { signal(number, SIG_IGN); }
static inline void fog_default_signal(int number) { signal(number, SIG_DFL); }

/* From now on a signal writes its number into a pipe instead of acting: all that a handler may do with safety. */
static int fog_signal_pipe = -1;
static void fog_pass_signal(int number) {
    int reason = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t sent = write(fog_signal_pipe, &byte, 1);
    (void)sent;
    errno = reason;
}
static inline int fog_catch_signal(int number, int pipe) {
    fog_signal_pipe = pipe;
    struct sigaction action = {.sa_handler = fog_pass_signal, .sa_flags = SA_RESTART};
    return sigaction(number, &action, NULL);
}

/* GNU functions that the headers hide because Swift does not define `_GNU_SOURCE`. */
extern int mkostemp(char *name, int flags);
extern const char *strerrordesc_np(int number);
extern int pipe2(int descriptors[2], int flags);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

/* The text of an error number; `strerror` alone is not safe to call from two threads. */
static inline const char *fog_error_text(int number) { return strerrordesc_np(number); }

/* Socket addresses are filled by macros and casts between their types. All return -1 with errno on failure. */
static inline int fog_socket_address(struct sockaddr_in *out, const char *address, uint16_t port) {
    memset(out, 0, sizeof *out);
    out->sin_family = AF_INET;
    out->sin_port = htons(port);
    if (inet_pton(AF_INET, address, &out->sin_addr) == 1) return 0;
    errno = EINVAL;
    return -1;
}
/* A stream to an IPv4 address; reads and writes give up after so many milliseconds. */
static inline int fog_connect(const char *address, uint16_t port, int milliseconds) {
    struct sockaddr_in peer;
    if (fog_socket_address(&peer, address, port) != 0) return -1;
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    struct timeval limit = {milliseconds / 1000, (milliseconds % 1000) * 1000};
    int one = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(descriptor, (const struct sockaddr *)&peer, sizeof peer) == 0) return descriptor;
    int reason = errno;
    close(descriptor);
    errno = reason;
    return -1;
}
/* A listening, non-blocking socket; port 0 chooses a free one. */
static inline int fog_listen(const char *address, uint16_t port) {
    struct sockaddr_in local;
    if (fog_socket_address(&local, address, port) != 0) return -1;
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return -1;
    int one = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(descriptor, (const struct sockaddr *)&local, sizeof local) == 0 && listen(descriptor, 64) == 0)
        return descriptor;
    int reason = errno;
    close(descriptor);
    errno = reason;
    return -1;
}
static inline uint16_t fog_local_port(int descriptor) {
    struct sockaddr_in local;
    socklen_t size = sizeof local;
    return getsockname(descriptor, (struct sockaddr *)&local, &size) == 0 ? ntohs(local.sin_port) : 0;
}
/* Makes the close that follows send a reset instead of an orderly end. */
static inline void fog_reset_on_close(int descriptor) {
    struct linger hard = {1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

/* Takes the program's own code out of the process; a page that is run again comes back from the file. */
extern const char __executable_start[], etext[];
static inline void fog_leave_code(void) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), start = (uintptr_t)__executable_start, end = (uintptr_t)etext;
    start = (start + page - 1) & ~(page - 1);
    end &= ~(page - 1);
    if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
}
