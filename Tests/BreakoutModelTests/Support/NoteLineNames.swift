@testable import BreakoutModel

extension KnownNames {
  /// Four constituencies, a moderator, and people who spoke.
  static let room: KnownNames = {
    var agenda = Agenda(title: "Civil Society and Business")
    agenda.rules.constituencies = ["CSO", "Business", "Government", "UN"]
    agenda.masthead.people.moderators = ["Amina Diallo"]
    agenda.masthead.people.rapporteurs = ["María Ortiz"]
    var names = KnownNames()
    let header = SessionHeader(agenda: agenda, reserve: .zero, utcOffsetMinutes: 0)
    let speakers = [
      Speaker(name: "Anna Müller", constituency: "Business"),
      Speaker(name: "Chen Wei", constituency: nil),
      Speaker(name: "Chen Weiming", constituency: nil),
      Speaker(name: "陈伟", constituency: nil), Speaker(name: "Фёдор Жуков", constituency: nil),
      Speaker(name: "أحمد", constituency: nil),
    ]
    names.absorb(event(1, .sessionCreated(header: header, points: [])))
    for (place, speaker) in speakers.enumerated() {
      let note = Note(
        id: NoteID(1), point: nil, NoteDraft(at: .start, text: "x", speaker: speaker))
      names.absorb(event(place + 2, .noteAdded(note: note)))
    }
    return names
  }()

  private static func event(_ seq: Int, _ change: Change) -> Event {
    Event(seq: seq, act: seq, at: .start, seat: .rapporteur, change: change)
  }
}

extension Timestamp {
  /// When the sessions of the tests begin.
  static let start = Timestamp(milliseconds: 1_461_650_400_000)
}
