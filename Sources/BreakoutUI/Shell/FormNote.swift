import BreakoutModel
import BreakoutWords
import Terminal

/// What stands below a form: whom it means, or what it costs.
struct FormNote {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  func lines(_ form: Form) -> [(text: String, style: Style)] {
    switch form.purpose {
    case .request, .intervention, .yieldFloor, .countTooLate: form.focus == 0 ? people(form) : []
    case .objection, .reservation, .standAside: form.focus == 0 ? statement(form) : []
    case .extendPoint: costs(form)
    case .addPoint, .editPoint: form.focus == 2 ? pointLength(form) : []
    case .setUp(let matter): setUp(matter, form)
    case .recommendation: drafting(form)
    case .mergeRecommendation(let id, let home): texts([home, id]) + drafting(form)
    case .splitRecommendation(let id): texts([id])
    case .pointCheck(let id): check(id)
    case .remind, .parkedOwner: FollowUpNote(cockpit: cockpit).lines(form)
    default: []
    }
  }

  /// How the length of a point is understood.
  private func pointLength(_ form: Form) -> [(text: String, style: Style)] {
    switch form.pointLength(2) {
    case .success(let length):
      let text = words.dates.minutes(ClockText.minutes(length))
      return [(words.setUp.understood(text), Theme.quiet)]
    case .failure(let problem): return [(problem.sentence, Theme.warning)]
    }
  }

  /// What is to become one, or two, as it stands.
  private func texts(_ ids: [RecommendationID]) -> [(text: String, style: Style)] {
    ids.compactMap { session.recommendations[$0] }.map { one in
      let whom = words.recommendations.addressees(one.fields.addressees)
      return ("\(one.id): \(whom.isEmpty ? "" : whom + " > ")\(one.fields.text)", Theme.title)
    }
  }

  /// What to mend, that of the field with the cursor first (product rule F15).
  private func drafting(_ form: Form) -> [(text: String, style: Style)] {
    if let choice = SDGChoice(form) { return choice.lines }
    guard let fields = form.recommendation else { return [] }
    let names = AddresseeChoice(form, in: session)?.names ?? []
    let choice = names.isEmpty ? [] : [(words.shell.tabOffers(words.lists.row(names)), Theme.quiet)]
    let findings = DraftingCheck(fields).findings
    let here = findings.filter { $0.field == form.recommendationField }
    let others = findings.filter { $0.field != form.recommendationField }
    return choice + here.map { ($0.sentence, Style.plain) }
      + others.map { ($0.sentence, Theme.quiet) }
  }

  private func people(_ form: Form) -> [(text: String, style: Style)] {
    let found = FloorWho(form[0], in: session, knowing: cockpit.names).candidates
    guard !found.isEmpty else {
      return [(words.shell.whoIsMeant, Theme.quiet)]
    }
    let names = found.map { one -> String in
      let isNew =
        one.participant == nil && one.name.map { cockpit.names.speaker($0) == nil } ?? false
      let lacksGroup = one.constituency == nil && !cockpit.names.constituencies.isEmpty
      let name = session.name(of: one)
      guard isNew else { return name }
      return lacksGroup ? words.shell.newNameWithoutGroup(name) : words.shell.newName(name)
    }
    return [("▸ \(names[0])", Theme.title)] + names.dropFirst().map { ("  \($0)", Theme.quiet) }
  }

  /// Whom a statement is put down to.
  private func statement(_ form: Form) -> [(text: String, style: Style)] {
    guard !form.line(0).isEmpty else {
      return [(words.shell.whoIsMeant, Theme.quiet)]
    }
    let said = Statement(who: form[0], reason: "", knowing: cockpit.names)
    return [("▸ \(said.words)", Theme.title)]
  }

  /// How the point stands in five lines (product rule F2).
  private func check(_ id: PointID) -> [(text: String, style: Style)] {
    guard let point = session.points[id] else { return [] }
    return PointGaps(point, in: session).lines.map { line in
      ("\(line.isMissing ? "○" : "●") \(line.text)", line.isMissing ? Theme.warning : Theme.quiet)
    }
  }

  /// What more time for the open point would take from the later ones (product rule F3).
  private func costs(_ form: Form) -> [(text: String, style: Style)] {
    guard let length = ClockText.length(form.line(0)), let open = session.openPoint,
      let now = cockpit.forecast,
      let then = Forecast(session, at: cockpit.clockMoment, extending: length)
    else { return [] }
    let header = session.header
    var lines: [(String, Style)] = [
      (
        words.shell.endsThen(
          ClockText.timeOfDay(then.projectedEnd, header), then.driftText, now: now.driftText,
          hardStop: ClockText.timeOfDay(then.hardStop, header)), .plain
      )
    ]
    if then.pace == .cannotFit { lines.append((words.shell.thenIt(then.paceText), Theme.late)) }
    for id in then.shares.map(\.id) where id != open {
      guard let point = session.points[id], let offer = then.offer(of: id),
        let before = now.offer(of: id)
      else { continue }
      let lost = before - offer
      let change = lost > .zero ? " −\(ClockText.duration(lost))" : ""
      lines.append(
        (
          "  \(point.id.number) \(ClockText.duration(offer))\(change)  \(point.title)",
          lost > .zero ? Theme.warning : Theme.quiet
        ))
    }
    return lines
  }
}
