/// The question bank, a team's answers in counts, and the frozen decision.
@NullMarked
package io.undercurrent.survey.result.domain;

import org.jspecify.annotations.NullMarked;
