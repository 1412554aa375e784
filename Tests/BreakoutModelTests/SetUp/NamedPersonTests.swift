import BreakoutModel
import Testing

@Suite("People as an agenda names them") struct NamedPersonTests {
  @Test(
    arguments: [
      ("Ann Lee", "Ann Lee", []),
      ("Dr. Ann Lee, Director, Water Institute", "Ann Lee", ["Director", "Water Institute"]),
      ("Bob Ray (Shell)", "Bob Ray", ["Shell"]),
      ("Ann Lee – Water Institute", "Ann Lee", ["Water Institute"]),
      ("Jean-Luc Petit-Bois", "Jean-Luc Petit-Bois", []),
      ("Prof. Dr. Wei Chen", "Wei Chen", []),
      ("Mme Fabre, directrice", "Fabre", ["directrice"]),
      ("李娜，主任", "李娜", ["主任"]),
      ("د. أمينة ديالو، معهد المياه", "أمينة ديالو", ["معهد المياه"]),
      ("Г-н Иван Петров", "Иван Петров", []),
      ("Li (Na), CSO", "Li", ["Na", "CSO"]),
      ("", "", []),
    ] as [(String, String, [String])])
  func parts(_ text: String, _ name: String, _ details: [String]) {
    #expect(NamedPerson(text).name == name)
    #expect(NamedPerson(text).details == details)
  }
}
