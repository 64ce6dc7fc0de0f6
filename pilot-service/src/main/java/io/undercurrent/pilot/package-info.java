/// Which AI tools an organisation rolls out, to whom, and what the tools report back per team and week.
///
/// Features, each knowing only those below it:
/// - `verdict`: did it help, and how sure
/// - `programme`: five phases, ideas, playbooks, what a team is measured by
/// - `pilot`: one workflow, one outcome, one team, from idea to decision
/// - `usage`: what the tools report
/// - `rollout`: the tools, and which teams get them from when
/// - `teams`: the teams, as survey-service describes them
/// - `experiment`: pure arithmetic of pilots
@NullMarked
package io.undercurrent.pilot;

import org.jspecify.annotations.NullMarked;
