#pragma once
#include <errno.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>

/* Actions, comparisons and flags are macros over casts, and seccomp_rule_add is variadic. */
static inline scmp_filter_ctx fog_seccomp_refusing(void) { return seccomp_init(SCMP_ACT_ERRNO(EPERM)); }
static inline int fog_seccomp_all_threads(scmp_filter_ctx filter) {
    return seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
}
/* A name that this machine's kernel table does not have is passed over: it cannot be called either. */
static inline int fog_seccomp_allow(scmp_filter_ctx filter, const char *name) {
    int number = seccomp_syscall_resolve_name(name);
    return number == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, number, 0, 0);
}
static inline int fog_seccomp_allow_masked(
    scmp_filter_ctx filter, const char *name, unsigned argument, scmp_datum_t mask, scmp_datum_t value) {
    struct scmp_arg_cmp rule = {argument, SCMP_CMP_MASKED_EQ, mask, value};
    int number = seccomp_syscall_resolve_name(name);
    return number == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, number, 1, &rule);
}
/* The C library falls back from `clone3`, whose flags a filter cannot see, to `clone` when told that it does not exist. */
static inline int fog_seccomp_unknown(scmp_filter_ctx filter, const char *name) {
    int number = seccomp_syscall_resolve_name(name);
    return number == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS), number, 0, 0);
}
/* CLONE_THREAD, which <sched.h> hides without _GNU_SOURCE. */
static const scmp_datum_t fog_thread_flag = 0x00010000;
static const scmp_datum_t fog_executable_flag = PROT_EXEC;
static const scmp_datum_t fog_set_thread_name = PR_SET_NAME;
