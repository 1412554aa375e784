extension Session {
  /// What the session sets out to discuss, as it now is: the agenda from which another one could begin. Minutes that
  /// nobody has said are left open.
  public var agenda: Agenda {
    func said<Value>(_ field: SetUpField, _ value: Value) -> Value? {
      header.isAssumed(field) ? nil : value
    }
    return Agenda(
      AgendaMasthead(
        title: header.title, event: header.event, place: header.place, room: header.room,
        date: header.date.flatMap(CalendarDate.init), people: header.people,
        language: header.language),
      times: AgendaTimes(
        start: header.plannedStart.flatMap { TimeOfDay($0) }, duration: header.duration,
        reserve: header.namedReserve),
      rules: AgendaRules(
        constituencies: header.constituencies, addressees: header.addressees ?? [],
        attribution: header.attribution, decision: said(.decision, header.decision.given),
        phrases: header.phrases ?? []),
      background: header.background, closing: header.closing,
      points: walk.compactMap { point in
        if case .merged = point.status { return nil }
        return AgendaPoint(
          title: point.title, question: point.question,
          planned: point.sharesTime ? nil : point.planned, priority: point.priority)
      }, document: header.document ?? DocumentSettings())
  }
}
