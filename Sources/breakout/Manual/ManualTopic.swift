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
    case .agendas: EmbeddedTexts.Agendas_md
    case .notes: EmbeddedTexts.Notes_md
    case .recommendations: EmbeddedTexts.Recommendations_md
    case .floor: EmbeddedTexts.Floor_md
    case .decisionRules: EmbeddedTexts.DecisionRules_md
    case .ballots: EmbeddedTexts.Ballots_md
    case .rosters: EmbeddedTexts.Rosters_md
    case .documents: EmbeddedTexts.Documents_md
    case .seats: EmbeddedTexts.Seats_md
    case .rooms: EmbeddedTexts.Rooms_md
    case .safety: EmbeddedTexts.Safety_md
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
}
