import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("A length that is typed") struct TypedLengthTests {
  @Test(
    "lengths as people type them",
    arguments: [
      ("90", 90), ("90 min", 90), ("1:30", 90), ("1 h 30", 90), ("1h30", 90), ("2 h", 120),
      ("1 hour 15 minutes", 75), ("90 мин", 90), ("２ 小时", 120), ("45 minutes", 45), ("15m", 15),
      ("1.5 hours", 90), ("1,5 h", 90), ("1½ h", 90), ("½ h", 30), ("1 ½ h", nil), ("٩٠", 90),
      ("1 hour and 15 minutes", 75), ("1:30 h", 90), ("0.25 h", 15), ("1 Stunde 30 Minuten", 90),
    ] as [(String, Int?)])
  func lengths(_ text: String, _ minutes: Int?) {
    #expect(TypedLength(text)?.length == minutes.map { .minutes($0) })
  }

  @Test(
    "with seconds",
    arguments: [("8 min 30 s", 510), ("8 min 30", 510), ("7.5 min", 450), ("90 s", 90)])
  func seconds(_ text: String, _ seconds: Int) {
    #expect(TypedLength(text)?.length == .seconds(seconds))
    #expect(TypedLength(TypedLength.text(of: .seconds(seconds)))?.length == .seconds(seconds))
  }

  @Test(
    "what is no length",
    arguments: [
      "", "long", "1:75", "1 2 3", "5 days", "min 5", "999999", "1.5", "1.30", "1.5 h 30",
      "30 min 1 h",
      "1 h 90", "90 - 120", "1:30:00", "-5", "1:30 min",
    ])
  func noLengths(_ text: String) {
    #expect(TypedLength(text) == nil)
  }
}
