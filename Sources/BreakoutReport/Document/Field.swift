/// A value with its label.
public struct Field: Equatable, Sendable {
  public let label: String
  public let value: Paragraph

  public init(_ label: String, _ value: Paragraph) {
    self.label = CleanText.line(label)
    self.value = value
  }

  public init(_ label: String, _ value: String) {
    self.init(label, Paragraph(value))
  }
}
