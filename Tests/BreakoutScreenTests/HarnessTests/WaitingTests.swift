import Testing

/// Waits, and what they say when they are in vain.
@Suite struct WaitingTests {
  @Test func aWaitInVainShowsTheScreen() throws {
    let program = try Program.shell("echo something else; read line").start()
    try program.waitForText("something")
    let error = #expect(throws: HarnessError.self) {
      try program.waitForText("nothing", within: .milliseconds(20))
    }
    let text = try #require(error).description
    #expect(text.contains("\"nothing\"") && text.contains("│something else"))
    #expect(text.contains("WaitingTests.swift:"))
  }

  @Test func aWaitEndsWithTheProgram() throws {
    let program = try Program.shell("echo last words; exit 3").start()
    let error = #expect(throws: HarnessError.self) {
      try program.waitForText("nothing", within: .seconds(60))
    }
    let text = try #require(error).description
    #expect(text.contains("ended with status 3") && text.contains("last words"))
  }

  @Test func idleIsNotBusy() throws {
    // The shell works without a word before it writes.
    let program = try Program.shell(
      "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo counted; read line"
    ).start()
    #expect(try program.waitUntilIdle().contains("counted"))
  }
}
