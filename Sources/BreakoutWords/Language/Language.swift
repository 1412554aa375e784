/// A language that people read.
public struct Language: Hashable, Sendable {
  /// Its code as documents give it (BCP 47), e.g. `en` or `zh-Hant`.
  public let code: String
  /// Whether its lines begin at the right.
  public let isRightToLeft: Bool

  public static let english = Language(code: "en")

  /// - Parameter isRightToLeft: `nil` where its code says so.
  public init(code: String, isRightToLeft: Bool? = nil) {
    self.code = code
    self.isRightToLeft = isRightToLeft ?? Self.fromTheRight.contains(code.prefix { $0 != "-" })
  }

  /// The languages whose usual script runs from right to left (CLDR 45, `characterOrder`).
  private static let fromTheRight: Set<Substring> = [
    "ar", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
