import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The oral report-back: what is read out, for how long, and what is not (product rule F25).
struct ReportBackTests {
  /// Seven recommendations: one by consensus, five by vote, one indicative; four key messages.
  private static func room(_ text: String) -> Room {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    for index in 1...4 { room.note("\(text) (\(index))", .keyMessage) }
    for index in 1...7 {
      room.recommend(
        RecommendationFields(
          text: "\(text) [\(index)]", addressees: ["Business"], priority: index == 6 ? "high" : ""))
      let topic = DecisionTopic.recommendation(RecommendationID(point: PointID(1), ordinal: index))
      switch index {
      case 1: room.vote(topic, .indicative, Tally(yes: 40, no: 0, abstain: 0))
      case 7: room.consensus(on: topic)
      default: room.vote(topic, .simple, Tally(yes: 20 + index, no: 10, abstain: 0))
      }
    }
    return room
  }

  private func texts(_ room: Room, _ limit: ReadingLimit = ReadingLimit()) -> [String: [String]] {
    let report = Report(session: room.session, as: .reportBack, limit: limit)
    var texts: [String: [String]] = [:]
    var section = ""
    for block in report.blocks {
      switch block {
      case .heading(let heading): section = heading.text
      case .bullets(let items), .numbers(let items, _):
        for case .paragraph(let paragraph) in items.joined() {
          texts[section, default: []].append(paragraph.lines[0].map(\.text).joined(separator: " "))
        }
      default: continue
      }
    }
    texts["reading"] = report.facts.last.map { [$0.value.lines[0][0].text] }
    return texts
  }

  @Test("three key messages and the five recommendations with the most behind them")
  func most() {
    let texts = texts(Self.room("Act"))
    #expect(texts["Key messages"] == ["Act (1).", "Act (2).", "Act (3)."])
    #expect(
      texts["Recommendations"]?.map { String($0.prefix(4)) } == [
        "R1.7", "R1.6", "R1.5", "R1.4", "R1.3",
      ])
    #expect(
      texts["Recommendations"]?.first == "R1.7 Business: Act [7]. It was adopted by consensus.")
    #expect(
      texts["Not read out"] == [
        "Key message: Act (4)", "R1.1 Business: Act [1].", "R1.2 Business: Act [2].",
      ])
  }

  @Test("what does not fit into the time gives way, the weakest first, and is named")
  func limited() {
    let room = Self.room(String(repeating: "word ", count: 40))
    let texts = texts(room)
    let reading = texts["reading"]?.first ?? ""
    #expect(reading.hasSuffix("at 130 a minute"), "\(reading)")
    #expect(!reading.contains("longer"))
    let read = (texts["Recommendations"] ?? []) + (texts["Key messages"] ?? [])
    #expect(read.count + (texts["Not read out"]?.count ?? 0) == 11)
    #expect((5...8).contains(read.count))
    let short = self.texts(room, ReadingLimit(time: .minutes(1)))
    #expect((short["Recommendations"]?.count ?? 0) == 1)
    #expect(short["Recommendations"]?.first?.hasPrefix("R1.7") == true)
  }

  @Test("time that is left is filled with how the strongest are measured and who leads")
  func filled() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    for (text, lead) in [
      ("Publish shares", "Women-led firms"), ("Open a desk", "Ministry of Trade"),
    ] {
      room.recommend(
        RecommendationFields(
          text: text, addressees: ["Business"], indicator: "share of contracts", target: "30 %",
          deadline: "2027-12", lead: lead))
    }
    for ordinal in 1...2 {
      room.consensus(on: .recommendation(RecommendationID(point: PointID(1), ordinal: ordinal)))
    }
    let measure =
      "It is measured by the share of contracts; the target is 30\u{A0}per\u{A0}cent."
    let start = { (what: String) in
      "Business should \(what) by December 2027. It was adopted by consensus."
    }
    #expect(
      texts(room)["Recommendations"] == [
        "R1.1 \(start("publish shares")) \(measure) Women-led firms lead.",
        "R1.2 \(start("open a desk")) \(measure) The Ministry of Trade leads.",
      ])
    // Of two the first.
    #expect(
      texts(room, ReadingLimit(time: .minutes(1), wordsPerMinute: 60))["Recommendations"] == [
        "R1.1 \(start("publish shares")) \(measure) Women-led firms lead.",
        "R1.2 \(start("open a desk"))",
      ])
  }

  @Test("one thing is always said, and the head says that it takes too long")
  func tooLong() {
    let texts = texts(
      Self.room(String(repeating: "word ", count: 40)),
      ReadingLimit(time: .seconds(10), wordsPerMinute: 100))
    #expect(texts["Recommendations"]?.count == 1)
    #expect(texts["reading"]?.first?.contains("longer than the 0:10 there are") == true)
  }

  @Test("scripts without spaces are counted by their characters, and the head says so")
  func unspaced() {
    let reading = texts(Self.room("企业应每年公布本地采购份额"))["reading"]?.first ?? ""
    #expect(
      reading.hasSuffix("; two characters of a script without spaces count as a word"),
      "\(reading)")
    #expect(SpokenWords(["one two – three, 4 %"]).count == 4)
  }

  @Test("reservations and who stood aside are read out, as far as they may be told")
  func whatStandsBesideAnAgreementIsReadOut() {
    let expected: [AttributionRegime: String] = [
      .attributed:
        "Leyla (Government) made a reservation: the date. Jonas Lind stood aside.",
      .chathamHouse:
        "One participant made a reservation: the date. One participant stood aside.",
    ]
    for (regime, words) in expected {
      var agenda = Room.baku
      agenda.rules.attribution = regime
      var room = Room(agenda)
      room.act(.walk(.next(confirmed: false)))
      room.recommend(RecommendationFields(text: "Act", addressees: ["Business"]))
      let topic = DecisionTopic.recommendation(RecommendationID(point: PointID(1), ordinal: 1))
      room.consensus(
        on: topic,
        [
          .consensus(.reserve(Statement(by: "Leyla (Government)", reason: "the date."))),
          .consensus(.standAside(Statement(by: "Jonas Lind", reason: ""))),
          .consensus(.object(Statement(by: "Chen Wei", reason: "no"))),
          .consensus(.withdrawObjection(index: 0)),
        ])
      #expect(
        texts(room)["Recommendations"]
          == ["R1.1 Business: Act. It was adopted by consensus. \(words)"])
    }
  }

  @Test("questions that were adopted are told in the report-back and in the session report")
  func anAdoptedQuestionIsToldInEveryReport() throws {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.vote(
      .question("Shall the fund have a board?"), .simple, Tally(yes: 25, no: 2, abstain: 1))
    room.vote(.question("Shall it sit in Baku?"), .simple, Tally(yes: 2, no: 25, abstain: 1))
    room.consensus(on: .question("Meet in May"))
    #expect(
      texts(room)["Other decisions"] == [
        "Shall the fund have a board? It was adopted by 25 votes to 2, with 1 abstention.",
        "Meet in May. It was adopted by consensus.",
      ])
    let opening = "no recommendation yet and two other decisions."
    let report = Report(session: room.session, as: .reportBack)
    #expect(
      String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self)
        .contains(opening))
    let short = texts(room, ReadingLimit(time: .seconds(10), wordsPerMinute: 100))
    #expect(short["Other decisions"]?.count == 1)
    #expect(short["Not read out"] == ["Other decision: Meet in May"])
    let session = Report(session: room.session, as: .sessionReport)
    let text = String(decoding: DocumentFormat.text.bytes(of: session), as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for told in [
      "Shall the fund have a board? ADOPTED BY VOTE: 25 yes, 2 no",
      "Shall it sit in Baku? NOT ADOPTED: 2 yes, 25 no", "Meet in May ADOPTED BY CONSENSUS",
    ] { #expect(words.contains(told), "\(told)") }
  }

  @Test("a session that is over has no recommendation, not none yet")
  func aClosedSessionIsNotStillWaitedFor() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.act(.closeSession(confirmed: true))
    let report = Report(session: room.session, as: .reportBack)
    let text = String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self)
    #expect(text.contains("no recommendation."))
  }
}
