import Testing

@testable import BreakoutExport
@testable import BreakoutModel
@testable import BreakoutReport

/// The two pages that leave the room.
struct RecommendationsDocumentTests {
  @Test("a session that decided in every way", arguments: DocumentFormat.legible)
  func decided(format: DocumentFormat) throws {
    let document = Room.decided(.attributed).document(format, as: .recommendations)
    try expectDocument(document, is: "recommendations-decided.\(format.fileExtension)")
  }

  @Test("a draft while the room still talks")
  func draft() throws {
    let unsaved = NoteDraft(at: Room.rich().now, kind: .keyMessage, text: "Late")
    let document = Room.rich().document(.text, as: .recommendations, unsaved: [unsaved])
    try expectDocument(document, is: "recommendations-draft.txt")
  }

  @Test("nothing in it is a score, a tag, a sign of the note line or a date as it was typed")
  func signs() {
    for room in [Room.rich(), .decided(.attributed), .reported(.affiliation)] {
      let document = room.document(.text, as: .recommendations)
      for sign in [
        "SMART", "○", "◐", " > ", " | ", "2027-12", "2017-06", " %", "≥", "Still missing",
      ] {
        #expect(!document.contains(sign), "\(sign)")
      }
    }
  }

  @Test("each recommendation stands in it once, besides its row in the table")
  func once() {
    for room in [Room.decided(.attributed), .reported(.affiliation)] {
      let document = room.document(.markdown, as: .recommendations)
      for one in room.session.sortedRecommendations where one.status.isRecommended {
        #expect(document.ranges(of: "\(one.id)").count == 1, "\(one.id)")
      }
    }
  }
}

struct SpeltOutTests {
  private static func texts(_ sentences: [String]) -> [String] {
    SpeltOut(sentences.map { .paragraph(Paragraph($0)) }).blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.lines.first?.first?.text } else { nil }
    }
  }

  @Test("up to three short forms are spelt out where they first stand")
  func few() {
    #expect(
      Self.texts(["SMEs pay for CSR.", "The UN and SMEs meet.", "IHL (international law) and CSR"])
        == [
          "Small and medium-sized enterprises (SMEs) pay for corporate social responsibility (CSR).",
          "The UN and SMEs meet.",
          "International humanitarian law (IHL) (international law) and CSR",
        ])
  }

  @Test("more of them get a list, and what is spelt out already or that nobody knows is left")
  func many() {
    let texts = Self.texts(["SMEs, CSR, IHL and ODA", "The XYZ of a (DDR) DDR"])
    #expect(texts.count == 3)
    #expect(
      texts.last
        == "Abbreviations: SMEs: small and medium-sized enterprises; CSR: corporate social responsibility; "
        + "IHL: international humanitarian law; ODA: official development assistance.")
  }
}

struct ResultSentenceTests {
  @Test(arguments: [
    ([RecommendationStatus](), "The session adopted no recommendation."),
    ([.adoptedByConsensus], "The session adopted one recommendation by consensus."),
    ([.adoptedByVote, .adoptedByVote], "The session adopted two recommendations by vote."),
    (
      [.adoptedByVote, .adoptedByConsensus, .adoptedByConsensus],
      "The session adopted three recommendations, two by consensus and one by vote."
    ),
    (
      [.adoptedByVote, .notAdopted, .draft, .deferred],
      "The session adopted one recommendation by vote; one proposal was not adopted and two were left open."
    ),
    (
      [.supported, .draft],
      "The session adopted no recommendation; one proposal had indicative support; one proposal was left open."
    ),
    (
      [.adoptedByConsensus, .supported, .supported, .withdrawn],
      "The session adopted one recommendation by consensus; two more had indicative support; one proposal was withdrawn."
    ),
    (
      [.notAdopted, .notAdopted, .draft, .withdrawn],
      "The session adopted no recommendation; two proposals were not adopted, one was left open and one was withdrawn."
    ),
  ])
  func tellsWhatBecameOfEach(statuses: [RecommendationStatus], sentence: String) {
    var session = Room.baku.begun
    for (place, status) in statuses.enumerated() {
      let id = RecommendationID(point: PointID(1), ordinal: place + 1)
      var one = Recommendation(
        id: id, point: PointID(1), at: session.lastAt, fields: RecommendationFields(text: "Meet."))
      one.status = status
      session.recommendations[id] = one
    }
    #expect(ResultSentence(ReportedSession(session, unsaved: [])).text == sentence)
  }
}

extension Agenda {
  /// A session on it that was held and closed, with nothing in it.
  fileprivate var begun: Session {
    var room = Room(self)
    room.act(.walk(.next(confirmed: false)))
    room.wait(minutes: 9)
    room.act(.closeSession(confirmed: true))
    return room.session
  }
}
