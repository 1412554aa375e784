import BreakoutModel
import BreakoutPrograms
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The data and its published description (product rule F12), judged by Python's `jsonschema`.
struct SchemaTests {
  @Test("sessions of every kind under every regime follow the description")
  func sound() throws {
    var records = AttributionRegime.allCases.flatMap { [Room.decided($0), Room.floored($0)] }
      .map { PublishedRecord($0.session) }
    records += [Room.rich(), .complete()].map { PublishedRecord($0.session) }
    records.append(PublishedRecord(Session()))
    let draft = NoteDraft(at: Room.rich().now, kind: .quotation, text: "late")
    records.append(PublishedRecord(Room.rich().session, unsaved: [draft]))
    records.append(PublishedRecord(Room.rich().session, isIncomplete: true))
    for seed in 0..<60 {
      var random = SeededGenerator(seed: UInt64(seed))
      let room = RandomSessionTests.room(&random)
      records.append(PublishedRecord(room.session))
      let regime = AttributionRegime.allCases[seed % 4]
      records.append(PublishedRecord(PlantedSession(seed: seed, regime).room.session))
      records.append(
        PublishedRecord(PlantedSession(seed: seed, .attributed, guarded: PointID(2)).room.session))
    }
    let faults = try Self.faults(in: records.map { try JSONWriter($0).bytes })
    #expect(faults.count == records.count)
    #expect(faults.compactMap { $0 } == [])
  }

  /// One change to a sound document, and where the description finds it.
  @Test(
    "what is wrong is found",
    arguments: [
      (#""format" : 1"#, #""format" : "1""#, "$.format"),
      (#""format" : 1,"#, #""format" : 1, "other" : 2,"#, "$"),
      (#""gaps" : ["#, #""gap" : ["#, "$"),
      (#""id" : "P1""#, #""id" : "Amina""#, "$.points[0].id"),
      (#""strictest" : "chatham-house""#, #""strictest" : "secret""#, "$.attribution.strictest"),
      (#""number" : 1"#, #""number" : 0"#, "$.document.number"),
      (#""nameHits" : 0"#, #""nameHits" : -1"#, "$.nameHits"),
      (#"T10:00:00.000+04:00""#, #" 10:00""#, "$.points[0].open[0].start"),
    ])
  func broken(old: String, new: String, place: String) throws {
    let sound = String(
      decoding: try JSONWriter(PublishedRecord(Room.complete().session)).bytes, as: UTF8.self)
    #expect(sound.contains(old))
    let document = sound.replacingOccurrences(of: old, with: new)
    let fault = try #require(try Self.faults(in: [Array(document.utf8)])[0])
    #expect(fault.hasPrefix(place + ":") || place.contains(".points"), "\(fault)")
  }

  @Test("the same session gives the same bytes, and a whole document reads as it should")
  func document() throws {
    for (room, name) in [
      (Room.complete(), "complete"), (.decided(.attributed), "decided"),
      (.decided(.chathamHouse), "confidence"),
    ] {
      let bytes = try JSONWriter(PublishedRecord(room.session)).bytes
      #expect(bytes == (try JSONWriter(PublishedRecord(room.session)).bytes))
      try expectDocument(String(decoding: bytes, as: UTF8.self), is: "\(name).json")
    }
  }

  /// The first fault of each document; `nil` for a sound one.
  private static func faults(in documents: [[UInt8]]) throws -> [String?] {
    let folder = URL(filePath: NSTemporaryDirectory())
      .appending(path: "breakout-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(JSONSchema.bytes).write(to: folder.appending(path: "schema"))
    let all = Array("[".utf8) + documents.joined(separator: Array(",".utf8)) + Array("]".utf8)
    try Data(all).write(to: folder.appending(path: "documents"))
    let (input, output) = (try NamelessFile([]), try NamelessFile([]))
    let python = try ChildProgram(
      [try Python.url.path, "-c", script, folder.path], environment: ChildProgram.variables,
      input: input.descriptor, output: output.descriptor, timeLimit: .seconds(120))
    var ending = python.advance()
    while ending == nil {
      ChildProgram.wait(for: [python])
      ending = python.advance()
    }
    try #require(
      ending == .status(0), "\(python.lastLine ?? "Python could not judge the documents.")")
    return try JSONDecoder().decode(
      [String?].self, from: Data(NamelessFile.contents(of: output.descriptor)))
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    folder = sys.argv[1]
    schema = json.load(open(folder + "/schema"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    faults = []
    for document in json.load(open(folder + "/documents")):
        fault = next(iter(validator.iter_errors(document)), None)
        faults.append(f"{fault.json_path}: {fault.message[:300]}" if fault else None)
    json.dump(faults, sys.stdout)
    """
}

/// The Python that the tests judge documents with.
enum Python {
  struct Missing: Error, CustomStringConvertible {
    let description =
      "No Python with jsonschema was found. Make one as the README says under Tests, or name one in"
      + " BREAKOUT_PYTHON."
  }

  static var url: URL {
    get throws {
      let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let named = ProcessInfo.processInfo.environment["BREAKOUT_PYTHON"].map { URL(filePath: $0) }
      let python = named ?? package.appending(path: ".build/python/bin/python3")
      guard FileManager.default.isExecutableFile(atPath: python.path) else { throw Missing() }
      return python
    }
  }
}
