extension StringProtocol {
  /// With a capital first letter, as a sentence begins.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
