import BreakoutModel
import BreakoutSynthesis
import Testing

/// Three rooms with everything that a synthesis can hold.
enum Plenary {
  static var green: Hall {
    var hall = Hall("Green hall")
    hall.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 18), GroupPresence("Business", present: 12),
            GroupPresence("Government", present: 6),
          ]))))
    hall.vote(
      "Publish annual local-procurement shares in conflict-affected areas.", "Business",
      Tally(yes: 31, no: 3, abstain: 2), .twoThirds)
    hall.adopt(
      "Train one hundred local mediators.", "CSOs",
      fields: RecommendationFields(
        indicator: "mediators trained", target: "100", deadline: "2028-12", lead: "Peace Council",
        sdgTargets: ["16.6"]))
    hall.adopt("Abolish fees for small exporters.", "Governments")
    hall.propose("Ask the Secretary-General for a study.", "UN system")
    hall.close()
    return hall
  }

  static var blue: Hall {
    var hall = Hall("Blue hall", regime: .affiliation)
    hall.act(.people(.setPresence(Electorate(present: 25, observers: 3))))
    hall.adopt(
      "Publish local procurement shares for conflict areas every year.", "Business",
      fields: RecommendationFields(deadline: "2027-12", lead: "Chamber of Commerce"),
      [.consensus(.reserve(Statement(by: "Chen Wei (Business)", reason: "the date is early")))])
    hall.adopt("Train one hundred mediators.", "UN system")
    hall.adopt("نشر بيانات المشتريات المحلية كل عام", "Business")
    hall.close()
    return hall
  }

  /// Under the Chatham House Rule; still open.
  static var quiet: Hall {
    var hall = Hall("Quiet hall", regime: .chathamHouse)
    hall.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 8), GroupPresence("Business", present: 5),
            GroupPresence("Government", present: 1),
          ]))))
    hall.adopt("Introduce fees for all exporters.", "Governments")
    hall.adopt("نشر بيانات المشتريات المحلية سنويا", "Business")
    return hall
  }

  /// With two pairs decided on and the others open.
  static func synthesis() throws -> Synthesis {
    var synthesis = try Synthesis(of: green, blue, quiet)
    synthesis.answer(
      "B1-R1.1", "B2-R1.1",
      .merge(text: "Publish local-procurement shares in conflict-affected areas every year."))
    synthesis.answer("B1-R1.2", "B2-R1.2", .keepFirst)
    return synthesis
  }
}
