/// Collects what is wrong with one file while it is read, so that all of it is told together.
struct ProblemLog {
  let file: String
  /// Whether the lines are not those of the file but of the text that was made of it.
  var linesAreOfText = false
  private(set) var errors: [AgendaProblem] = []
  private(set) var warnings: [AgendaProblem] = []

  init(file: String) {
    self.file = file
  }

  mutating func error(_ reason: AgendaProblem.Reason, line: Int? = nil) {
    errors.append(AgendaProblem(reason, file: file, line: line, isOfText: linesAreOfText))
  }

  mutating func warn(_ reason: AgendaProblem.Reason, line: Int? = nil) {
    warnings.append(AgendaProblem(reason, file: file, line: line, isOfText: linesAreOfText))
  }

  /// Logs an error after which there is no reading on, and gives what is to be thrown.
  mutating func failing(_ reason: AgendaProblem.Reason, line: Int? = nil) -> AgendaErrors {
    error(reason, line: line)
    return AgendaErrors(errors: sorted(errors), warnings: sortedWarnings)
  }

  /// What is to be thrown; `nil` as long as there is no error.
  var failure: AgendaErrors? {
    errors.isEmpty ? nil : AgendaErrors(errors: sorted(errors), warnings: sortedWarnings)
  }

  var sortedWarnings: [AgendaProblem] { sorted(warnings) }

  /// By line, problems of one line as they were found; those without a line come first.
  private func sorted(_ problems: [AgendaProblem]) -> [AgendaProblem] {
    problems.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }
}
