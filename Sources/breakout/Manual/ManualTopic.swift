import BreakoutUI
import BreakoutWords
import Foundation

/// A page of the manual, as `breakout help TOPIC` names it.
enum ManualTopic: String, CaseIterable {
  case agendas, notes, recommendations, floor
  case decisionRules = "decision-rules"
  case ballots, rosters, documents, seats, rooms, safety, keys

  /// The page in Markdown.
  var markdown: String {
    switch self {
    case .agendas: Self.text(PackageResources.Agendas_md)
    case .notes: Self.text(PackageResources.Notes_md)
    case .recommendations: Self.text(PackageResources.Recommendations_md)
    case .floor: Self.text(PackageResources.Floor_md)
    case .decisionRules: Self.text(PackageResources.DecisionRules_md)
    case .ballots: Self.text(PackageResources.Ballots_md)
    case .rosters: Self.text(PackageResources.Rosters_md)
    case .documents: Self.text(PackageResources.Documents_md)
    case .seats: Self.text(PackageResources.Seats_md)
    case .rooms: Self.text(PackageResources.Rooms_md)
    case .safety: Self.text(PackageResources.Safety_md)
    case .keys:
      """
      # \(words.helpCommand.keys)

      \(words.helpCommand.keysSummary)

      \(KeyList.cockpit)

      **\(words.helpCommand.pairKeys)**

      \(KeyList.deciding)

      """
    }
  }

  /// What it is about, in a few words.
  var summary: String { ManualText(markdown).summary }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
