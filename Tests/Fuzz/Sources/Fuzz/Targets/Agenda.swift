import BreakoutAgenda

extension FuzzTarget {
  /// Any bytes are an agenda within its limits, or clean sentences that say why not.
  static let agenda = FuzzTarget(name: "agenda") { bytes in
    do throws(AgendaErrors) {
      let reading = try AgendaReader.read(bytes: bytes, name: "agenda.md")
      precondition(!reading.agenda.points.isEmpty, "an agenda without points")
      precondition(reading.agenda.points.count <= AgendaReader.mostPoints, "too many points")
      for warning in reading.warnings { expectClean(warning.description) }
    } catch {
      precondition(!error.errors.isEmpty, "refused without a reason")
      for problem in error.errors + error.warnings { expectClean(problem.description) }
    }
  }
}
