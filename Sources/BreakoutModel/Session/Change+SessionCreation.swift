extension Change {
  /// The first change of a session: the agenda is copied into it, and its time is shared out.
  ///
  /// - Parameter assumed: what the agenda holds although nobody said it.
  public static func sessionCreated(
    _ agenda: Agenda, utcOffsetMinutes: Int, assumed: Set<SetUpField> = []
  ) -> Change {
    let plan = AgendaPlan(agenda)
    let points = zip(agenda.points, plan.allotments).prefix(Session.pointLimit).enumerated().map {
      place, item in
      var point = Point(
        id: PointID(place + 1), title: item.0.title, question: item.0.question, planned: item.1,
        priority: item.0.priority)
      point.sharesTime = item.0.planned == nil
      return point
    }
    return .sessionCreated(
      header: SessionHeader(
        agenda: agenda, reserve: plan.reserve, utcOffsetMinutes: utcOffsetMinutes,
        assumed: assumed),
      points: points)
  }
}
