/// An answer, not a person.
@NullMarked
package io.undercurrent.survey.answer;

import org.jspecify.annotations.NullMarked;
