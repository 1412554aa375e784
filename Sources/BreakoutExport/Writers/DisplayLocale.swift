import Glibc

/// Display widths come from the C library and there depend on the locale, in which "C" knows none
/// but ASCII. A document must not depend on where it is written, so the thread that writes one has
/// a UTF-8 locale as long as it takes.
enum DisplayLocale {
  /// Runs with the widths of Unicode. Where the system has no UTF-8 locale, those of the process
  /// remain.
  static func with<Result>(_ body: () -> Result) -> Result {
    guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return body() }
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    return body()
  }
}
