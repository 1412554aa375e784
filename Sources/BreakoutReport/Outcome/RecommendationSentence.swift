import BreakoutModel
import BreakoutWords

/// A recommendation as full sentences: who should do what by when, by what it is measured, who leads (product
/// rule F25).
package struct RecommendationSentence {
  /// Who should do what, without the full stop where `due` goes on.
  package let main: String
  /// By when, to the end of the sentence; empty where nothing says so.
  package let due: String
  /// Whether `due` is a sentence by itself, behind a text that is none.
  let isDueApart: Bool
  private let fields: RecommendationFields
  /// Who leads, where that is not the one addressee.
  private let lead: String

  init(_ one: Recommendation) { self.init(one.fields, to: one.distinctAddressees) }

  /// - Parameter addressees: to whom it is addressed, each once.
  package init(_ fields: RecommendationFields, to addressees: [String]) {
    self.fields = fields
    let lead = CleanText.line(fields.lead)
    let isAddressee = addressees.count == 1 && addressees[0].folded == lead.folded
    self.lead = isAddressee ? "" : lead
    let clause = Self.clause(fields.text)
    let sentence = Self.sentence(clause, addressees)
    let deadline = CleanText.line(fields.deadline)
    let reading = Deadline.reading(deadline)
    if case .phrase = clause { isDueApart = true } else { isDueApart = false }
    guard !deadline.isEmpty, reading != .open else {
      (main, due) = (sentence.ended, "")
      return
    }
    let time = EditedText(words.recommendations.due(deadline)).text
    main = isDueApart ? sentence.ended : sentence
    due = words.report.sentence(isDueApart ? time.capitalisedFirst : time)
  }

  /// The first sentence in one line.
  package var whole: String { due.isEmpty ? main : words.lists.sentences([main, due]) }

  /// Its words in a document of its language; those of another language stay what they are.
  static func clause(_ typed: String) -> RecommendationClause {
    let text = CleanText.line(typed)
    guard words.language == .english else { return .phrase(text) }
    return RecommendationClause(text)
  }

  private static func sentence(_ clause: RecommendationClause, _ addressees: [String]) -> String {
    let say = words.recommendations
    let (actors, others) = (actors(addressees), apart(addressees))
    let sentence =
      switch clause {
      case .action(let action) where addressees.isEmpty: action
      case .action(let action) where others.count < addressees.count && !others.isEmpty:
        say.shouldJointly(actors, action)
      case .action(let action): say.should(actors, action)
      case .sentence(let text): text
      case .phrase(let text): addressees.isEmpty ? text : say.asked(of: actors, text)
      }
    return EditedText(sentence.capitalisedFirst).text
  }

  /// Those who are named beside "Joint".
  private static func apart(_ addressees: [String]) -> [String] {
    addressees.filter { $0 != Addressee.Usual.joint.rawValue }
  }

  /// Who should do it, within a sentence; all concerned where "Joint" alone is said.
  static func actors(_ addressees: [String]) -> String {
    let others = apart(addressees)
    return words.recommendations.actors(others.isEmpty ? addressees : others)
  }

  /// By what it is measured, who leads and who pays, each behind its word; empty where nothing says so.
  package func append(detailsTo paragraph: inout Paragraph) {
    let parts = details
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1
      paragraph.append(place == 0 ? part.label.capitalisedFirst : part.label, as: .emphasis)
      paragraph.append(
        isLast ? words.report.sentence(part.value) : words.report.beforeNextDetail(part.value))
    }
  }

  /// By what it is measured and who leads, in sentences that are read out.
  var spokenDetails: [String] {
    let report = words.report
    let (indicator, target) = (EditedText.value(fields.indicator), EditedText.value(fields.target))
    var sentences: [String] = []
    if !indicator.isEmpty {
      let measure = report.measure(indicator)
      sentences.append(
        target.isEmpty ? report.isMeasured(by: measure) : report.isMeasured(by: measure, target))
    } else if !target.isEmpty {
      sentences.append(report.theTarget(is: target))
    }
    if !lead.isEmpty {
      sentences.append(
        report.sentence(words.recommendations.leads(EditedText.value(lead)).capitalisedFirst))
    }
    return sentences
  }

  private var details: [(label: String, value: String)] {
    var parts: [(String, String)] = []
    let (target, baseline) = (EditedText.value(fields.target), EditedText.value(fields.baseline))
    let figures = [
      target, baseline.isEmpty ? "" : words.report.baseline(baseline),
    ].filter { !$0.isEmpty }
    if !fields.indicator.isEmpty {
      let indicator = words.report.measure(EditedText.value(fields.indicator))
      let list = words.lists.clauses(figures)
      parts.append(
        (words.report.measuredBy, list.isEmpty ? indicator : words.report.remarked(indicator, list))
      )
    } else if !figures.isEmpty {
      parts.append((words.report.targetLabel, words.lists.clauses(figures)))
    }
    if !lead.isEmpty { parts.append((words.report.leadLabel, EditedText.value(lead))) }
    if !fields.resources.isEmpty {
      parts.append((words.report.resourcesLabel, EditedText.value(fields.resources)))
    }
    return parts
  }
}

extension Character {
  /// Whether it is a mark with which a sentence ends, in whatever script.
  var endsSentence: Bool { ".!?…。！？؟।".contains(self) }
}

extension String {
  /// With a full stop where there is no mark at its end.
  var ended: String {
    let text = CleanText.line(self)
    guard let last = text.last, !last.endsSentence else { return text }
    // A word in other letters at the end of a sentence does not end it.
    switch Script(of: text) {
    case .han, .kana: return text + "。"
    case .devanagari: return text + "।"
    default: return words.report.sentence(text)
    }
  }
}
