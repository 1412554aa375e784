// The CommonMark parser of the system (libcmark-dev). A C target of our own instead of a
// `systemLibrary`, because SwiftPM does not notice edits of a system library's header.
#ifndef CCMARK_H
#define CCMARK_H

#include <cmark.h>

#endif
