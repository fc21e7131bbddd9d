#pragma once
#include <JavaScriptCore/JavaScript.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* Exported by the library, but Debian ships no header for them: JSContextRefPrivate.h of WebKit. */
typedef bool (*fog_should_terminate)(JSContextRef, void *);
extern void JSContextGroupSetExecutionTimeLimit(JSContextGroupRef, double, fog_should_terminate, void *);
extern void JSGlobalContextSetEvalEnabled(JSGlobalContextRef, bool, JSStringRef);

/* A function that knows its owner: JSObjectMakeFunctionWithCallback carries no data, and the empty class definition is
   a C global, which Swift 6 refuses to touch. */
static inline JSObjectRef fog_script_function(JSContextRef context, JSObjectCallAsFunctionCallback callback, void *owner) {
    JSClassDefinition definition = kJSClassDefinitionEmpty;
    definition.callAsFunction = callback;
    JSClassRef class = JSClassCreate(&definition);
    JSObjectRef function = JSObjectMake(context, class, owner);
    JSClassRelease(class);
    return function;
}

/* The kinds of `setrlimit` have an enumeration type in the GNU headers that Swift does not convert. */
static inline int fog_limit(int resource, rlim_t value) {
    struct rlimit limit = {value, value};
    return setrlimit(resource, &limit);
}
static inline int fog_limit_memory(rlim_t bytes) { return fog_limit(RLIMIT_AS, bytes); }
static inline int fog_limit_cores(void) { return fog_limit(RLIMIT_CORE, 0); }
static inline int fog_limit_files(void) { return fog_limit(RLIMIT_FSIZE, 0) | fog_limit(RLIMIT_NOFILE, 64); }

/* `open` is variadic, `errno` a macro over a function call. */
static inline int fog_open_to_read(const char *path) { return open(path, O_RDONLY | O_CLOEXEC); }
static inline bool fog_was_interrupted(void) { return errno == EINTR; }

/* Whether a thread may wait for a signal: so the collector stops the threads whose stacks it reads, and where the wait is
   refused it reads them running, and crashes now and then. */
static inline void fog_ignore_signal(int number) { (void)number; }
static inline bool fog_may_wait_for_signals(void) {
    sigset_t blocked, before, open;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR2);
    struct sigaction ignoring = {.sa_handler = fog_ignore_signal}, usual;
    if (sigaction(SIGUSR2, &ignoring, &usual) != 0 || pthread_sigmask(SIG_BLOCK, &blocked, &before) != 0) return false;
    open = before;
    sigdelset(&open, SIGUSR2);
    bool may = pthread_kill(pthread_self(), SIGUSR2) == 0 && sigsuspend(&open) != 0 && errno == EINTR;
    return pthread_sigmask(SIG_SETMASK, &before, NULL) == 0 && sigaction(SIGUSR2, &usual, NULL) == 0 && may;
}

/* Processor time of the calling thread in seconds. */
static inline double fog_thread_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Sleeps; a signal of the collector does not shorten it. */
static inline void fog_pause(double seconds) {
    struct timespec left = {(time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9)};
    while (nanosleep(&left, &left) != 0) {}
}

/* Runs once per run-time checker of memory or threads; both need address space that the limits would take away. */
extern void __asan_init(void) __attribute__((weak));
extern void __tsan_init(void) __attribute__((weak));
static inline bool fog_is_sanitized(void) { return __asan_init != 0 || __tsan_init != 0; }
