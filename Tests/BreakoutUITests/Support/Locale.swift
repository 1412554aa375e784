import Glibc

/// Widths come from the C library, which needs to be told that text is UTF-8.
func setLocale() {
  setlocale(LC_CTYPE, "C.UTF-8")
}
