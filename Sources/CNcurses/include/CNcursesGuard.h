/// Signals while ncurses has the terminal.
#ifndef CNCURSES_GUARD_H
#define CNCURSES_GUARD_H

#include <stdbool.h>

/// Before newterm(): remembers the terminal's modes and catches the signals that end or resume the
/// process; a byte with the signal's number then comes through the returned descriptor, so that
/// poll() wakes and none is missed. ncurses would leave by _exit() at SIGTERM. Returns -1 and sets
/// errno when it fails.
int cncurses_guard_install(void);

/// After newterm(): puts the terminal back when the process dies of a signal, which goes on to
/// whoever handled it before. Also passes on SIGTSTP and, instead of ncurses, SIGWINCH. The
/// sequences are sent before those that the terminal description has for leaving.
void cncurses_guard_arm(const char *sequences);

/// Undoes both. The descriptor is closed.
void cncurses_guard_remove(void);

/// Stops the process group as Ctrl-Z does, and returns when it is continued.
void cncurses_guard_stop(void);

#endif
