import Arguments

extension HelpTopics {
  /// The words that reports use, for people who do not work with models.
  static let terms = Topic(
    "terms", "The words that reports use, in plain ones.",
    entries: [
      ("training", "A model of your own from scratch: every weight is learned from your corpus."),
      ("fine-tuning", "An existing model is trained further, on examples of your task."),
      (
        "prompt-engineering",
        "An existing model is used as it is, and told by instructions, examples or fetched text what "
          + "to do."
      ),
      ("base-model", "The existing model that is prompted or tuned."),
      ("weights", "The numbers that a model consists of; of criteria, how much each one counts."),
      ("parameters", "How many weights a model has: its size."),
      (
        "token",
        "A word or a part of one: models read and write text in tokens, and hosts charge by them."
      ),
      ("corpus", "Raw text to learn from, without labels."),
      ("label", "The right answer to an example, such as the category of a message."),
      ("class", "One of the labels to choose from, where the task is to sort."),
      (
        "adapter",
        "A small set of weights that tuning learns beside those of the base model, which stay as they "
          + "are."
      ),
      ("LoRA", "Low-rank adaptation, the usual way to tune an adapter."),
      ("QLoRA", "LoRA on a base model that is kept in fewer bits, to fit on a smaller GPU."),
      (
        "continued-pretraining",
        "An existing model reads raw text of a field or a language before it is tuned on examples."
      ),
      ("distillation", "A small model is tuned on what a large one answers."),
      ("encoder", "A small model that sorts or compares texts and writes none."),
      (
        "retrieval",
        "Passages are looked up when a request comes, and given to the model with it."
      ),
      ("RAG", "Retrieval-augmented generation, which is answering with retrieval."),
      ("few-shot", "Some examples with their answers stand in the prompt."),
      ("schema", "A form, such as a JSON Schema, that output is held to while it is written."),
      ("latency", "How long an answer takes."),
      (
        "baseline",
        "The best prompt that is to be had for little: what anything dearer has to beat on your test."
      ),
      ("evaluation-set", "Real requests with right answers that are kept for testing alone."),
      ("criterion", "One of the things that strategies are scored on, such as budget."),
      ("rubric", "The file with all criteria, rules, points and sources that decide."),
      ("gate", "A rule that makes a strategy doubtful or rules it out, whatever its score."),
      ("feasible", "No gate stands in its way."),
      ("doubtful", "It may fail, chiefly because it usually takes more than there is."),
      ("ruled-out", "It cannot be done as things stand; what would lift that is told."),
      (
        "score",
        "The points of a strategy, of 100: each criterion's value times its weight, added up."
      ),
      ("lead", "By how many points the recommended strategy is ahead of the next."),
      (
        "clear",
        "A call that holds: the lead, the weights, what is open and what is scarce all allow it."
      ),
      ("leaning", "A call that favors one side, with something that keeps it from being clear."),
      (
        "close-call",
        "Little would turn it, or what has the most points may well not be feasible: look at both "
          + "sides."
      ),
      (
        "usual",
        "What a strategy takes with every assumption at its middle; the ends take all of them at "
          + "their best or their worst."
      ),
      ("horizon", "The months that cost is counted for."),
      (
        "break-even",
        "The monthly requests from which on cheaper serving brings back what was paid for it."
      ),
      (
        "weightings",
        "Ways to share weight out among the criteria: a strategy that wins in most of them hardly "
          + "depends on it."
      ),
      (
        "alike",
        "How far a published case's answers agree with yours to the same questions, less where they "
          + "are few."
      ),
      ("judgment", "A figure or a rule that rests on no source but our own view; its key is J."),
    ].map { Topic.Entry($0.0, $0.1) })
}
