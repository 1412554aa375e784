import BreakoutModel
import BreakoutWords

/// Puts an agenda together: front matter, masthead, background, points, closing.
enum AgendaAssembly {
  /// The agenda as far as it could be read; only worth keeping if no error was logged.
  static func agenda(of lines: [String], log: inout ProblemLog) -> Agenda {
    var matter = FrontMatter()
    var bodyStart = lines.startIndex
    if let block = FrontMatterBlock(lines, log: &log) {
      matter = FrontMatterReader.read(block, log: &log)
      bodyStart = block.bodyStart
    }
    let source = PlainNote.commonMark(lines[bodyStart...])
    let blocks = MarkdownBlocks.parse(source, firstLine: bodyStart + 1)
    let section = PointsSection.find(in: blocks)
    let before = section.map { Array(blocks[..<$0.headingIndex]) } ?? blocks
    let masthead = Masthead(before, stated: matter)
    let title = matter.title ?? masthead.title

    let said = masthead.matter
    var agenda = Agenda(
      AgendaMasthead(
        title: title ?? fileStem(log.file), event: matter.event ?? said.event,
        place: matter.place ?? said.place, room: matter.room ?? said.room,
        date: matter.date ?? said.date,
        people: People(
          moderators: matter.moderators.isEmpty ? said.moderators : matter.moderators,
          rapporteurs: matter.rapporteurs.isEmpty ? said.rapporteurs : matter.rapporteurs),
        language: matter.language),
      times: AgendaTimes(
        start: matter.start ?? said.start,
        duration: matter.duration ?? said.duration ?? AgendaTimes.usualDuration,
        reserve: matter.reserve),
      rules: AgendaRules(
        constituencies: matter.constituencies, addressees: matter.addressees,
        attribution: matter.attribution ?? .affiliation, decision: matter.decision,
        phrases: matter.phrases))
    if title == nil { log.warn(.noTitle(using: agenda.masthead.title)) }

    guard let section else {
      log.error(.noPoints)
      return agenda
    }
    agenda.background = (masthead.background + section.introduction).plainText(separator: "\n\n")
    agenda.closing = section.closing.plainText(separator: "\n\n")
    agenda.points = points(of: section, log: &log)
    warnAboutTime(agenda, line: matter.durationLine, log: &log)
    return agenda
  }

  private static func points(of section: PointsSection, log: inout ProblemLog) -> [AgendaPoint] {
    let heading = section.heading.onOneLine.trimming([":", "：", " "])
    guard !section.drafts.isEmpty else {
      log.error(.noPointsUnder(heading: heading), line: section.line)
      return []
    }
    guard section.drafts.count <= AgendaReader.mostPoints else {
      log.error(
        .tooManyPoints(section.drafts.count, limit: AgendaReader.mostPoints), line: section.line)
      return []
    }
    var firstNumber: [String: Int] = [:]
    var points: [AgendaPoint] = []
    for (index, draft) in section.drafts.enumerated() {
      let point = PointReader.point(from: draft, number: index + 1, log: &log)
      guard let point else { continue }
      let key = point.title.folded
      if let first = firstNumber[key] {
        log.warn(
          .duplicateTitle(point.title, first: first, second: index + 1), line: draft.line)
      } else {
        firstNumber[key] = index + 1
      }
      points.append(point)
    }
    return points
  }

  private static func warnAboutTime(_ agenda: Agenda, line: Int?, log: inout ProblemLog) {
    let plan = AgendaPlan(agenda)
    guard log.failure == nil, plan.isOverfull else { return }
    log.warn(
      .overfull(
        points: plan.total.inWords, reserve: plan.reserve.inWords,
        duration: agenda.times.duration.inWords, excess: plan.excess.inWords),
      line: line)
  }

  private static func fileStem(_ path: String) -> String {
    let name = PathParts.name(of: path)
    let stem = PathParts.split(name).stem
    let clean = (stem.isEmpty ? name : stem).withoutControlCharacters
    return clean.isEmpty ? words.agenda.untitled : clean
  }
}
