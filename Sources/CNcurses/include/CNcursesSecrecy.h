/// What is typed off the record stays in this process.
#ifndef CNCURSES_SECRECY_H
#define CNCURSES_SECRECY_H

/// From now on a crash writes the memory of this process to no file, and no other process of the
/// same user can read it.
void cncurses_keep_memory_private(void);

#endif
