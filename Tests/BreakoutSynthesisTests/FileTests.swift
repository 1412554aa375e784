import BreakoutModel
import Testing

@testable import BreakoutSynthesis

/// The merged file.
@Suite struct FileTests {
  private func synthesis() throws -> Synthesis {
    var (one, other) = (Hall("A"), Hall("B"))
    one.act(
      .people(
        .setPresence(
          Electorate(
            groups: [GroupPresence("CSO", present: 9), GroupPresence("Business", present: 4)]))))
    one.adopt("publish local procurement data", "Business")
    other.adopt("Publish data on local procurement.", "Governments")
    other.propose("say \"nothing\" \\ 什么都不说", "CSOs")
    var synthesis = try Synthesis(of: one, other)
    synthesis.answer("B1-R1.1", "B2-R1.1", .merge(text: "publish"))
    return synthesis
  }

  private func problem(_ text: String) -> SynthesisProblem? {
    do throws(SynthesisProblem) {
      _ = try SynthesisFile.synthesis(from: Array(text.utf8), path: "f.json")
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let synthesis = try synthesis()
    let bytes = try SynthesisFile.bytes(of: synthesis)
    #expect(try SynthesisFile.synthesis(from: bytes, path: "f.json") == synthesis)
    #expect(try SynthesisFile.bytes(of: self.synthesis()) == bytes)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("/home"))
  }

  @Test func theLanguageIsTheOneThatAllRoomsSay() throws {
    let (french, other, none) = (Hall("A", language: "fr"), Hall("B", language: "fr"), Hall("C"))
    let agreed = try Synthesis(of: french, other)
    #expect(agreed.language == "fr")
    let bytes = try SynthesisFile.bytes(of: agreed)
    #expect(try SynthesisFile.synthesis(from: bytes, path: "f.json").language == "fr")
    #expect(try Synthesis(of: french, none).language == nil)
    #expect(try Synthesis(of: french, Hall("D", language: "ar")).language == nil)
    // Files of earlier versions say none.
    #expect(try synthesis().language == nil)
    #expect(
      !String(decoding: try SynthesisFile.bytes(of: synthesis()), as: UTF8.self).contains(
        "language"))
  }

  @Test func otherFilesAreRefused() throws {
    let whole = String(decoding: try SynthesisFile.bytes(of: synthesis()), as: UTF8.self)
    #expect(problem("{}") == .notMerged(path: "f.json"))
    #expect(
      problem("{\"$schema\": \"urn:breakout:session:1\", \"format\": 1}")
        == .notMerged(path: "f.json"))
    #expect(
      problem(whole.replacing("\"format\" : 1", with: "\"format\" : 2"))
        == .newer(path: "f.json", format: 2))
    for (old, new) in [
      ("\"merge\"", "\"toss a coin\""), ("B2-R1.1", "B2-X1.1"), ("\"B2\"", "\"B1\""),
      ("\"text\"", "\"txt\""), ("\"fields\" : {", "\"fields\" : {\"colour\" : \"red\","),
    ] {
      let sentence = problem(whole.replacing(old, with: new))?.sentence ?? "none"
      #expect(sentence.hasPrefix("f.json cannot be read as a merged file: "), "\(old): \(sentence)")
    }
    #expect(problem(String(whole.prefix(400)))?.sentence.contains("cut off") == true)
  }
}
