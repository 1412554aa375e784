extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// With a capital first letter, as a sentence begins.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
