// The CSV parser of the system (libcsv-dev, a static library only). A C target of our own instead of a
// `systemLibrary`, because SwiftPM does not notice edits of a system library's header.
#ifndef CCSV_H
#define CCSV_H

#include <csv.h>

#endif
