#pragma once
/* Width 0 declares the functions of every library width under their suffixed names. */
#define PCRE2_CODE_UNIT_WIDTH 0
#include <pcre2.h>
