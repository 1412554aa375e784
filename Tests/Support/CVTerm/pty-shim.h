// Functions of the C library that it declares only for _GNU_SOURCE or _XOPEN_SOURCE, which Swift's
// importer does not define. They are declared here as their manual pages do.
#include <spawn.h>
#include <stddef.h>
#include <sys/types.h>

int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *buffer, size_t length);
int pidfd_open(pid_t process, unsigned int flags);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
