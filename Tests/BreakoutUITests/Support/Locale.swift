import Glibc

/// Widths come from the C library, which needs to be told that text is UTF-8. Once: other tests measure at
/// the same time.
func setLocale() { _ = isUTF8 }

private let isUTF8 = setlocale(LC_CTYPE, "C.UTF-8") != nil
