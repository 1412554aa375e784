/// Holds a recommendation against the rules, one criterion at a time. Without word lists only those rules
/// are applied that need none.
struct DraftReader {
  let fields: RecommendationFields
  let text: TextWords
  let words: DraftingWords?

  /// S: one addressee and one action.
  var action: [DraftingFinding] {
    var findings: [DraftingFinding] = []
    if fields.addressees.count > 1 { findings.append(.severalAddressees(fields.addressees.count)) }
    guard let words else { return findings + (text.hasSemicolon ? [.semicolon] : []) }
    let actions = ActionReading(text, words)
    if let lead = actions.lead {
      if lead.isWeak { findings.append(.weakVerb(lead.phrase, instead: lead.instead)) }
      if let other = actions.other {
        findings.append(.severalActions(lead.phrase, other.phrase))
      } else if text.hasSemicolon {
        findings.append(.semicolon)
      }
    } else {
      findings.append(.noVerb)
    }
    return findings
  }

  /// M: an indicator or a number.
  var measure: [DraftingFinding] {
    for field in [RecommendationField.indicator, .target] where !fields[field].isEmpty {
      return stillOpen(field)
    }
    if !fields.baseline.isEmpty || hasNumber { return [] }
    if let vague = words?.vagueMeasures.first(in: text) { return [.vagueMeasure(vague.phrase)] }
    return [.noMeasure]
  }

  /// A: somebody who can do it, in words that can be remembered.
  var actors: [DraftingFinding] {
    var findings: [DraftingFinding] = []
    if fields.addressees.isEmpty { findings.append(.noAddressee) }
    let nobody = fields.addressees.first { name in
      Addressee.isEverybody(name) || words?.diffuseActors.isWhole(name) ?? false
    }
    if let nobody {
      findings.append(.diffuseActor(nobody))
    }
    if fields.addressees.contains(Addressee.Usual.joint.rawValue), fields.lead.isEmpty {
      findings.append(.jointWithoutLead)
    }
    let count = WordCount.of(fields.text)
    if count > DraftingCheck.mostWords { findings.append(.tooLong(words: count)) }
    return findings
  }

  /// R: resources or the source of a budget.
  var means: [DraftingFinding] {
    if !fields.resources.isEmpty { return stillOpen(.resources) }
    if text.text.namesMoney || words?.currencies.first(in: text) != nil { return [] }
    if let word = words?.means.first(in: text),
      words?.verbs.match(text.words, at: 0) == nil
        || word.range.lowerBound > 0
    {
      return [.meansWithoutSource(word.phrase)]
    }
    return [.noMeans]
  }

  /// T: a date, a year or a period.
  var time: [DraftingFinding] {
    guard !fields.deadline.isEmpty else {
      let isDated = text.text.namesYear || words?.dates.first(in: text) != nil
      if isDated { return [] }
      return [words?.noDates.first(in: text).map { .vagueDate($0.phrase) } ?? .noDate]
    }
    if !fields.deadline.numbers.isEmpty {
      return Deadline.hasImpossibleDay(fields.deadline) ? [.vagueDate(fields.deadline)] : []
    }
    guard let words else { return [] }
    if words.stillOpen.isWhole(fields.deadline) { return stillOpen(.deadline) }
    let deadline = TextWords(fields.deadline)
    let isPeriod =
      words.dates.first(in: deadline) != nil || words.numbers.first(in: deadline) != nil
    return isPeriod ? [] : [.vagueDate(fields.deadline)]
  }

  /// What is worth saying and leaves the score alone.
  var extras: [DraftingFinding] {
    var findings: [DraftingFinding] = []
    if let words {
      if let old = words.reaffirmations.first(in: text) {
        findings.append(.reaffirmation(old.phrase))
      }
      findings += AcronymReading(text, words).findings
    }
    for typed in fields.sdgTargets where SDGTarget.numbered(typed) == nil {
      findings.append(.unknownSDGTarget(typed))
    }
    if fields.rationale.isEmpty { findings.append(.noRationale) }
    if fields.sdgTargets.isEmpty { findings.append(.noSDGTarget) }
    if words == nil {
      let script = Script(of: text.text)
      let isKnown = DraftingWords.all.contains { $0.script == script }
      findings.append(.unknownWords(isKnown ? nil : script))
    }
    return findings
  }

  private func stillOpen(_ field: RecommendationField) -> [DraftingFinding] {
    let typed = fields[field]
    return words?.stillOpen.isWhole(typed) ?? false ? [.stillOpen(field, typed)] : []
  }

  /// Whether the text has a number that counts or measures, not that of a year or of a goal.
  private var hasNumber: Bool {
    text.words.indices.contains { place in
      let word = text.words[place]
      if words?.numbers.match(text.words, at: place) != nil { return true }
      guard let first = word.text.first, first.isNumber else { return false }
      if word.text.namesYear { return false }
      return place == 0 || words?.references.match(text.words, at: place - 1) == nil
    }
  }
}
