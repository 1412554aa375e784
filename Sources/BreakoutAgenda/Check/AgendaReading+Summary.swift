import BreakoutModel
import BreakoutWords

extension AgendaReading {
  /// What was understood, one line for each thing with where it stood.
  public var summary: [String] {
    let say = words.agenda
    let masthead = agenda.masthead
    return [
      line(.title, say.titleName, masthead.title),
      line(.event, say.eventName, masthead.event),
      line(.place, say.placeName, masthead.place),
      masthead.room == nil ? nil : line(.room, say.roomName, masthead.room),
      line(.date, say.dateName, masthead.date.map(words.dates.day)),
      line(.start, say.startName, agenda.times.start?.description),
      line(.duration, say.lengthName, agenda.times.duration.inWords),
      line(.moderators, say.moderatorName, list(masthead.people.moderators)),
      line(.rapporteurs, say.rapporteurName, list(masthead.people.rapporteurs)),
      masthead.people.panellists.isEmpty
        ? nil : line(.panellists, say.panellistsName, list(masthead.people.panellists)),
      agenda.rules.constituencies.isEmpty
        ? nil : line(.constituencies, say.constituenciesName, list(agenda.rules.constituencies)),
      agenda.rules.addressees.isEmpty
        ? nil : line(.addressees, say.addresseesName, list(agenda.rules.addressees)),
      line(.attribution, say.attributionName, agenda.rules.attribution.rawValue),
    ].compactMap { $0 }
  }

  /// The lists that could be the points, with their first words, where there is a doubt.
  public var listsInDoubt: [String] {
    guard isDoubtful else { return [] }
    var lines = [words.agenda.listsSeen]
    for (place, summary) in listSummaries.enumerated() {
      lines.append("\(place + 1). " + summary)
      let points = lists[place].points
      lines += points.prefix(3).map { "   - " + $0.title }
      if points.count > 3 { lines.append("   …") }
    }
    return lines
  }

  /// Of each list how many items it has, its lines, and why it may be meant or not.
  public var listSummaries: [String] {
    lists.map { list in
      words.agenda.listSeen(
        count: list.points.count, from: list.lines.lowerBound, to: list.lines.upperBound,
        reasons: words.lists.row(list.reasons.map(\.sentence)))
    }
  }

  private func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: "; ")
  }

  private func line(_ field: AgendaField, _ name: String, _ value: String?) -> String {
    let say = words.agenda
    guard let value else { return say.understood(unsaid: name) }
    return switch sources[field] {
    case .line(let line)?: say.understood(name, value, line: line)
    case .assumed?, nil: say.understood(assumed: name, value)
    }
  }
}
