import BreakoutImport
import Foundation

// swift run -c release Benchmarks [PART OF A NAME ...]
// swift run -c release Benchmarks --session EVENTS PATH: only writes a session file, to measure the whole
// program with.
if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "--session",
  let events = Int(CommandLine.arguments[2]), events > 1
{
  _ = try Fixtures.write(events, to: CommandLine.arguments[3])
  exit(0)
}

// swift run -c release Benchmarks --ballots BALLOTS OPTIONS FORMAT PATH: only writes a file of rankings.
if CommandLine.arguments.count == 6, CommandLine.arguments[1] == "--ballots",
  let ballots = Int(CommandLine.arguments[2]), let options = Int(CommandLine.arguments[3]),
  let format = BallotFormat(rawValue: CommandLine.arguments[4])
{
  try TallyFiles.write(ballots, options, format, to: CommandLine.arguments[5])
  exit(0)
}

// swift run -c release Benchmarks --seats SEATS SECONDS [KILLS]: seats that write 20 acts a second each.
let words = CommandLine.arguments
if words.count > 3, words[1] == "--seats", let seats = Int(words[2]), let seconds = Int(words[3]) {
  try SeatsWork.run(seats: seats, seconds: seconds, kills: words.count > 4 ? Int(words[4]) ?? 0 : 0)
  exit(0)
}
if words.count == 6, words[1] == "--seat", let number = Int(words[2]), let seconds = Int(words[3]) {
  try SeatsWork.sit(number, seconds: seconds, path: words[4], log: words[5])
  exit(0)
}

// swift run Benchmarks --kills COUNT: ends seats so many times while they write, a third of the times while
// their acts wait; the last line but one says what came of it.
if words.count == 3, words[1] == "--kills", let count = Int(words[2]), count > 0 {
  exit(try Kills.run(count) == 0 ? 0 : 1)
}

let wanted = CommandLine.arguments.dropFirst()
let benchmarks =
  Append.all + Opening.all + Beside.all + Redraw.all + Drafting.all + FloorWork.all
  + Previewing.all + Exporting.all + Reporting.all + TallyFiles.all + Publishing.all
  + Merging.all
let fixtures = try Fixtures()
let width = (benchmarks.map(\.name.count).max() ?? 0) + 2

func column(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func line(_ name: String, _ columns: [String]) -> String {
  name + String(repeating: " ", count: width - name.count)
    + columns.map { column($0, 11) }.joined()
}

print(line("", ["median ms", "p95 ms", "rounds", "limit ms"]))
for benchmark in benchmarks where wanted.isEmpty || wanted.contains(where: benchmark.name.contains)
{
  var meter = Meter()
  try benchmark.run(&meter, fixtures)
  print(
    line(
      benchmark.name,
      [
        String(format: "%.3f", meter.milliseconds(0.5)),
        String(format: "%.3f", meter.milliseconds(0.95)), "\(meter.count)",
        benchmark.limit.map { String(format: "%.0f", $0) } ?? "",
      ]))
}
try fixtures.discard()
