import BreakoutModel
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

/// The start screen in a language that nobody speaks.
@Suite("The start in a made-up language") struct StartMadeUpTests {
  /// Titles and names of files without a Latin letter.
  private static let items = [
    StartScene.session("α", "Ύδωρ", .point(2), minutesAgo: 3, isInUse: true),
    StartScene.session("β", "Γη", .notBegun, minutesAgo: 4),
    StartScene.session("γ", "Πυρ", .closed, minutesAgo: 9000),
    StartScene.session("δ", "Αήρ", .betweenPoints, minutesAgo: 9),
    StartItem(path: "ε.12", title: "Ε", kind: .agenda),
    StartItem(path: "ζ.1", title: "Ζ", kind: .shippedAgenda),
    StartItem(path: "η.2", title: "η.2", kind: .note),
  ]

  @Test(
    "nothing is English",
    arguments: [
      Size(columns: 80, rows: 60), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
    ],
    [[], ["Del"], ["Del", "n"], ["Del", "y"], ["PgDn", "Del"], ["?"], ["Ctrl-L"]])
  func screens(size: Size, keys: [String]) {
    let screen = MadeUpLanguage.words.speak {
      var scene = StartScene(Self.items, columns: size.columns, rows: size.rows)
      for key in keys { scene.press(key) }
      return scene.screen
    }
    #expect(MadeUpLanguage.english(in: [screen], besides: ["/data/breakout/", ".breakout"]) == [])
  }

  @Test("nothing that was typed is English, and nothing found")
  func nothingFound() {
    let screen = MadeUpLanguage.words.speak {
      var scene = StartScene(Self.items)
      scene.type("ωω")
      return scene.screen
    }
    #expect(MadeUpLanguage.english(in: [screen]) == [])
  }
}
