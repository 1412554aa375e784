import BreakoutModel
import BreakoutWords

extension AgendaReading {
  /// The agenda as it was understood, for whoever edits it: what was assumed or not found, and the lists that could
  /// be meant as well, stand in comments. It reads back as the same agenda.
  /// - Parameter file: what the note is called.
  public func markdown(of file: String) -> String {
    AgendaWriter(
      agenda, remarks: remarks(on: file), pointRemarks: pointRemarks, otherPoints: otherPoints,
      remainder: remainder, assumed: assumed
    ).text
  }

  private var remainder: [String] {
    let lines = NoteRemainder(self).lines
    guard !lines.isEmpty else { return [] }
    return [words.agenda.remainder]
      + lines.map { words.agenda.remainderLine($0 + 1, noteLines[$0]) }
  }

  private func remarks(on file: String) -> [String] {
    let say = words.agenda
    let masthead = agenda.masthead
    let matter: [String?] = [
      assumed(.title, say.titleName, masthead.title),
      masthead.event == nil ? unsaid(.event, say.eventName) : nil,
      masthead.place == nil ? unsaid(.place, say.placeName) : nil,
      masthead.date == nil ? unsaid(.date, say.dateName, "2027-05-12") : nil,
      agenda.times.start == nil ? unsaid(.start, say.startName, "\"10:00\"") : nil,
      assumedLength,
      masthead.people.moderators.isEmpty ? unsaid(.moderator, say.moderatorName) : nil,
      masthead.people.rapporteurs.isEmpty ? unsaid(.rapporteur, say.rapporteurName) : nil,
    ]
    return [say.madeFrom(file.withoutControlCharacters)] + (kind.isPlain ? [] : [say.linesOfText])
      + matter.compactMap { $0 } + leftOut.map(say.leftOut) + heading + doubt
      + furtherWarnings
  }

  private func assumed(_ field: AgendaField, _ name: String, _ value: String) -> String? {
    sources[field] == .assumed ? words.agenda.assumed(name, value) : nil
  }

  /// It stands in the comment alone: as a line of the block it would have been said.
  private var assumedLength: String? {
    guard sources[.duration] == .assumed else { return nil }
    let length = agenda.times.duration.written
    return words.agenda.assumedUntilSaid(
      words.agenda.lengthName, length, example: "\(FrontMatterKey.duration.rawValue): \(length)")
  }

  private func unsaid(_ key: FrontMatterKey, _ name: String, _ example: String = "…") -> String {
    words.agenda.unsaid(name, example: "\(key.rawValue): \(example)")
  }

  /// What leads in the points is none of them, nor of the background.
  private var heading: [String] {
    let chosen = lists.first { $0.pointLines == pointLines && $0.points == agenda.points }
    return chosen?.name.map { [words.agenda.pointsBelow($0.trimming([":", "：", " "]))] } ?? []
  }

  private var doubt: [String] {
    let say = words.agenda
    if agenda.points.isEmpty {
      return [lists.isEmpty ? say.pointsToWrite : say.pointsToChoose(otherLists.count)]
    }
    guard isDoubtful else { return [] }
    return [otherLists.isEmpty ? say.doubtfulList : say.doubtfulLists(otherLists.count)]
  }

  /// Of what is not said already.
  private var furtherWarnings: [String] {
    warnings.filter {
      switch $0.reason {
      case .noPoints, .doubtfulPoints, .noTitle, .unknownKey(_, nil), .pageMatter: false
      default: true
      }
    }.map(\.description)
  }

  private var pointRemarks: [Int: [String]] {
    Dictionary(
      uniqueKeysWithValues: pointLines.enumerated().map { ($0, [words.agenda.fromLine($1)]) })
  }

  /// By their places among all lists.
  private var otherLists: [(place: Int, list: ListReading)] {
    lists.enumerated().filter { _, list in
      list.pointLines != pointLines || list.points != agenda.points
    }.map { ($0, $1) }
  }

  private var otherPoints: [OtherPoints] {
    guard isDoubtful || agenda.points.isEmpty else { return [] }
    guard !lists.isEmpty else {
      return [OtherPoints(remark: words.agenda.pointsHere, points: [])]
    }
    return otherLists.map { place, list in
      OtherPoints(
        remark: words.agenda.otherList(
          place + 1, count: list.points.count, from: list.lines.lowerBound,
          to: list.lines.upperBound, reasons: words.lists.row(list.reasons.map(\.sentence))),
        points: list.points)
    }
  }
}
