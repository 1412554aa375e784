#pragma once

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's loop; the linker finds it through `-sanitize=fuzzer`. The test returns 0.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));
