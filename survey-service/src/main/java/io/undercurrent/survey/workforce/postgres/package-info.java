/// Keeps people, teams, imports and what was told of them.
@NullMarked
package io.undercurrent.survey.workforce.postgres;

import org.jspecify.annotations.NullMarked;
