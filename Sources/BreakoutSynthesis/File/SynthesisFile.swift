import BreakoutWords
import Foundation

/// The merged file: the rooms and the decisions, nothing that follows from them. Its keys are in alphabetical
/// order, so that the same synthesis gives the same bytes.
public enum SynthesisFile {
  /// Says what the file is, whatever it is called.
  public static let schema = "urn:breakout:synthesis:1"
  /// Grows when something is left out or means something else.
  public static let format = 1

  private struct Content: Codable {
    let schema: String
    let format: Int
    let rooms: [Room]
    let decisions: [PairDecision]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case format, rooms, decisions
    }
  }

  private struct Head: Decodable {
    let schema: String
    let format: Int

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case format
    }
  }

  public static func bytes(of synthesis: Synthesis) throws(SynthesisProblem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let content = Content(
        schema: schema, format: format, rooms: synthesis.rooms, decisions: synthesis.decisions)
      return [UInt8](try encoder.encode(content)) + [0x0A]
    } catch {
      throw .notWritable("\(error)")
    }
  }

  /// - Parameter path: where the bytes come from, for sentences.
  public static func synthesis(
    from bytes: [UInt8], path: String
  ) throws(SynthesisProblem) -> Synthesis {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    let head: Head
    do {
      head = try decoder.decode(Head.self, from: data)
    } catch DecodingError.dataCorrupted {
      throw .damaged(path: path, words.merging.noJSON)
    } catch {
      throw .notMerged(path: path)
    }
    guard head.schema.hasPrefix("urn:breakout:synthesis:") else { throw .notMerged(path: path) }
    guard head.format == format, head.schema == schema else {
      throw .newer(path: path, format: head.format)
    }
    let content: Content
    do {
      content = try decoder.decode(Content.self, from: data)
    } catch {
      throw .damaged(path: path, Self.reason(error))
    }
    let rooms = content.rooms.sorted { $0.label < $1.label }
    guard Set(rooms.map(\.label)).count == rooms.count else {
      throw .damaged(path: path, words.merging.twoRoomsOfOneLabel)
    }
    return Synthesis(rooms: rooms, decisions: content.decisions)
  }

  /// Where and what, from the decoder's words.
  private static func reason(_ error: any Error) -> String {
    let context: DecodingError.Context? =
      switch error as? DecodingError {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      default: nil
      }
    guard let context else { return "\(error)" }
    let place = context.codingPath.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }
    let reason = context.debugDescription.split(separator: ".").first.map(String.init) ?? ""
    return place.isEmpty
      ? reason : words.merging.reason(at: place.joined(separator: " "), reason)
  }
}
