// libvterm, the terminal emulator that reads what the program under test draws.
// A system library and not a C target, because `swift build` compiles every C target, also one
// that only tests use, and would then ask every user for libvterm.
// SwiftPM does not notice an edit here: remove .build/debug after one.
#include <vterm.h>
