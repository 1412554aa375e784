#include "CNcurses.h"

#include <errno.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

enum cncurses_terminal_kind cncurses_terminal_kind(const char *name) {
  int found = 0;
  if (setupterm(name, STDOUT_FILENO, &found) != OK) {
    return CNCURSES_TERMINAL_UNKNOWN;
  }
  const char *addressing = cncurses_capability("cup");
  bool usable = addressing != NULL;
  del_curterm(cur_term);
  return usable ? CNCURSES_TERMINAL_USABLE : CNCURSES_TERMINAL_WITHOUT_ADDRESSING;
}

int cncurses_described_colors(const char *name) {
  int found = 0;
  if (setupterm(name, STDOUT_FILENO, &found) != OK) {
    return 0;
  }
  int colors = tigetnum("colors");
  del_curterm(cur_term);
  return colors;
}

SCREEN *cncurses_open(const char *name) {
  return newterm(name, stdout, stdin);
}

const char *cncurses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

int cncurses_decode(unsigned char byte, uint32_t *scalar) {
  static mbstate_t state;
  char text = (char)byte;
  wchar_t character = 0;
  bool was_partial = !mbsinit(&state);
  size_t length = mbrtowc(&character, &text, 1, &state);
  if (length == (size_t)-2) {
    return 0;
  }
  if (length == (size_t)-1) {
    memset(&state, 0, sizeof state);
    *scalar = 0xFFFD;
    return was_partial ? -1 : 1;
  }
  *scalar = (uint32_t)character;
  return 1;
}

void cncurses_place_cursor(void) {
  mvcur(-1, -1, getcury(curscr), getcurx(curscr));
}

void cncurses_set_cell(
    cchar_t *cell, const uint32_t scalars[5], attr_t attributes, short pair) {
  wchar_t text[6] = {0};
  for (int index = 0; index < 5; index++) {
    text[index] = (wchar_t)scalars[index];
  }
  if (setcchar(cell, text, attributes, pair, NULL) != OK) {
    setcchar(cell, L"?", attributes, pair, NULL);
  }
}

void cncurses_write_cells(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

void cncurses_send(const char *sequence) {
  size_t length = strlen(sequence);
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, sequence, length);
    if (written < 0 && errno != EINTR) {
      return;
    }
    if (written > 0) {
      sequence += written;
      length -= (size_t)written;
    }
  }
}
