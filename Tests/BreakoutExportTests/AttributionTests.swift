import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct AttributionTests {
  private func attribution(_ regime: AttributionRegime) -> Attribution {
    let agenda = Agenda(
      AgendaMasthead(title: ""),
      rules: AgendaRules(constituencies: ["CSO", "Business"], attribution: regime))
    return Attribution(SessionHeader(agenda: agenda, reserve: .zero, utcOffsetMinutes: 0))
  }

  /// In the order attributed, affiliation, group, Chatham House.
  @Test(arguments: [
    ("Amina", "CSO", ["Amina (CSO)", "CSO", "CSO", nil]),
    ("Amina", "cso", ["Amina (cso)", "cso", "CSO", nil]),
    ("Amina", "Greenbank", ["Amina (Greenbank)", "Greenbank", nil, nil]),
    ("Amina", nil, ["Amina", nil, nil, nil]),
    (nil, "Business", ["Business", "Business", "Business", nil]),
    (nil, nil, [nil, nil, nil, nil]),
  ])
  func speaker(name: String?, group: String?, expected: [String?]) {
    for (regime, words) in zip(AttributionRegime.allCases, expected) {
      let speaker = Speaker(name: name, constituency: group)
      #expect(attribution(regime).words(for: speaker) == words, "\(regime)")
    }
  }

  @Test(arguments: [
    ("Amina (CSO)", ["Amina (CSO)", "one CSO participant", "one CSO participant", nil]),
    ("UNDP", ["UNDP", "UNDP", nil, nil]),
    ("Ministry of Trade", ["Ministry of Trade", "Ministry of Trade", nil, nil]),
    ("business", ["business", "Business", "Business", nil]),
    ("Amina", ["Amina", nil, nil, nil]),
    ("Amina (Greenbank)", ["Amina (Greenbank)", "Greenbank", nil, nil]),
    ("", [nil, nil, nil, nil]),
    (")", [")", nil, nil, nil]),
    ("()", ["()", nil, nil, nil]),
  ])
  func person(typed: String, expected: [String?]) {
    for (regime, words) in zip(AttributionRegime.allCases, expected) {
      #expect(attribution(regime).words(for: typed) == words, "\(regime)")
    }
  }

  @Test(arguments: ["", " ", ")", "()"])
  func `nobody is not somebody whose organisation is unknown`(typed: String) {
    var one = Participant(id: ParticipantID(1), name: "Sean Oneill")
    one.constituency = "Business"
    let header = SessionHeader(
      agenda: Agenda(
        AgendaMasthead(title: ""), rules: AgendaRules(constituencies: ["CSO", "Business"])),
      reserve: .zero, utcOffsetMinutes: 0)
    for regime in [AttributionRegime.affiliation, .group, .chathamHouse] {
      let attribution = Attribution(header, roster: [one]).under(regime)
      #expect(attribution.words(for: typed) == nil, "\(regime)")
    }
  }

  @Test("no name of a speaker is in a document whose regime forbids it")
  func documents() {
    for regime in AttributionRegime.allCases {
      var agenda = Room.baku
      agenda.rules.attribution = regime
      var room = Room(agenda)
      room.act(.walk(.next(confirmed: false)))
      for kind in NoteKind.allCases { room.note("words", kind, by: "Zanele", of: "Greenbank") }
      room.recommend(RecommendationFields(text: "Act.", proposer: "Zanele (Greenbank)"))
      let id = RecommendationID(point: PointID(1), ordinal: 1)
      room.act(.consensus(.call(.recommendation(id), confirmed: false)))
      room.act(.consensus(.reserve(Statement(by: "Zanele (Greenbank)", reason: "the cost"))))
      room.wait(seconds: 5)
      room.act(.consensus(.declare))
      for format in DocumentFormat.allCases {
        let document = room.document(format)
        #expect(document.contains("Zanele") == (regime == .attributed))
        #expect(
          document.contains("Greenbank") == (regime == .attributed || regime == .affiliation))
        #expect(document.contains("[to be paraphrased]") == (regime == .chathamHouse))
      }
    }
  }
}
