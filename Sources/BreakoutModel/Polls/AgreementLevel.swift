/// How far a room agrees, by a scale of agreement (product rule §2.4), from the strongest.
public enum AgreementLevel: String, CaseIterable, Sendable, Codable {
  case enthusiastic, broad, lukewarm
}
