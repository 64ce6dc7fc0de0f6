/// A question, who says what in it, and what is counted of many.
@NullMarked
package io.undercurrent.survey.question.domain;

import org.jspecify.annotations.NullMarked;
