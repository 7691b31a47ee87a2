/// How a recommendation is computed, how to read it and how to write a rubric, in short: what an
/// agent has to know to explain and to adapt what it is told.
enum Guide {
  static let markdown = #"""
    # Guide

    ## How a recommendation is computed

    1. Answers become levels, numbers, or yes and no. A range is read at its geometric middle. What
       is not answered fires no rule and speaks for nobody.
    2. Every strategy gets a low, a central and a high estimate of cost and days, by formulas over a
       dated price table. Budget and time are read as cover: what there is, divided by what is
       needed.
    3. Gates rule a strategy out, or make it doubtful, whatever its score. The report says by how
       much it falls short and what would lift the gate.
    4. Every criterion gives every strategy a value from 0 to 100: one row of a table, plus the
       adjustments that fire. A criterion of which nothing is known gives all the same value.
    5. A score is the sum of weight times value. Contributions add up exactly; ties go to the
       strategy that commits least.
    6. The call is clear, leaning or close, by the lead, by how much is answered, and by how many
       open questions could change the answer.
    7. Technique, trade-offs, plan, warnings and similar published cases follow from rules as well.

    Nothing is sampled: the same answers and the same rubric give the same report.

    ## How to read a report

    - `recommendation.summary` is the answer in words; `recommendation.call` says how firm it is. Of
      a close call, name both strategies.
    - `recommendation.start_with` is what to start with: something else where the recommended
      strategy is doubtful, or where a prompt meets the target already.
    - `recommendation.not_clear_because` says what keeps it from being clear.
    - `ask_next` lists open questions that could change the answer, the most telling first.
    - `flips.answers` lists answers which, given otherwise, would change the recommendation.
    - `sensitivity` tells for each question, answered or not, between which leads its answers move
      the recommended strategy, the widest first.
    - `strategies[].gates` says what stands in the way of a strategy and what would lift it.
    - `strategies[].estimate` shows cost and days. They are rough: judge by the range,
      not by the central figure alone.
    - The tool `recommend` gives the core of a report, with the reasons for the lead under `why`;
      with `detail` set to `full` it gives every rule, every sum, the plan and similar cases as well.
    - With `explain`, `explanation` tells what became of every rule: which row hit and how far the
      next ones are, what nearly fired, and what waits for an answer.
    - `warnings` and `plan` are what to tell whoever goes ahead.
    - `rule` anywhere is an id that the tool `explain_rule` explains, with its sources; it explains
      the keys under `sources`, too.

    ## How to write a rubric

    A rubric is one JSON file that holds everything that decides; `advisor://rubric` is the one in
    use. Save it, change it, and start the server with `--rubric FILE`.

    - Give it a `name` and a `version` of its own: every report names them.
    - Weights stand at the criteria, as whole numbers of which only the proportions count.
    - A table reads one fact and has a row for every level, or bands that begin at `at_least` and end
      before `below`, without gaps and overlaps. Exactly one row hits.
    - A row's `scores` run from 0 to 100, one for each strategy that the table lists.
    - An adjustment adds `points` to strategies on one criterion where its `when` holds.
    - A gate has an `effect` of `ruled-out` or `doubtful`, and says what would `lift` it.
    - All members of a `when` must hold; `any`, `all` and `not` combine others. An answer that is
      missing makes a condition unknown, and then no rule fires.
    - Every rule has an `id` that is never reused, `because` in one sentence, and `sources`: keys of
      the table of sources, `C:` and the id of a published case, or `J` for judgment.

    A rule that prefers prompts where facts change daily:

    ```json
    {"id": "facts-change-daily", "criterion": "data_availability",
     "when": {"knowledge_changes": "daily"},
     "points": {"prompt-engineering": 10, "fine-tuning": -10},
     "because": "Weights that learned yesterday's facts are wrong today.", "sources": ["J"]}
    ```

    Then, in a shell: `advisor rubric lint FILE` finds what can be read but cannot be meant,
    `advisor rubric test FILE` measures it against published decisions, and
    `advisor schema rubric` prints the schema for an editor.
    """# + "\n"
}
