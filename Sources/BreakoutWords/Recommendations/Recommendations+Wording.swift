import BreakoutModel

extension RecommendationFields {
  /// Everything the room agrees to when it agrees, in one sentence as it is put.
  public var wording: String {
    let say = words.recommendations
    let details = say.details(of: self)
    return details.isEmpty ? say.demand(of: self) : say.wording(say.demand(of: self), details)
  }
}

extension DecisionSubject {
  /// What was put to the room, in one sentence.
  public var wording: String { fields?.wording ?? text }

  /// The same as it can be read in any script: what is asked of whom, and in a line of its own how it is measured,
  /// where it says so.
  public var lines: [String] {
    guard let fields else { return Self.lines(ofEarlier: text) }
    let say = words.recommendations
    return [say.demand(of: fields), say.details(of: fields)].filter { !$0.isEmpty }
  }

  /// What people typed of it, each by itself.
  public var texts: [String] {
    fields.map { fields in
      [fields.text] + fields.addressees + RecommendationFields.details.map { fields[$0] }
    } ?? [text]
  }
}

extension RecommendationFields {
  /// In the order in which they are put.
  fileprivate static let details: [RecommendationField] = [
    .indicator, .baseline, .target, .deadline, .resources, .lead,
  ]
}

extension Words.Recommendations {
  /// Who is asked for what.
  fileprivate func demand(of fields: RecommendationFields) -> String {
    let whom = addressees(fields.addressees)
    return whom.isEmpty ? fields.text : demand(whom, fields.text)
  }

  /// The addressees in a row, and what is asked of them.
  private func demand(_ addressees: String, _ text: String) -> String {
    say("\(addressees) > \(text)")
  }

  /// How it is measured; empty where it does not say so.
  fileprivate func details(of fields: RecommendationFields) -> String {
    words.lists.clauses(
      RecommendationFields.details.filter { !fields[$0].isEmpty }.map { detail($0, fields[$0]) })
  }

  /// What is put to the room: what is asked of whom, and behind it in a row how it is measured.
  fileprivate func wording(_ demand: String, _ details: String) -> String {
    say("\(demand) (\(details))")
  }

  /// How what is put to the room is measured, in a row behind it. A deadline may have been typed with its own "by" or
  /// "within".
  private func detail(_ field: RecommendationField, _ text: String) -> String {
    switch field {
    case .indicator: say("indicator: \(text)")
    case .baseline: say("baseline: \(text)")
    case .target: say("target: \(text)")
    case .deadline where Deadline.leads(text): say("deadline: \(text)")
    case .deadline: due(text)
    case .resources: say("resources: \(text)")
    case .lead: say("lead: \(text)")
    case .text, .addressees, .sdgTargets, .rationale, .proposer, .priority: text
    }
  }

  /// A deadline behind what is asked for, e.g. `by December 2027`; one that was typed with its own "by" or "within"
  /// stands as it is, and so does one in another language.
  public func due(_ deadline: String) -> String {
    switch Deadline.reading(deadline) {
    case .named(.year(let year)): byTheEnd(of: year)
    case .named(let time): by(words.dates.named(time))
    case .whole, .open: deadline
    case .period: within(deadline)
    case .other:
      TextLanguage.code(of: deadline).map { $0 != words.language.code } ?? false
        ? deadline : by(EnglishName.ofTime(deadline))
    }
  }

  /// When something is to be done: at the latest on the last day of a year.
  private func byTheEnd(of year: Int) -> String { say("by the end of \(year)") }

  /// When something is to be done, in a column that says "by when".
  public func theEnd(of year: Int) -> String { say("end of \(year)") }

  /// When something is to be done: a day, a month, an occasion.
  private func by(_ time: String) -> String { say("by \(time)") }

  /// How long there is for something, such as 6 months.
  private func within(_ length: String) -> String { say("within \(length)") }
}
