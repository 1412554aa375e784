#ifndef CWIDTH_H
#define CWIDTH_H

#include <stdint.h>

/// Columns of a scalar by the C library's wcwidth, which ncurses places characters by; -1 when the
/// locale cannot show it. Swift's Glibc module leaves wcwidth out, because it is an X/Open
/// extension that must be asked for before the first header.
int cwidth_columns(uint32_t scalar);

#endif
