/// How many must be there, or vote, for a result to be valid (product rule F10).
public struct Quorum: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Of those entitled, so many are present.
    case presence
    /// Of those entitled, so many vote or abstain.
    case participation
    /// Of every constituency's entitled, so many are present.
    case presenceInEachGroup
    /// Of every constituency's present, so many vote or abstain.
    case participationInEachGroup
  }

  public var kind: Kind
  public var share: Fraction
  /// Whether more than the share is needed, rather than at least the share.
  public var isStrict: Bool
  /// How many people that are, where the rule gives a number; the share is 0 then. `nil` for a share.
  public var number: Int?

  public init(_ kind: Kind, share: Fraction = .half, isStrict: Bool = false) {
    self.kind = kind
    self.share = share
    self.isStrict = isStrict
  }

  public init(_ kind: Kind, number: Int) {
    self.kind = kind
    share = .zero
    isStrict = false
    self.number = number
  }

  /// How many are needed of so many.
  func needed(of whole: Int) -> Int { number ?? share.needed(of: whole, isStrict: isStrict) }

  /// Whether it is a share of those who are entitled, whose number must be known then.
  var isOfEntitled: Bool { number == nil && kind != .participationInEachGroup }
}
