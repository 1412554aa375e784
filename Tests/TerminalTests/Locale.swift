import Glibc

/// Widths are those of the locale's characters, so every test that measures or draws needs one.
let utf8Locale: Bool = setlocale(LC_CTYPE, "C.UTF-8") != nil
