import BreakoutModel
import BreakoutSynthesis
import BreakoutWords

/// The pairs that nobody has decided on, for where there is no screen to decide.
struct PairList {
  let text: String

  init(_ outcome: SynthesisOutcome) {
    var lines = [words.mergeCommand.keptBoth(outcome.open.count)]
    for question in outcome.open {
      lines += ["", Self.sentence(question)]
      for id in [question.pair.first, question.pair.second] {
        guard let merged = outcome.merged(for: id) else { continue }
        let addressees = words.recommendations.addressees(merged.addressees)
        lines.append("  \(addressees.isEmpty ? "○" : addressees) > \(merged.text)")
      }
    }
    text = lines.map(VisibleText.line).joined(separator: "\n") + "\n\n"
  }

  private static func sentence(_ question: PairQuestion) -> String {
    let (first, second) = ("\(question.pair.first)", "\(question.pair.second)")
    return switch question.kind {
    case .duplicate(let likeness): words.mergeCommand.alike(first, second, likeness.words)
    case .contradiction(let verbs):
      words.mergeCommand.contradicting(first, second, verbs.first, against: verbs.second)
    }
  }
}

/// A synthesis for programs.
struct MergeAnswer: Encodable {
  /// The merged file.
  let merged: String
  let rooms: [Room]
  let recommendations: Int
  let undecided: [Pair]
  /// The documents.
  let files: [String]

  struct Room: Encodable {
    let label: String
    let name: String
    let recommendations: Int
  }

  struct Pair: Encodable {
    enum Kind: String, Encodable { case duplicate, contradiction }

    let kind: Kind
    let first: String
    let second: String
    let firstText: String
    let secondText: String
  }

  init(_ synthesis: Synthesis, _ outcome: SynthesisOutcome, merged: String, files: [String]) {
    self.merged = merged
    self.files = files
    rooms = synthesis.rooms.map { room in
      Room(
        label: "\(room.label)", name: room.name,
        recommendations: room.session.recommendations.count { $0.isRecommended })
    }
    recommendations = outcome.merged.count
    undecided = outcome.open.map { question in
      Pair(
        kind: question.isAboutContradiction ? .contradiction : .duplicate,
        first: "\(question.pair.first)", second: "\(question.pair.second)",
        firstText: outcome.merged(for: question.pair.first)?.text ?? "",
        secondText: outcome.merged(for: question.pair.second)?.text ?? "")
    }
  }
}
