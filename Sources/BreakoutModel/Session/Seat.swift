/// The role in which somebody sits at a screen; every act of the record names it.
public enum Seat: String, CaseIterable, Sendable, Codable {
  case moderator, rapporteur
}
