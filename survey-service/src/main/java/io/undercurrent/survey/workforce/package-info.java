/// Takes the HRIS's picture of people and teams, and tells what teams look like.
@NullMarked
package io.undercurrent.survey.workforce;

import org.jspecify.annotations.NullMarked;
