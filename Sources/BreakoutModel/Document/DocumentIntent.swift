/// What can be asked about the report, and about who may be named in it.
public enum DocumentIntent: Equatable, Sendable {
  /// Another attribution regime from now on, for a point or the whole session; `nil` lets a point follow
  /// the session again. A stricter one may cover what was recorded before, a looser one never does.
  case setRegime(AttributionRegime?, of: PointID? = nil, coversEarlier: Bool = false)
  /// A version of the report is written, with so many things missing, `essential` of which bar it
  /// from being validated.
  case issue(DocumentState, gaps: Int, essential: Int = 0)
}

extension DocumentIntent: Codable {
  enum SetRegimeCodingKeys: String, CodingKey {
    case _0 = "regime"
    case of, coversEarlier
  }
  enum IssueCodingKeys: String, CodingKey {
    case _0 = "state"
    case gaps, essential
  }
}

extension DocumentIntent {
  var joins: Bool {
    switch self {
    case .issue: true
    case .setRegime: false
    }
  }
}
