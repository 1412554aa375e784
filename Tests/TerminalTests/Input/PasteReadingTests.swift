import Terminal
import Testing

@Suite struct PasteReadingTests {
  @Test func aPasteIsOneEventWithCleanLines() {
    let inside = "a\r\nb\rc\nd\r\r\ne\u{1B}[A\u{7}\tă\u{85}fé\u{1B}]0;t\u{7}"
    #expect(
      DecodedInput.events("\u{1B}[200~\(inside)\u{1B}[201~x")
        == [.paste("a\nb\nc\nd\n\ne[A\tă\nfé]0;t"), .key(.character("x"))])
  }

  @Test func aPasteGoesOnOverPausesAndItsEndMayComeInPieces() {
    let text = "\u{1B}[200~ab\u{1B}[201~"
    for end in 1..<text.utf8.count {
      let bytes = Array(text.utf8)
      let events = DecodedInput.events([Array(bytes[..<end]), Array(bytes[end...])], pause: 500)
      #expect(
        events.filter { ![.key(.escape), .escapeWithdrawn].contains($0) } == [.paste("ab")],
        "\(end)")
    }
  }

  @Test func whatOnlyBeginsLikeTheEndIsPasted() {
    let text = "\u{1B}[200~a\u{1B}[20\u{1B}[201\u{1B}[201~"
    #expect(DecodedInput.events(text) == [.paste("a[20[201")])
  }

  @Test func aPasteWithoutEndIsOverAfterSomeSilence() {
    var input = DecodedInput()
    input.feed("\u{1B}[200~half")
    input.pass(1900)
    #expect(input.events == [])
    input.pass(200)
    input.feed("x")
    input.feed("\u{1B}[201~")
    input.pass(600)
    #expect(input.events == [.paste("half"), .key(.character("x"))])
  }

  @Test func anEmptyPasteIsNothing() {
    #expect(DecodedInput.events("\u{1B}[200~\u{1B}[201~") == [])
  }
}
