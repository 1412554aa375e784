#include "CNcurses.h"

#include <errno.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

enum cncurses_terminal_kind cncurses_terminal_kind(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) {
    return CNCURSES_TERMINAL_UNKNOWN;
  }
  const char *addressing = tigetstr("cup");
  bool usable = addressing != NULL && addressing != (char *)-1;
  del_curterm(cur_term);
  return usable ? CNCURSES_TERMINAL_USABLE : CNCURSES_TERMINAL_WITHOUT_ADDRESSING;
}

SCREEN *cncurses_open(void) {
  return newterm(NULL, stdout, stdin);
}

int cncurses_read(WINDOW *window, uint32_t *code) {
  static mbstate_t state;
  static int held = ERR;
  for (;;) {
    int value = held != ERR ? held : wgetch(window);
    held = ERR;
    if (value == ERR) {
      return ERR;
    }
    bool was_partial = !mbsinit(&state);
    if (value >= KEY_MIN) {
      if (was_partial) {
        memset(&state, 0, sizeof state);
      }
      *code = (uint32_t)value;
      return KEY_CODE_YES;
    }
    char byte = (char)value;
    wchar_t character = 0;
    size_t length = mbrtowc(&character, &byte, 1, &state);
    if (length == (size_t)-2) {
      continue;
    }
    if (length == (size_t)-1) {
      memset(&state, 0, sizeof state);
      if (was_partial) {
        held = value;
      }
      *code = 0xFFFD;
      return OK;
    }
    *code = (uint32_t)character;
    return OK;
  }
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
