extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// Without one full stop at the end; an ellipsis stays.
  public var withoutStop: String {
    hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : String(self)
  }

  /// With a capital first letter, as a sentence begins.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
