#pragma once
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/prctl.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* `stdout` is a mutable C global, which Swift 6 refuses to touch. */
static inline void fog_line_buffered(void) { setvbuf(stdout, NULL, _IOLBF, 0); }
