import BreakoutModel
import BreakoutWords

/// What was put to the room, as somebody reads it who was not there: a recommendation in full sentences.
struct QuestionPut {
  let paragraph: Paragraph

  init(_ subject: DecisionSubject) {
    guard let fields = subject.fields else {
      // A record of version 0.1 has all of a recommendation in one text.
      var paragraph = Paragraph()
      for line in subject.lines { paragraph.appendLine(line) }
      self.paragraph = paragraph
      return
    }
    let sentence = RecommendationSentence(fields, to: fields.distinctAddressees)
    var paragraph = Paragraph(isFrame: true)
    paragraph.append(sentence.whole)
    sentence.append(detailsTo: &paragraph)
    self.paragraph = paragraph
  }

  /// In one line.
  var text: String {
    words.lists.sentences(paragraph.lines.map { $0.map(\.text).joined(separator: " ") })
  }
}
