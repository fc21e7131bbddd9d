#pragma once
/* Width 0 declares the functions of every library width under their suffixed names. */
#define PCRE2_CODE_UNIT_WIDTH 0
#include <pcre2.h>

/* The flags import with mixed integer types; these are the ones the Swift face uses. */
static inline uint32_t fog_pcre2_ecma_options(void) {
    return PCRE2_ALT_BSUX | PCRE2_MATCH_UNSET_BACKREF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALLOW_EMPTY_CLASS |
           PCRE2_NEVER_BACKSLASH_C;
}

/* `\u{...}` is an extra option since it clashes with a quantifier outside of Unicode mode; unknown escapes stay errors. */
static inline uint32_t fog_pcre2_ecma_extra_options(void) { return PCRE2_EXTRA_ALT_BSUX; }

/* PCRE2_UNSET is a cast of ~0 to size_t. */
static inline int fog_pcre2_is_unset(size_t offset) { return offset == PCRE2_UNSET; }
