import BreakoutModel
import Foundation
import Testing

@testable import BreakoutStore

/// Records that an earlier version of the program wrote are read as they are.
@Suite struct EarlierRecordTests {
  private func change(_ json: String) throws -> Change {
    try JSONDecoder().decode(Change.self, from: Data(json.utf8))
  }

  @Test("a point from before there were allotments and extensions")
  func point() throws {
    let point = """
      {"id":1,"title":"Land","question":"Whose?","planned":540000,"priority":"normal",
      "status":{"pending":{}},"origin":{"agenda":{}},"spans":[]}
      """
    let expected = Point(
      id: PointID(1), title: "Land", question: "Whose?", planned: .minutes(9))
    #expect(
      try change("{\"pointAdded\":{\"point\":\(point),\"index\":0}}")
        == .pointAdded(point: expected, index: 0))
  }

  @Test("the opening of a point without an allotment")
  func opening() throws {
    #expect(
      try change("{\"pointOpened\":{\"id\":1,\"leaving\":{\"closed\":{}}}}")
        == .pointOpened(id: PointID(1), leaving: .closed))
  }

  @Test("a note from before parked issues had owners")
  func note() throws {
    let note = """
      {"id":2,"point":1,"at":5,"kind":"parked","text":"Visa rules","tags":[],"isVerified":false}
      """
    #expect(
      try change("{\"noteAdded\":{\"note\":\(note)}}")
        == .noteAdded(
          note: Note(
            id: NoteID(2), point: PointID(1), at: Timestamp(milliseconds: 5), kind: .parked,
            text: "Visa rules")))
  }
}
