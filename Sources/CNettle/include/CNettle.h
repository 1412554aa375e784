// SHA-256 of the system's libnettle (nettle-dev, which has the static library too). A C target of our own instead
// of a `systemLibrary`, because SwiftPM does not notice edits of a system library's header.
#ifndef CNETTLE_H
#define CNETTLE_H

#include <nettle/sha2.h>

#endif
