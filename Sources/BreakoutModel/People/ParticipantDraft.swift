/// Somebody as a roster file or a form gives them, before the session gives them a number.
public struct ParticipantDraft: Equatable, Sendable, Codable {
  public var name: String
  public var organisation: String
  public var constituency: String?
  public var role: ParticipantRole
  public var country: String

  public init(
    name: String, organisation: String = "", constituency: String? = nil,
    role: ParticipantRole = .voting, country: String = ""
  ) {
    self.name = name
    self.organisation = organisation
    self.constituency = constituency
    self.role = role
    self.country = country
  }
}
