import BreakoutWords

/// When the bell of a speaking clock rings.
enum Bell: CaseIterable, Sendable {
  case atEnd
  /// 30 seconds before the end too.
  case early
  case never

  var sentence: String {
    switch self {
    case .atEnd: words.clock.bellAtEnd
    case .early: words.clock.bellEarly
    case .never: words.clock.bellNever
    }
  }
}
