/// What every constituency that is present must reach by itself (product rule §2.2, after the chambers of
/// the Forest Stewardship Council).
public struct GroupCondition: Hashable, Sendable, Codable {
  /// Counted within the constituency.
  public var base: VoteBase
  public var share: Fraction
  public var isStrict: Bool
  /// Whether a constituency that is present and only abstained leaves the condition open rather than unmet
  /// (product rule F11: unmet unless the room chose otherwise).
  public var excusesNoView: Bool

  public init(
    base: VoteBase = .cast, share: Fraction = .half, isStrict: Bool = true,
    excusesNoView: Bool = false
  ) {
    self.base = base
    self.share = share
    self.isStrict = isStrict
    self.excusesNoView = excusesNoView
  }

  /// Whether it asks for a majority: another share than more than a half is none.
  public var isMajority: Bool { share == .half && isStrict }
}
