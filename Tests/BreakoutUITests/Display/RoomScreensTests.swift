import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Screens of the room") struct RoomScreensTests {
  private func vote() throws -> DisplayScene {
    var scene = try DisplayScene.floor()
    let fields = RecommendationFields(
      text: "Business publishes each year which share of its contracts goes to local firms")
    try scene.act(.recommendation(.add(fields, at: scene.now)))
    let first = RecommendationID(point: PointID(1), ordinal: 1)
    try scene.act(
      .vote(
        .open(
          .recommendation(first), rule: .twoThirds, method: .hands, Electorate(present: 40),
          confirmed: true)))
    return scene
  }

  @Test("not begun, 80x24") func beforeTheBeginning() throws {
    #expect(
      DisplayScene().screen(80, 24)
        == """
         Civil Society and Business
         The session has not begun.






















        """)
  }

  @Test("somebody speaks, 80x24") func somebodySpeaks80() throws {
    #expect(
      try DisplayScene.floor().screen(80, 24)
        == """
         Civil Society and Business
         1/3  Networks
         How can CSOs and firms form networks that speak for all regions?
         ──────────────────────────────────────────────────────────────────────────────
         Speech  ● left of 2:00                   Point  ● left of 9:00
             ██        ██    ██  ████████         ████████      ████████  ████████
             ██        ██    ██  ████████         ████████      ████████  ████████
           ████    ██  ██    ██  ██    ██         ██    ██  ██        ██  ██    ██
           ████    ██  ██    ██  ██    ██         ██    ██  ██        ██  ██    ██
             ██        ████████  ██    ██         ████████      ████████  ██    ██
             ██        ████████  ██    ██         ████████      ████████  ██    ██
             ██    ██        ██  ██    ██         ██    ██  ██  ██        ██    ██
             ██    ██        ██  ██    ██         ██    ██  ██  ██        ██    ██
           ██████            ██  ████████         ████████      ████████  ████████
           ██████            ██  ████████         ████████      ████████  ████████
         Chen Wei (Business)
         ──────────────────────────────────────────────────────────────────────────────
         Speakers' list open · 4 waiting · next:
         1  Dao Nguyen (CSO)
         2  أمينة ديالو (Government)
         3  Наталья Орлова (UN)


         10:00 now · would end 10:30 · hard stop 10:30 · on time
        """)
  }

  @Test("somebody speaks, 40x12") func somebodySpeaks40() throws {
    #expect(
      try DisplayScene.floor().screen(40, 12)
        == """
         Civil Society and Business
         1/3  Networks
         Speech  ● left of 2:00
           █    █  █ ████
          ██  █ █  █ █  █
           █    ████ █  █
           █  █    █ █  █
          ███      █ ████
         Point  8:20  ● left of 9:00
         Chen Wei (Business)
         Next: Dao Nguyen (CSO) · 4 waiting · …
         end 10:30 · stop 10:30 · on time
        """)
  }

  @Test("somebody speaks, 120x40") func somebodySpeaks120() throws {
    #expect(
      try DisplayScene.floor().screen(120, 40)
        == """
         Civil Society and Business
         1/3  Networks
         How can CSOs and firms form networks that speak for all regions?
         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Speech  ● left of 2:00                                       Point  ● left of 9:00
               ███            ███      ███   ████████████             ████████████         ████████████   ████████████
               ███            ███      ███   ████████████             ████████████         ████████████   ████████████
               ███            ███      ███   ████████████             ████████████         ████████████   ████████████
            ██████      ███   ███      ███   ███      ███             ███      ███   ███            ███   ███      ███
            ██████      ███   ███      ███   ███      ███             ███      ███   ███            ███   ███      ███
            ██████      ███   ███      ███   ███      ███             ███      ███   ███            ███   ███      ███
               ███            ████████████   ███      ███             ████████████         ████████████   ███      ███
               ███            ████████████   ███      ███             ████████████         ████████████   ███      ███
               ███            ████████████   ███      ███             ████████████         ████████████   ███      ███
               ███      ███            ███   ███      ███             ███      ███   ███   ███            ███      ███
               ███      ███            ███   ███      ███             ███      ███   ███   ███            ███      ███
               ███      ███            ███   ███      ███             ███      ███   ███   ███            ███      ███
            █████████                  ███   ████████████             ████████████         ████████████   ████████████
            █████████                  ███   ████████████             ████████████         ████████████   ████████████
            █████████                  ███   ████████████             ████████████         ████████████   ████████████
         Chen Wei (Business)
         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Speakers' list open · 4 waiting · next:
         1  Dao Nguyen (CSO)
         2  أمينة ديالو (Government)
         3  Наталья Орлова (UN)













         10:00 now · would end 10:30 · hard stop 10:30 · on time
        """)
  }

  @Test("the room votes, 80x24") func theRoomVotes80() throws {
    #expect(
      try vote().screen(80, 24)
        == """
         Civil Society and Business
         1/3  Networks
         How can CSOs and firms form networks that speak for all regions?
         ──────────────────────────────────────────────────────────────────────────────
         Speech  ● left of 2:00                   Point  ● left of 9:00
           █    █  █ ████                         ████   ████ ████
          ██  █ █  █ █  █                         █  █ █    █ █  █
           █    ████ █  █                         ████   ████ █  █
           █  █    █ █  █                         █  █ █ █    █  █
          ███      █ ████                         ████   ████ ████
         Chen Wei (Business)
         The room votes
         R1.1  Business publishes each year which share of its contracts goes to local
         firms
         Decided by: 2/3 of votes cast
         ──────────────────────────────────────────────────────────────────────────────
         Speakers' list open · 4 waiting · next:
         1  Dao Nguyen (CSO)
         2  أمينة ديالو (Government)
         3  Наталья Орлова (UN)



         10:00 now · would end 10:30 · hard stop 10:30 · on time
        """)
  }

  @Test("the room votes, 40x12") func theRoomVotes40() throws {
    #expect(
      try vote().screen(40, 12)
        == """
         Civil Society and Business
         1/3  Networks
         Speech  1:40  ● left of 2:00
         Point  8:20  ● left of 9:00
         Chen Wei (Business)
         The room votes
         R1.1  Business publishes each year
         which share of its contracts goes to
         local firms…
         Speakers' list open · 4 waiting · nex…
         1  Dao Nguyen (CSO)
         end 10:30 · stop 10:30 · on time
        """)
  }
}
