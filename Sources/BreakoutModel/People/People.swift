/// Who runs the session, as the report names them.
public struct People: Equatable, Sendable, Codable {
  public var moderators: [String]
  public var rapporteurs: [String]

  public init(moderators: [String] = [], rapporteurs: [String] = []) {
    self.moderators = moderators
    self.rapporteurs = rapporteurs
  }
}

extension SessionHeader {
  public var people: People {
    get { People(moderators: moderators, rapporteurs: rapporteurs) }
    set {
      moderators = newValue.moderators
      rapporteurs = newValue.rapporteurs
    }
  }
}
