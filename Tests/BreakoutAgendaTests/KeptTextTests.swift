import BreakoutAgenda
import BreakoutModel
import Testing

/// Text of a note that stands where no point is, and that its agenda has all the same.
struct KeptTextTests {
  private func agenda(_ text: String) throws -> Agenda {
    try AgendaReader.read(text: text, name: "note.txt").agenda
  }

  @Test func `what stands above a programme without a blank line is its masthead`() throws {
    let agenda = try agenda(
      """
      CONFERENCE
      « How do old bridges live? »
      Under the patronage of the Guild of Rivers and Weirs
      12 November 2027
      9h00 – Welcome by the guild
      9h15 – How the river has moved
      9h45 – Which arches will be mended first?
      12h00 – Lunch
      """)
    #expect(agenda.masthead.title == "How do old bridges live?")
    #expect(agenda.masthead.date?.description == "2027-11-12")
    #expect(agenda.background.contains("Under the patronage of the Guild of Rivers and Weirs"))
    #expect(agenda.points.count == 4)
  }

  @Test func `a row above the times of a day is kept if it has a sentence`() throws {
    let agenda = try agenda(
      """
      # Bridges

      | Hour | Friday: from broken planks to a bridge that sings |
      | --- | --- |
      | 09:00 | Welcome |
      | 09:30 | First tale |
      | Saturday | |
      | 10:00 | Farewell |
      """)
    #expect(agenda.points.map(\.title) == ["Welcome", "First tale", "Farewell"])
    #expect(agenda.closing == "Hour | Friday: from broken planks to a bridge that sings")
  }

  @Test func `the last row of a grid needs no border`() throws {
    let agenda = try agenda(
      """
      # Bridges

      +-------+----------------+
      | 09:00 | Welcome        |
      +-------+----------------+
      | 09:30 | First tale     |
      +-------+----------------+
      | 10:00 | Farewell       |
      """)
    #expect(agenda.points.map(\.title) == ["Welcome", "First tale", "Farewell"])
  }

  @Test func `text in a table of HTML and in none of its cells is kept`() throws {
    let agenda = try agenda(
      """
      # Bridges

      ## Agenda

      - Which arches first?
      - Who pays for them?

      ## When it is elsewhere

      <table>
      Look at the tide before you set out.
      <tr><td>Weir</td><td>9:00</td></tr>
      </table>
      """)
    #expect(agenda.closing.contains("Look at the tide before you set out."))
  }

  @Test func `what stands below a label in a list is kept`() throws {
    let agenda = try agenda(
      """
      # Bridges

      - **Date & Time**: 21 October 2027, 11:00 - 12:00
        - Storms may move the evening.

      ## Agenda

      - Which arches first?
      - Who pays for them?
      """)
    #expect(agenda.times.start?.description == "11:00")
    #expect(agenda.background.contains("Storms may move the evening."))
  }

  @Test func `a section of another kind between two points is kept`() throws {
    let agenda = try agenda(
      """
      # Bridges

      ## Discussion points

      ### Which arches first?

      They lean.

      ### Logistics

      Bring a lantern to the weir.

      ### Who pays for them?

      The guild is poor.
      """)
    #expect(agenda.points.map(\.title) == ["Which arches first", "Who pays for them"])
    #expect(agenda.closing.contains("Bring a lantern to the weir."))
  }

  @Test func `a torn date takes no labels with it`() throws {
    let agenda = try agenda(
      """
      # Bridges

      **Date:** Monday, 7
      June 2027
      **Place:** Mill School
      **Guests:** Berta Olivar, Ginés Romeral, Vera Tarongí

      ## Agenda

      - Which arches first?
      - Who pays for them?
      """)
    #expect(agenda.masthead.date?.description == "2027-06-07")
    #expect(agenda.masthead.place == "Mill School")
  }
}
