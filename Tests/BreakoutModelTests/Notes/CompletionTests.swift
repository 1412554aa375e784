import Testing

@testable import BreakoutModel

@Suite struct CompletionTests {
  /// The cursor stands at the bar; the candidates replace what is between the brackets.
  @Test(arguments: [
    ("the [cso]|", ["civil society organizations", "CSO", "CSOs"]),
    ("[Ppp]|", ["Public-private partnerships"]),
    ("@[]|", Self.everybody), ("say @[mu]|", ["Anna Müller"]), ("@[anna mu]|", ["Anna Müller"]),
    ("@[b]| x", ["Business"]), ("+ @[CS]|", ["CSO"]),
    ("[Mull]|", ["Anna Müller"]), ("as [Anna mu]|ller", ["Anna Müller"]), ("[ou]|", []),
    ("[ort]|", ["María Ortiz"]), ("[a]|", []), ("x |", []), ("|", []), ("[фе]|", ["Фёдор Жуков"]),
    ("[أح]|", ["أحمد"]), ("我们同意[陈]|", ["陈伟"]), ("r [gov]|", ["Governments", "Government"]),
    ("[Chen Wei]|", ["Chen Weiming"]), ("[sme]|", ["small and medium-sized enterprises"]),
    ("a@b[.]|", []),
  ]) func candidates(marked: String, expected: [String]) throws {
    let cursor = marked.replacing("[", with: "").replacing("]", with: "")
    let offset = try #require(cursor.firstIndex(of: "|"))
    let text = cursor.replacing("|", with: "")
    let found = Completion.candidates(
      for: text, cursorOffset: cursor.distance(from: cursor.startIndex, to: offset),
      knowing: .room)
    if expected.isEmpty {
      #expect(found == nil)
    } else {
      let completion = try #require(found)
      #expect(Array(completion.candidates.prefix(expected.count)) == expected)
      let open = try #require(marked.firstIndex(of: "["))
      let close = try #require(marked.firstIndex(of: "]"))
      let start = marked.distance(from: marked.startIndex, to: open)
      let length = marked.distance(from: open, to: close) - 1
      #expect(completion.replaced == start..<(start + length))
    }
  }

  @Test func theAddresseesOfTheAgendaComeFirst() throws {
    var agenda = Agenda(title: "T")
    agenda.rules.addressees = ["Ministry of Trade", "Media", "Mayors"]
    var names = KnownNames()
    names.absorb(
      Event(
        seq: 1, act: 1, at: .start, seat: .moderator,
        change: .sessionCreated(
          header: SessionHeader(agenda: agenda, reserve: .zero, utcOffsetMinutes: 0), points: [])))
    let found = Completion.candidates(for: "r min", cursorOffset: 5, knowing: names)
    #expect(found?.candidates == ["Ministry of Trade"])
    #expect(names.addressees.prefix(4) == ["Ministry of Trade", "Media", "Mayors", "Governments"])
    #expect(names.addressees.count == Addressee.names.count + 2)
  }

  @Test func theLatestSpeakerComesFirst() throws {
    var names = KnownNames.room
    let note = Note(
      id: NoteID(9), point: nil,
      NoteDraft(
        at: .start, text: "x", speaker: Speaker(name: "Amina Diallo", constituency: "CSO")))
    names.absorb(
      Event(seq: 99, act: 99, at: .start, seat: .rapporteur, change: .noteEdited(note: note)))
    #expect(names.names.first == "Amina Diallo")
    #expect(names.speaker("AMINA diallo")?.constituency == "CSO")
  }

  @Test func anyCursorIsAllowed() {
    for offset in [-5, 0, 3, 99] {
      _ = Completion.candidates(for: "@a👩‍💻", cursorOffset: offset, knowing: .room)
    }
    #expect(
      Completion.candidates(for: "@mul", cursorOffset: 99, knowing: .room)?.replaced == 1..<4)
  }

  private static let everybody = [
    "أحمد", "Фёдор Жуков", "陈伟", "Chen Weiming", "Chen Wei", "Anna Müller", "Amina Diallo",
    "María Ortiz", "CSO", "Business", "Government", "UN",
  ]
}
