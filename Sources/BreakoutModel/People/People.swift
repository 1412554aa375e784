/// Who runs the session and who speaks first in it, as the report names them.
public struct People: Equatable, Sendable {
  public var moderators: [String]
  public var rapporteurs: [String]
  /// Each with what they do, as the agenda names them.
  public var panellists: [String]

  public init(
    moderators: [String] = [], rapporteurs: [String] = [], panellists: [String] = []
  ) {
    self.moderators = moderators
    self.rapporteurs = rapporteurs
    self.panellists = panellists
  }
}

extension People {
  /// Everybody, those who run the session first.
  public var all: [NamedPerson] {
    (moderators + rapporteurs + panellists).map(NamedPerson.init)
  }
}

extension People: Codable {
  /// Records from before there were panellists have none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      moderators: try container.decode([String].self, forKey: .moderators),
      rapporteurs: try container.decode([String].self, forKey: .rapporteurs),
      panellists: try container.decodeIfPresent([String].self, forKey: .panellists) ?? [])
  }
}

extension SessionHeader {
  public var people: People {
    get {
      People(moderators: moderators, rapporteurs: rapporteurs, panellists: panellists ?? [])
    }
    set {
      moderators = newValue.moderators
      rapporteurs = newValue.rapporteurs
      panellists = newValue.panellists.isEmpty ? nil : newValue.panellists
    }
  }
}
