/** The engine cannot run; the message tells a reader what is off and what still works. */
export class EngineUnavailable extends Error {
  override readonly name = "EngineUnavailable";
}
