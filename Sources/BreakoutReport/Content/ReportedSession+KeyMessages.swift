import BreakoutModel

extension ReportedSession {
  /// The key messages of the points in the order of the walk, then those of no point.
  var keyMessages: [Note] {
    (walk.map { $0.id as PointID? } + [nil]).flatMap { notes(of: $0) }
      .filter { $0.kind == .keyMessage }
  }
}
