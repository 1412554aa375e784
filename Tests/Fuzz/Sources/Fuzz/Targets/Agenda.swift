import BreakoutAgenda

extension FuzzTarget {
  /// Any bytes are an agenda within its limits, or clean sentences that say why not.
  static let agenda = FuzzTarget(name: "agenda") { bytes in
    do throws(AgendaErrors) {
      let reading = try AgendaReader.read(bytes: bytes, name: "agenda.md")
      precondition(reading.agenda.points.count <= AgendaReader.mostPoints, "too many points")
      precondition(
        reading.agenda.points.count == reading.pointLines.count, "a point without a line")
      for points in [reading.agenda.points] + reading.lists.map(\.points) {
        precondition(
          points.allSatisfy { !$0.title.isEmpty && !$0.question.isEmpty }, "an empty point")
        precondition(Set(points.map(\.title)).count == points.count, "two points of one title")
      }
      for warning in reading.warnings { expectClean(warning.description) }
    } catch {
      precondition(!error.errors.isEmpty, "refused without a reason")
      for problem in error.errors + error.warnings { expectClean(problem.description) }
    }
  }
}
