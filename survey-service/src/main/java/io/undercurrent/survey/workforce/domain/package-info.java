/// Employees' rows, the tree of teams, the brake, and who worked where in a week.
@NullMarked
package io.undercurrent.survey.workforce.domain;

import org.jspecify.annotations.NullMarked;
