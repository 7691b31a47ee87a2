/// GPU memory that a technique takes, and how many GPUs hold that.
package struct MemoryNeed: Hashable, Sendable {
  package let technique: TuningTechnique
  package let gigabytes: Spread
  package let gpus: Spread
}
