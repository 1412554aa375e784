#define _GNU_SOURCE
#include "CNcursesSecrecy.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void cncurses_keep_memory_private(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // A handler that the system pipes core files to does not look at the limit.
  prctl(PR_SET_DUMPABLE, 0);
}
