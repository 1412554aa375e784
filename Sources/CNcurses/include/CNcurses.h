/// The parts of ncurses that Swift cannot import by itself: wide characters, macros, globals, and
/// what must be done in C to be safe. A C target rather than a system library, because SwiftPM
/// does not rebuild when the header of one of those changes.
#ifndef CNCURSES_H
#define CNCURSES_H

// Swift imports cchar_t and the wide functions only when this comes first.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

#include "CNcursesGuard.h"
#include "CNcursesSecrecy.h"

static inline WINDOW *cncurses_standard_screen(void) { return stdscr; }
static inline WINDOW *cncurses_current_screen(void) { return curscr; }
static inline int cncurses_rows(void) { return LINES; }
static inline int cncurses_columns(void) { return COLS; }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_color_pairs(void) { return COLOR_PAIRS; }

static inline attr_t cncurses_bold(void) { return A_BOLD; }
static inline attr_t cncurses_dim(void) { return A_DIM; }
static inline attr_t cncurses_italic(void) { return A_ITALIC; }
static inline attr_t cncurses_underline(void) { return A_UNDERLINE; }
static inline attr_t cncurses_reverse(void) { return A_REVERSE; }

static inline mmask_t cncurses_left_press(void) { return BUTTON1_PRESSED; }
static inline mmask_t cncurses_middle_press(void) { return BUTTON2_PRESSED; }
static inline mmask_t cncurses_right_press(void) { return BUTTON3_PRESSED; }
static inline mmask_t cncurses_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t cncurses_wheel_down(void) { return BUTTON5_PRESSED; }

/// What `$TERM` is good for.
enum cncurses_terminal_kind {
  CNCURSES_TERMINAL_USABLE,
  CNCURSES_TERMINAL_UNKNOWN,
  CNCURSES_TERMINAL_WITHOUT_ADDRESSING,
};

/// Looks a terminal's name up without writing anything. newterm() alone would take a terminal that
/// cannot place its cursor.
enum cncurses_terminal_kind cncurses_terminal_kind(const char *name);

/// How many colours the description of a usable terminal has; 0 or less where it has none. Writes nothing.
int cncurses_described_colors(const char *name);

/// newterm() on standard output and input, which Swift 6 does not let us name. NULL when it fails;
/// initscr() would end the process.
SCREEN *cncurses_open(const char *name);

/// What the description of the terminal has under a name, or NULL.
const char *cncurses_capability(const char *name);

/// Takes a byte of the locale's characters: 0 when more bytes belong to its character, 1 with the
/// character, which is U+FFFD for bytes that are none. -1 means that too, and that the byte did not
/// belong to what came before it and has to be given again.
int cncurses_decode(unsigned char byte, uint32_t *scalar);

/// Makes a cell of a base character and marks, which end at the first 0. The pair is a color
/// pair's number.
void cncurses_set_cell(
    cchar_t *cell, const uint32_t scalars[5], attr_t attributes, short pair);

/// Writes cells from a position to the right; nothing wraps and the screen never scrolls.
void cncurses_write_cells(int row, int column, const cchar_t *cells, int count);

/// Brings the cursor to where ncurses believes that it is, although something else has moved it.
void cncurses_place_cursor(void);

/// Writes a string of control sequences to the terminal at once. Not putp(), which writes to a
/// buffer of the C library that ncurses does not flush.
void cncurses_send(const char *sequence);

#endif
